"""Whose published writing an export holds, told where it is not one person's: everybody's would be one training set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from jonabot.documents import Notice

_MOST_KNOWN = 1000
_MOST_NAMED = 20
_LONGEST = 60
"""In characters: WordPress allows no longer login."""


class Authors:
    """The authors of one export, by their logins; `chosen` are those whose writing is taken, none for all."""

    def __init__(self, name: str, chosen: Sequence[str]) -> None:
        self._name = name
        self._chosen = chosen
        self._posts: Counter[str] = Counter()
        self._is_any_taken = False

    def take(self, login: str) -> None:
        """A post or page that became a document."""
        self._is_any_taken = True
        if login in self._posts:
            self._posts[login] += 1
        else:
            self._count(login)

    def refuse(self, login: str) -> None:
        """One that did not, because of whom it is by."""
        self._count(login)

    def notices(self) -> Iterator[Notice]:
        if not self._chosen and len(self._posts) > 1:
            yield Notice(
                f"{self._name}: it holds posts and pages of {len(self._posts):,} authors, and all were taken: "
                f"{self._list()}. To take only your own, set wordpress.authors to your logins."
            )
        elif self._chosen and self._posts and not self._is_any_taken:
            yield Notice(
                f"{self._name}: none of its posts and pages is by an author of the setting wordpress.authors. "
                f"They are by {self._list()}."
            )

    def _count(self, login: str) -> None:
        login = login[:_LONGEST]
        self._posts[login if login in self._posts or len(self._posts) < _MOST_KNOWN else ""] += 1

    def _list(self) -> str:
        named = [f"{_shown(login)} ({count:,})" for login, count in self._posts.most_common(_MOST_NAMED)]
        more = len(self._posts) - len(named)
        return ", ".join([*named, *([f"and {more:,} more"] if more else [])])


def _shown(login: str) -> str:
    """A login as it may be told: one that is an e-mail address without what comes after the `@`."""
    name, at, _ = " ".join(login.split()).partition("@")
    return f"{name}{at and '@...'}" or "nobody named"
