"""X archives to documents: how fast, and in how much memory, beside the obvious ways to read them.

    python benchmarks/x_archives.py [MB ...]        (10 and 100 without an argument)

The archive is made up, in X's own layout: tweets of about 1,800 bytes, with retweets, links,
pictures, mentions, threads, edits and long posts. Each contestant runs in a process of its own, in
turns, and its best time counts: processor time, because the machine may be busy.

    bare        records cut by the boundary of X's layout and decoded into a typed struct: the ceiling
    json.loads  the whole file at once, as nearly every script on the web does it
    tweets.js   read_x_archive over the file: every rule, long posts, edits, threads
    zip         read_x_archive over the deflated archive
    zip, alone  the same without threads (x.pack: none)
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any, BinaryIO

sys.path.insert(0, str(Path(__file__).parent.parent / "lambdas"))

import msgspec
from rich.console import Console
from rich.table import Table

from jonabot.archives.x import read_x_archive
from jonabot.archives.x.buffer import BLOCK
from jonabot.archives.x.records import Tweet
from jonabot.counts import Counts
from jonabot.settings import XRules

MB = 1_000_000
LOADABLE = 200
"""In MB: json.loads takes seven times as much memory."""
BOUNDARY = re.compile(rb"\n  \}(?=,|\s*\])")
RULES = XRules("strip", ("IFTTT", "Paper.li", "Untappd"), ("@untappd", "untp.beer", "Drinking a * by "), 20, "thread")
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


def make_archive(folder: Path, size: int) -> tuple[Path, Path]:
    """A tweets.js of `size` bytes, and a zip of it with its manifest and its long posts."""
    account = Account()
    tweets_js, zipped = folder / "tweets.js", folder / "archive.zip"
    written = number = 0
    with tweets_js.open("w", encoding="utf-8") as file:
        written += file.write(PREFIX.format("tweets"))
        while written < size:
            record = _printed({"tweet": account.tweet()})
            written += file.write((",\n" if number else "") + record)
            number += 1
        file.write("\n]")
    notes = ",\n".join(_printed({"noteTweet": note}) for note in account.notes)
    types = {
        "noteTweet": {"files": [{"fileName": "data/note-tweet.js", "count": str(len(account.notes))}]},
        "tweets": {"files": [{"fileName": "data/tweets.js", "count": str(number)}]},
    }
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data/manifest.js", "window.__THAR_CONFIG = " + json.dumps({"dataTypes": types}))
        archive.writestr("data/note-tweet.js", PREFIX.format("note_tweet") + notes + "\n]")
        archive.write(tweets_js, "data/tweets.js")
    return tweets_js, zipped


def _printed(record: dict[str, Any]) -> str:
    lines = json.dumps(record, indent=2, separators=(",", " : "), ensure_ascii=False).split("\n")
    return "\n".join(f"  {line}" for line in lines)


def bare(stream: BinaryIO) -> int:
    """Every record decoded, nothing done with it."""
    decode = msgspec.json.Decoder(dict[str, Tweet]).decode
    buffer = stream.read(BLOCK)
    buffer = buffer[buffer.index(b"[") + 1 :]
    items = 0
    while buffer:
        at = 0
        for boundary in BOUNDARY.finditer(buffer):
            decode(buffer[at : boundary.end()])
            at = boundary.end() + 1
            items += 1
        block = stream.read(BLOCK)
        buffer = buffer[at:] + block if block else b""
    return items


def load(stream: BinaryIO) -> int:
    """The way of most scripts."""
    text = stream.read().decode()
    return len(json.loads(text[text.index("[") :]))


def read(stream: BinaryIO, pack: str) -> int:
    """Every document and every dropped item."""
    counts = Counts("made-up", "x-archive")
    rules = msgspec.structs.replace(RULES, pack=pack)
    for _ in counts.tally(read_x_archive(stream, "made-up", rules)):
        pass
    counts.settle()
    return counts.read


CONTESTANTS: dict[str, tuple[Callable[[BinaryIO], int], str]] = {
    "bare": (bare, "tweets.js"),
    "json.loads": (load, "tweets.js"),
    "tweets.js": (partial(read, pack="thread"), "tweets.js"),
    "zip": (partial(read, pack="thread"), "archive.zip"),
    "zip, alone": (partial(read, pack="none"), "archive.zip"),
}


def run_one(name: str, folder: Path) -> dict[str, float]:
    """One contestant, in this process."""
    run, file = CONTESTANTS[name]
    with (folder / file).open("rb") as stream:
        begin = process_time()
        items = run(stream)
        seconds = process_time() - begin
    return {"seconds": seconds, "items": items, "peak": peak_megabytes()}


def peak_megabytes() -> float:
    """This process's own peak: Linux's `ru_maxrss` begins with that of the process it was forked from."""
    status = Path("/proc/self/status")
    if status.is_file():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MB


def measure(folder: Path, size: int, rounds: int) -> dict[str, dict[str, float]]:
    """The best round of every contestant; they take turns, so that a busy machine is busy for all."""
    best: dict[str, dict[str, float]] = {}
    names = [name for name in CONTESTANTS if name != "json.loads" or size <= LOADABLE]
    for name in names * rounds:
        command = [sys.executable, __file__, "--one", name, str(folder)]
        result = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
        if name not in best or result["seconds"] < best[name]["seconds"]:
            best[name] = result
    return best


def show(size: int, best: dict[str, dict[str, float]]) -> None:
    items = int(best["bare"]["items"])
    table = Table(title=f"{size} MB of tweets.js, {items:,} tweets")
    for column in ("", "MB/s", "of bare", "of json.loads", "us a tweet", "peak MB"):
        table.add_column(column, justify="right" if column else "left")
    for name, result in best.items():
        assert result["items"] == items, "every contestant must read every tweet"
        speed = size / result["seconds"]
        table.add_row(
            name,
            f"{speed:.0f}",
            f"{best['bare']['seconds'] / result['seconds']:.2f}",
            f"{best['json.loads']['seconds'] / result['seconds']:.2f}" if "json.loads" in best else "",
            f"{result['seconds'] / items * MB:.1f}",
            f"{result['peak']:.0f}",
        )
    Console().print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[10, 100], help="megabytes of tweets.js")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", nargs=2, metavar=("CONTESTANT", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(run_one(arguments.one[0], Path(arguments.one[1]))))
        return
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            make_archive(Path(folder), size * MB)
            show(size, measure(Path(folder), size, arguments.rounds))


if __name__ == "__main__":
    main()
