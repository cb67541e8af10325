"""The names of shortcodes: WordPress's own, those of WordPress.com and of the most common plugins."""

from __future__ import annotations

EMBEDS = frozenset(
    """
    ad adrotate adsense amd-zlrecipe-recipe archives asa bandcamp blackbirdpie blog_subscribers blog_subscription_form
    caldera_form cforms clear contact-field contact-form contact-form-7 contact_form crowdsignal custom-twitter-feeds
    dailymotion ddownload display-posts display_podcast divider easyrecipe envira-gallery fblike flickr-gallery
    foogallery formidable gallery getty gist google-adsense googleapps googlemaps googlevideo gravityform hr
    huge_it_gallery instagram-feed issuu jetpack_subscription_form layerslider linkedinbadge mailpoet_form mc4wp_form
    metaslider mixcloud nggallery ninja_form ninja_forms playlist polldaddy powerpress purchase_link recent-posts
    related_posts rev_slider scribd sharethis si-contact-form singlepic sitemap slideshare slideshow smartslider3
    sociable soundcloud spacer spotify tablepress tag_cloud toc tweetmeme twitter-follow vc_raw_css vc_raw_html
    vc_raw_js vimeo wp_sitemap_page wpforms wpvideo youtube
    """.split()  # noqa: SIM905 - one name a line would fill a page
)
"""They show what lies elsewhere, or nothing. No prose has these words in brackets."""

EMBEDS_OR_WORDS = frozenset(
    """
    ad audio embed facebook flickr form iframe img instagram map pdf poll recipe tweet twitter video
    """.split()  # noqa: SIM905 - as above
)
"""The same, but prose may have them in brackets."""

CODE = frozenset(
    """
    bash c code cpp csharp css diff html java javascript js perl php plain python ruby sourcecode sql vb xml
    """.split()  # noqa: SIM905 - as above
)
"""What they hold is program text."""

CAPTIONS = frozenset({"caption", "wp_caption"})
"""They hold a picture and the words under it."""

INLINE = frozenset("b center color dropcap font highlight i latex note quote ref s size u url".split())  # noqa: SIM905
"""What they hold is a part of a sentence, or may be."""

WRAPPERS = (
    CAPTIONS
    | INLINE
    | frozenset(
        """
    accordion alert blockquote box button col column columns footnote intro lead left one_fourth one_half one_third
    pullquote right row section spoiler tab tabs three_fourth toggle two_third
    """.split()  # noqa: SIM905 - as above
    )
)
"""What they hold is prose."""

BUILDERS = ("av_", "edd_", "et_pb_", "fl_", "fusion_", "jetpack", "mk_", "ngg", "su_", "vc_", "woocommerce_", "wpb_")
"""How the names of page builders and shops begin. What they hold is prose."""

TITLED = (
    "accordion", "accordion_item", "accordion_tab", "blurb", "cta", "heading", "slide", "spoiler", "tab", "toggle",
    "tta_section",
)  # fmt: skip
"""How the names end of those that keep a heading in an attribute."""

INLINE_ENDINGS = ("highlight", "dropcap", "tooltip", "label", "icon", "abbr")
"""How the names of builders' shortcodes end that stand within a sentence."""
