"""Which items of an export become documents, and by which rule the others are dropped."""

from __future__ import annotations

from collections.abc import Iterable

from jonabot.archives.wordpress.html_text import html_to_text
from jonabot.archives.wordpress.items import Blog, WordPressItem
from jonabot.archives.wordpress.languages import in_language
from jonabot.archives.wordpress.paragraphs import plain_spaces
from jonabot.archives.wordpress.samples import is_sample
from jonabot.archives.wordpress.shortcodes import without_shortcodes
from jonabot.documents import Document, Dropped
from jonabot.settings import WordPressRules

VISITORS = frozenset(
    {
        "feedback",
        "flamingo_contact",
        "flamingo_inbound",
        "flamingo_outbound",
        "nf_sub",
        "reply",
        "shop_order",
        "shop_order_refund",
        "shop_subscription",
        "user_request",
    }
)
"""Types of items that hold what visitors wrote or left of themselves: no setting selects them."""


def judge(item: WordPressItem, blog: Blog, rules: WordPressRules) -> Document | Dropped:
    """The document that an item becomes, or the first rule that is against it."""
    if rule := _private(item, rules):
        return Dropped(item.id, rule)
    content = in_language(item.content, rules.language)
    if content is None or not _agree(item.language, rules.language):
        return Dropped(item.id, "other-language")
    text = html_to_text(without_shortcodes(content))
    if len(text) < rules.minimum_characters:
        return Dropped(item.id, "too-short" if text else "empty", text)
    if is_sample(text):
        return Dropped(item.id, "sample")
    is_marked = content != item.content
    return Document(
        id=item.id,
        kind="page" if item.type == "page" else "article",
        text=text,
        created=item.created,
        title=_title(item, rules.language),
        language=item.language or (rules.language if is_marked else blog.language),
        origin=blog.title,
    )


def _private(item: WordPressItem, rules: WordPressRules) -> str:
    """The rule against an item whose words must not be looked at: they are not published, locked, a
    visitor's or another author's; "" if there is none.
    """
    if item.type not in rules.types or item.type in VISITORS:
        return "not-selected-type"
    if item.status not in rules.statuses:
        return "not-published"
    if item.has_password:
        return "password"
    return "other-author" if rules.authors and not _is_one_of(item.author, rules.authors) else ""


def _is_one_of(author: str, chosen: Iterable[str]) -> bool:
    """Whether a login is chosen: WordPress tells no capitals from small letters in them."""
    return author.casefold() in (login.casefold() for login in chosen)


def _agree(language: str, wanted: str) -> bool:
    """Whether a post in `language` is taken; one that does not say, and any if none is `wanted`, is."""
    return not language or not wanted or language[:2].lower() == wanted[:2].lower()


def _title(item: WordPressItem, language: str) -> str:
    """The title in one line of plain text."""
    title = in_language(item.title, language) or ""
    if item.title_is_html and ("<" in title or "&" in title):
        title = html_to_text(title)
    return " ".join(plain_spaces(title).split())
