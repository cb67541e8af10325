"""Names of the other rooms, as a person would say them."""

from __future__ import annotations

from collections.abc import Mapping

from jonabot.report.languages import LANGUAGES

RULES = {
    "retweet": "retweets: other people's words",
    "robot": "written by a robot: check-ins, automatic posts",
    "link": "with a link, and links are set to drop",
    "only-links": "nothing but a link",
    "only-mentions": "nothing but names of people",
    "too-short": "too short to learn from",
    "empty": "without any words",
    "unreadable": "damaged: no text can be read",
    "superseded-edit": "earlier versions of an edited tweet",
    "circle": "meant for a circle of friends only",
    "not-published": "not published: drafts, private, trash",
    "password": "behind a password",
    "other-author": "by other authors of the blog",
    "sample": "WordPress's own samples: nobody's words",
    "not-selected-type": "not a post or page: pictures, menus, styles",
    "other-language": "in another language than the one chosen",
    "duplicate": "said before, word for word",
    "near-duplicate": "said before, almost word for word",
    "same-once-scrubbed": "said before, word for word but for private data, which was taken out",
    "superseded-version": "earlier versions, or parts, of what another export holds",
    "only-private-data": "nothing but private data, which was taken out",
    "no-prose": "nothing but pasted data",
    "damaged": "damaged: no item can be read",
    "truncated": "cut off by the end of the file",
    "too-large": "too large to be a text",
    "long-word": "a word longer than a whole record",
}
KINDS = {
    "x-archive": "X archive",
    "wordpress-export": "WordPress export",
    "post": "posts on X",
    "reply": "replies",
    "thread": "threads",
    "long-post": "long posts on X",
    "article": "blog posts",
    "page": "pages",
}
VERDICTS = {
    "over-fitted": "over-fitted",
    "too-few-steps": "too few steps to tell",
    "no-metrics": "no metrics",
}
METHODS = {"continued-pretraining": "Continued pre-training", "fine-tuning": "Fine-tuning"}
PRIVATE_DATA = {
    "email": "e-mail addresses",
    "phone": "phone numbers",
    "card": "card numbers",
    "ip": "IP addresses",
    "secret": "keys and passwords",
}


def say(names: Mapping[str, str], name: str) -> str:
    """The words for a name, or the name itself without its hyphens."""
    return names.get(name) or name.replace("-", " ")


def language(tag: str) -> str:
    """`en-GB` is `English`; a tag without a name here is shown as it is."""
    if not tag:
        return "not said"
    return LANGUAGES.get(tag.partition("-")[0].lower(), tag)
