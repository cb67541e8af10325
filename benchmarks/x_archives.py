"""X archives to documents: how fast, and in how much memory, beside the obvious ways to read them.

python -m benchmarks.x_archives [MB ...]        (1, 10, 100 and 1,000 without an argument)

bare             records cut by the boundary of X's layout and decoded into a typed struct: the ceiling
json and pandas  the whole file at once, as nearly every notebook does it
tweets.js        read_x_archive over the file: every rule, edits, threads
zip              the same over the deflated archive, with its long posts
zip, alone       the same without threads (x.pack: none)
"""

from __future__ import annotations

import importlib
import json
import re
from functools import partial
from typing import BinaryIO

import msgspec

from benchmarks.made_up_archives import make_archive
from benchmarks.measuring import Contestant, Target, compete
from jonabot.archives.x.buffer import BLOCK
from jonabot.archives.x.reader import read_x_archive
from jonabot.archives.x.records import Tweet
from jonabot.counts import Counts
from jonabot.settings import XRules

BOUNDARY = re.compile(rb"\n  \}(?=,|\s*\])")
RULES = XRules("strip", ("IFTTT", "Paper.li", "Untappd"), ("@untappd", "untp.beer", "Drinking a * by "), 20, "thread")
TARGETS = [
    Target("tweets.js", "bare", 0.3),
    Target("tweets.js", "json and pandas", 2.5),
    Target("zip", "bare", 0.25),
]


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
    """The way of most notebooks."""
    pandas = importlib.import_module("pandas")  # in its own process only
    text = stream.read().decode()
    return len(pandas.DataFrame([record["tweet"] for record in json.loads(text[text.index("[") :])]))


def read(stream: BinaryIO, pack: str) -> int:
    """Every document and every dropped item."""
    counts = Counts("made-up", "x-archive")
    rules = msgspec.structs.replace(RULES, pack=pack)
    for _ in counts.tally(read_x_archive(stream, "made-up", rules)):
        pass
    counts.settle()
    return counts.read


CONTESTANTS = {
    "bare": Contestant(bare, "tweets.js"),
    "json and pandas": Contestant(load, "tweets.js", library="pandas", most=100),
    "tweets.js": Contestant(partial(read, pack="thread"), "tweets.js", is_ours=True),
    "zip": Contestant(partial(read, pack="thread"), "archive.zip", is_ours=True),
    "zip, alone": Contestant(partial(read, pack="none"), "archive.zip", is_ours=True),
}

if __name__ == "__main__":
    compete(__spec__.name, CONTESTANTS, make_archive, TARGETS)
