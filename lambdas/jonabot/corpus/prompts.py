"""The questions to which the author's writing is the answer, for records that need one.

A prompt is made only of what the archive knows: the kind of text, its title, its date. The wording
varies, because a model that only ever sees one question learns to answer that one; it is chosen by
a checksum of the document's id, so that the same corpus always gives the same prompts.
"""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from jonabot.corpus.packing import Passage

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip

# A reserved word must not arise where a title meets the wording: no colon follows a title.
_TITLED: dict[str, tuple[str, ...]] = {
    "article": (
        "Write an article called “{title}”.",
        "What do you have to say on “{title}”?",
        "Write about “{title}”.",
    ),
    "page": ("Write the page “{title}” of your website.", "What does your page “{title}” say?"),
}
_UNTITLED: dict[str, tuple[str, ...]] = {
    "article": ("Write an article.", "Tell me what you have been thinking about, at length.", "Write a blog post."),
    "page": ("Write a page of your website.", "Introduce yourself on your website."),
    "post": ("Write a short post.", "What is on your mind?", "Post something.", "What would you tell your followers?"),
    "posts": ("Write a few short posts.", "What have you been posting?", "Post a few things, one after the other."),
    "reply": ("Reply to someone in a few words.", "Someone wrote to you. Answer them.", "Write a short reply."),
    "thread": ("Write a thread.", "Tell it in a thread of short posts.", "Post a thread on what is on your mind."),
    "long-post": ("Write a long post.", "What is on your mind? Take your time.", "Post something longer."),
}
_CONTINUED = ("Go on.", "Please continue.", "And then?", "What comes next?")
_CONTINUED_TITLED = ("Go on with “{title}”.", "Continue “{title}”.", "What comes next in “{title}”?")

WORDING_BYTES = 100
"""No prompt is longer than this and its title, in UTF-8 bytes."""


def system_prompt(author: str) -> str:
    """Who the model is asked to be; the same in training, in comparisons and when it is asked."""
    return f"You write as {author} writes, in the same voice and with the same opinions."


def prompt(passage: Passage, part: int, title: str) -> str:
    """What to ask for to be given part `part` (from 0) of a passage.

    `title` is the passage's own, or empty where it stands in the text already.
    """
    choice = crc32(f"{passage.id}#{part}".encode())
    if part:
        wordings: tuple[str, ...] = _CONTINUED_TITLED if title else _CONTINUED
        return wordings[choice % len(wordings)].replace("{title}", title)
    wordings = _TITLED.get(passage.kind, _TITLED["article"]) if title else _UNTITLED[passage.kind]
    choice, wording = divmod(choice, len(wordings))
    asked = _dated(wordings[wording], passage.created, choice)
    return asked.replace("{title}", title) if title else asked


def _dated(wording: str, created: str, choice: int) -> str:
    """With the month of writing in one of two prompts, so that a question without a date works too."""
    date = "" if choice % 2 else _month(created[:7])
    if not date:
        return wording
    return f"{wording} It is {date}." if choice // 2 % 2 else f"It is {date}. {wording}"


@lru_cache(maxsize=1024)
def _month(month: str) -> str:
    """`December 2014` out of `2014-12`; "" for anything else. Months come again and again."""
    year, _, number = month.partition("-")
    is_month = number.isdecimal() and 1 <= int(number) <= len(_MONTHS)
    return f"{_MONTHS[int(number) - 1]} {year}" if is_month else ""
