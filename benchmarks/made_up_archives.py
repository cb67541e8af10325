"""A made-up X archive, in X's own layout: tweets of about 1,600 bytes, with retweets, links, pictures,
mentions, threads, edits and long posts.
"""

from __future__ import annotations

import json
import random
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

CLIENTS = ("Twitter for iPhone", "Twitter Web App", "TweetDeck", "IFTTT")
PREFIX = "window.YTD.{}.part0 = [\n"


class Account:
    """A made-up account: the same tweets on every machine."""

    def __init__(self) -> None:
        self._random = random.Random(2022)
        self._words = ["".join(self._random.choices("etaoinshrdlu", k=self._random.randint(2, 9))) for _ in range(5000)]
        self._id = 10**18
        self._time = datetime(2012, 1, 1, tzinfo=UTC)
        self._parent = ""
        self.notes: list[dict[str, Any]] = []

    def tweet(self) -> dict[str, Any]:
        chance = self._random.random
        self._id += self._random.randint(10**5, 10**9)
        self._time += timedelta(seconds=self._random.randint(0, 1200))
        key = str(self._id)
        text = self._sentence(25)
        tweet: dict[str, Any] = {
            "edit_info": {"initial": {"editTweetIds": [key], "editableUntil": "2022-10-26", "editsRemaining": "5"}},
            "retweeted": False,
            "source": f'<a href="http://twitter.com" rel="nofollow">{self._random.choice(CLIENTS)}</a>',
            "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
            "display_text_range": ["0", "100"],
            "favorite_count": str(self._random.randrange(50)),
            "id_str": key,
            "truncated": False,
            "retweet_count": "0",
            "id": key,
            "possibly_sensitive": False,
            "created_at": f"{self._time:%a %b %d %H:%M:%S +0000 %Y}",
            "favorited": False,
            "lang": "en",
        }
        if chance() < 0.14:
            text = f"RT @{self._word()}: {text}"[:140]
        elif chance() < 0.4:
            text = f"@{self._word()} {text}"
            tweet["entities"]["user_mentions"].append(self._mention())
            tweet |= {"in_reply_to_status_id_str": str(self._random.randrange(10**18)), "in_reply_to_user_id_str": "7"}
        elif chance() < 0.3 and self._parent:
            tweet |= {"in_reply_to_status_id_str": self._parent, "in_reply_to_user_id_str": "42"}
        if chance() < 0.25:
            text += f" https://t.co/{self._id % 36**5:010}"
            tweet["entities"]["urls"].append(self._link(f"https://t.co/{self._id % 36**5:010}"))
        if chance() < 0.2:
            media = [self._picture(f"https://t.co/{self._id % 37**5:010}")]
            text += f" {media[0]['url']}"
            tweet["entities"]["media"] = media
            tweet["extended_entities"] = {"media": media}
        if chance() < 0.03:
            whole = self._sentence(150)
            text = f"{whole[:275]}…"
            created = f"{self._time:%Y-%m-%dT%H:%M:%S.000Z}"
            self.notes.append({"noteTweetId": key[::-1], "createdAt": created, "core": {"text": whole, "urls": []}})
        self._parent = key
        return tweet | {"full_text": text}

    def _word(self) -> str:
        return self._random.choice(self._words)

    def _sentence(self, words: int) -> str:
        return " ".join(self._random.choices(self._words, k=self._random.randint(words // 3, words))).capitalize() + "."

    def _mention(self) -> dict[str, Any]:
        return {"name": self._sentence(3), "screen_name": self._word(), "indices": ["0", "9"], "id_str": "7", "id": "7"}

    def _link(self, url: str) -> dict[str, Any]:
        target = f"https://example.org/{self._word()}/{self._word()}"
        return {"url": url, "expanded_url": target, "display_url": target[8:], "indices": ["90", "113"]}

    def _picture(self, url: str) -> dict[str, Any]:
        sizes = {size: {"w": "680", "h": "330", "resize": "fit"} for size in ("small", "medium", "thumb", "large")}
        return self._link(url) | {"id_str": str(self._id), "media_url": "http://example.org/x", "sizes": sizes}


def make_archive(folder: Path, size: int) -> None:
    """A tweets.js of `size` bytes, and an archive.zip of it with its manifest and its long posts."""
    account = Account()
    written = number = 0
    with (folder / "tweets.js").open("wb") as file:
        written += file.write(PREFIX.format("tweets").encode())
        while written < size:
            written += file.write((b",\n" if number else b"") + _printed({"tweet": account.tweet()}))
            number += 1
        file.write(b"\n]")
    notes = b",\n".join(_printed({"noteTweet": note}) for note in account.notes)
    types = {
        "noteTweet": {"files": [{"fileName": "data/note-tweet.js", "count": str(len(account.notes))}]},
        "tweets": {"files": [{"fileName": "data/tweets.js", "count": str(number)}]},
    }
    with zipfile.ZipFile(folder / "archive.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data/manifest.js", "window.__THAR_CONFIG = " + json.dumps({"dataTypes": types}))
        archive.writestr("data/note-tweet.js", PREFIX.format("note_tweet").encode() + notes + b"\n]")
        archive.write(folder / "tweets.js", "data/tweets.js")


def _printed(record: dict[str, Any]) -> bytes:
    """As X prints it: two spaces in, and one before each colon."""
    printed = msgspec.json.format(msgspec.json.encode(record), indent=2)
    return b"  " + printed.replace(b"\n", b"\n  ").replace(b'": ', b'" : ')
