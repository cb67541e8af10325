"""The names of shortcodes: WordPress's own, those of WordPress.com and of the most common plugins."""

from __future__ import annotations

EMBEDS = frozenset(
    """
    archives bandcamp blog_subscription_form clear contact-field contact-form contact-form-7 crowdsignal
    dailymotion display-posts divider flickr-gallery gallery getty gist googleapps googlemaps googlevideo
    gravityform hr issuu jetpack_subscription_form layerslider mc4wp_form mixcloud nggallery ninja_form
    ninja_forms playlist polldaddy recent-posts rev_slider scribd singlepic sitemap slideshare slideshow
    soundcloud spacer spotify tablepress tag_cloud toc vimeo wpforms wpvideo youtube
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

WRAPPERS = CAPTIONS | frozenset(
    """
    accordion alert b blockquote box button center col color column columns dropcap font footnote highlight i intro
    latex lead left note one_fourth one_half one_third pullquote quote ref right row s section size spoiler tab tabs
    three_fourth toggle two_third u url
    """.split()  # noqa: SIM905 - as above
)
"""What they hold is prose."""

BUILDERS = ("av_", "edd_", "et_pb_", "fl_", "fusion_", "jetpack", "mk_", "ngg", "su_", "vc_", "woocommerce_", "wpb_")
"""How the names of page builders and shops begin. What they hold is prose."""
