"""Which members of a zip hold the author's posts, in every layout X has used.

| generated | tweets are in | counted by |
|---|---|---|
| 2012 - 2019 | data/js/tweets/2014_12.js, ... | data/js/tweet_index.js |
| 2018 - 2019 | tweet.js | |
| 2020 - 2022 | data/tweet.js, data/tweet-part1.js, ... | data/manifest.js |
| 2022 on | data/tweets.js, data/tweets-part1.js, ...; community-tweet.js, note-tweet.js | data/manifest.js |

All of it may lie in a folder of the person's making. Nothing else is ever opened: no direct
messages, no deleted tweets, no addresses.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from jonabot.archives.x.manifest import Holds, Listed, Manifest, read_manifest
from jonabot.archives.x.signature import LONGEST_HEAD, read_signature
from jonabot.archives.zip_members import ZipMembers

_LARGEST_MANIFEST = 16 << 20
_ORDER: tuple[Holds, ...] = ("circle", "notes", "tweets")
"""What a tweet is judged by is read before it."""
_HOLDS: dict[str, Holds] = {
    "twitter_circle_tweet": "circle",
    "note_tweet": "notes",
    "tweet": "tweets",
    "tweets": "tweets",
    "community_tweet": "tweets",
}
"""By the name in a file's first line."""
_PATH = re.compile(
    r"(?P<root>(?:[^/]*/)*?)"
    r"(?:(?:data/)?(?:tweets?|community-tweet|note-tweet|twitter-circle-tweet)(?:[-_]?part_?(?P<part>\d+))?"
    r"|(?:data/js/tweets/)?\d{4}_\d{2}"
    r"|(?P<manifest>(?:data/)?manifest|(?:data/js/)?tweet_index))(?: ?\(\d+\))?\.js",
)


class Part(NamedTuple):
    """One list of an archive."""

    holds: Holds
    file: str
    """Its path, as the manifest or the zip has it."""
    member: str | None
    """Its name in the zip; None where it is missing."""
    expected: int | None
    """How many records the manifest says it has."""


class Layout(NamedTuple):
    """One archive in a zip."""

    parts: tuple[Part, ...]
    """In the order in which they must be read."""
    notices: tuple[str, ...]


def is_needed(path: str) -> bool:
    """Whether a member of this path may have to be read."""
    return _PATH.fullmatch(path) is not None


def find_layouts(members: ZipMembers) -> list[Layout]:
    """Every X archive in a zip; there is more than one where somebody zipped several together."""
    roots: defaultdict[str, list[re.Match[str]]] = defaultdict(list)
    for name in members.names:
        if match := _PATH.fullmatch(name):
            roots[match["root"]].append(match)
    layouts = (_layout(members, paths) for paths in roots.values())
    return [layout for layout in layouts if any(part.holds == "tweets" for part in layout.parts)]


def _layout(members: ZipMembers, paths: list[re.Match[str]]) -> Layout:
    lists = [path for path in paths if not path["manifest"]]
    found = {path[0]: path for path in sorted(lists, key=lambda path: int(path["part"] or 0))}
    notices: list[str] = []
    parts: list[Part] = []
    for path in paths:
        if path["manifest"]:
            manifest = read_manifest(members.head(path[0], _LARGEST_MANIFEST))
            parts += _listed(manifest, path["root"], found)
            notices += _doubts(manifest, path[0])
    if parts:
        unlisted = sorted(set(_recognised(members, set(found) - {part.member for part in parts})))
        notices += [f"{part.file} is not in the manifest and was not read." for part in unlisted]
    else:
        parts = list(_recognised(members, found))
    return Layout(tuple(sorted(parts, key=lambda part: _ORDER.index(part.holds))), tuple(notices))


def _listed(manifest: Manifest | None, root: str, found: Iterable[str]) -> list[Part]:
    """The lists of a manifest, with the members that hold them."""
    by_file = {member.rpartition("/")[2]: member for member in found}

    def part(listed: Listed) -> Part:
        exact = root + listed.file
        member = exact if exact in found else by_file.get(listed.file.rpartition("/")[2])
        return Part(listed.holds, listed.file, member, listed.expected)

    parts = map(part, manifest.lists) if manifest else ()
    return [part for part in parts if part.member or part.expected != 0]


def _recognised(members: ZipMembers, found: Iterable[str]) -> list[Part]:
    """The lists among members, by their first line: other files bear these names too."""
    parts = []
    for member in found:
        signature = read_signature(members.head(member, LONGEST_HEAD))
        if signature and signature.holds in _HOLDS:
            parts.append(Part(_HOLDS[signature.holds], member, member, None))
    return parts


def _doubts(manifest: Manifest | None, name: str) -> list[str]:
    if manifest is None:
        return [f"{name} cannot be understood, so nobody can tell whether tweets are missing."]
    return ["X says that this archive is only a part of what it has."] if manifest.is_partial else []
