"""The names of shortcodes: WordPress's own, those of WordPress.com and of the most common plugins."""

from __future__ import annotations

EMBEDS = frozenset(
    """
    adrotate adsense amd-zlrecipe-recipe asa bandcamp blackbirdpie blog_subscribers blog_subscription_form
    caldera_form cforms contact-field contact-form contact-form-7 contact_form crowdsignal custom-twitter-feeds
    dailymotion ddownload display-posts display_podcast easyrecipe envira-gallery fblike flickr-gallery
    foogallery gallery google-adsense googleapps googlemaps googlevideo gravityform hr
    huge_it_gallery instagram-feed issuu jetpack_subscription_form layerslider linkedinbadge mailpoet_form mc4wp_form
    metaslider mixcloud nggallery ninja_form ninja_forms playlist polldaddy powerpress purchase_link recent-posts
    related_posts rev_slider scribd sharethis si-contact-form singlepic slideshare smartslider3
    soundcloud spotify tablepress tag_cloud toc tweetmeme twitter-follow vc_raw_css vc_raw_html
    vc_raw_js vimeo wp_sitemap_page wpforms wpvideo youtube
    """.split()  # noqa: SIM905 - one name a line would fill a page
)
"""They show what lies elsewhere, or nothing. No prose has these words in brackets. `gallery` and `playlist`
are among them because every WordPress shows something in their place.
"""

EMBEDS_ON_A_LINE = frozenset(
    "ad archives clear divider formidable getty gist sitemap slideshow sociable spacer".split()  # noqa: SIM905 - as above
)
"""The same, but prose may have them in brackets: alone they are one only on a line of their own."""

EMBEDS_OR_WORDS = frozenset(
    """
    audio embed facebook flickr form iframe img instagram map pdf poll recipe tweet twitter video
    """.split()  # noqa: SIM905 - as above
)
"""The same, but prose may have them in brackets."""

_LANGUAGES = frozenset(
    """
    actionscript3 arduino as3 bash c c-sharp clj clojure code coldfusion cpp csharp css delphi diff erl erlang fsharp go
    golang groovy haskell html java javafx javascript jfx jq jquery js json jscript lua matlab matlabkey objc obj-c
    pas pascal patch perl php pl plain powershell ps py python r rails rb ror ruby scala sh shell sourcecode splus sql
    swift ts typescript vb vbnet xhtml xml xslt yaml yml
    """.split()  # noqa: SIM905 - as above
)
CODE = _LANGUAGES | {"cc", "cce"} | {f"cc_{language}" for language in _LANGUAGES} | {"fusion_syntax_highlighter"}
"""What they hold is program text: SyntaxHighlighter's, CodeColorer's and Avada's. Not `text`, which themes
have for prose.
"""

AVADA_CODE = frozenset({"fusion_code", "fusion_syntax_highlighter"})
"""They hold HTML and program text in base64, unless a setting says otherwise."""

NOTES = frozenset("efn_note fn footnote mfn modern_footnote ref".split())  # noqa: SIM905 - as above
"""They hold a note, which is shown below the post."""

CAPTIONS = frozenset({"caption", "wp_caption"})
"""They hold a picture and the words under it."""

INLINE = frozenset("b center color dropcap font highlight i latex note quote s size u url".split())  # noqa: SIM905
"""What they hold is a part of a sentence, or may be."""

WRAPPERS = (
    CAPTIONS
    | INLINE
    | frozenset(
        """
    accordion alert blockquote box button col column columns intro lead left one_fourth one_half one_third
    pullquote right row section spoiler tab tabs three_fourth toggle two_third
    """.split()  # noqa: SIM905 - as above
    )
)
"""What they hold is prose."""

BUILDERS = ("av_", "edd_", "et_pb_", "fl_", "fusion_", "jetpack", "mk_", "ngg", "su_", "vc_", "woocommerce_", "wpb_")
"""How the names of page builders and shops begin. What they hold is prose."""

TITLED = (
    "accordion", "accordion_item", "accordion_tab", "blurb", "content_box", "cta", "fullwidth_header", "heading",
    "icon_box", "slide", "spoiler", "tab", "tagline_box", "text_separator", "toggle", "tta_section",
)  # fmt: skip
"""How the names end of those that keep a heading in an attribute."""

INLINE_ENDINGS = ("highlight", "dropcap", "tooltip", "label", "icon", "abbr")
"""How the names of builders' shortcodes end that stand within a sentence."""
