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
from collections.abc import Iterable, Iterator, Mapping
from itertools import count, islice
from typing import NamedTuple

from jonabot.archives.x.manifest import Listed, Manifest, read_manifest
from jonabot.archives.x.signature import LONGEST_HEAD, Holds, read_signature
from jonabot.archives.x.where import NAMED, enumerated
from jonabot.archives.zip_members import ZipMembers

_LARGEST_MANIFEST = 16 << 20
_ORDER: tuple[Holds, ...] = ("circle", "notes", "tweets")
"""What a tweet is judged by is read before it."""
_PATH = re.compile(
    r"(?P<root>(?:[^/]*/)*?)"
    r"(?:(?P<list>(?:data/)?(?:tweets?|community-tweet|note-tweet|twitter-circle-tweet))(?:[-_]?part_?(?P<part>\d{1,9}))?"
    r"|(?:(?:(?:data/)?js/)?tweets/)?\d{4}_\d{2}"
    r"|(?P<manifest>(?:data/)?manifest|(?:(?:data/)?js/)?tweet_index))(?: ?\(\d+\))?\.js",
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


class _Gap(NamedTuple):
    """Parts of a list that are missing though later ones are there."""

    holds: Holds
    files: list[str]
    """The first of them."""
    number: int
    """How many they are."""


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
        parts += [part for part in unlisted if part.holds == "circle"]  # whatever the manifest says: they are private
        notices += [f"{part.file} is not in the manifest and was not read." for part in unlisted if part not in parts]
    else:
        parts = list(_recognised(members, found))
        for gap in list(_gaps(parts, found)):
            if gap.holds == "circle":  # nobody could tell what is private
                parts += [Part("circle", file, None, None) for file in gap.files]
            else:
                missing = enumerated(gap.files, gap.number)
                notices.append(f"{missing} missing. Download the archive again and drop the whole zip.")
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
        if signature and signature.kind:
            parts.append(Part(signature.kind, member, member, None))
    return parts


def _doubts(manifest: Manifest | None, name: str) -> list[str]:
    if manifest is None:
        return [f"{name} cannot be understood, so nobody can tell whether tweets are missing."]
    return ["X says that this archive is only a part of what it has."] if manifest.is_partial else []


def _gaps(parts: Iterable[Part], found: Mapping[str, re.Match[str]]) -> Iterator[_Gap]:
    """What is missing where no manifest tells it; part 0 bears no number."""
    numbers: defaultdict[tuple[Holds, str], set[int]] = defaultdict(set)
    for part in parts:
        path = found[part.file]
        if path["list"]:
            numbers[part.holds, path["root"] + path["list"]].add(int(path["part"] or 0))
    for (holds, name), there in numbers.items():
        number = max(there) + 1 - len(there)
        missing = islice((part for part in count() if part not in there), min(number, NAMED))
        if number:
            yield _Gap(holds, [f"{name}-part{part}.js" if part else f"{name}.js" for part in missing], number)
