"""Assembles a training set in a process of its own and prints its digest: see test_assembling.py."""

import sys
from pathlib import Path
from typing import NamedTuple

import msgspec

from jonabot.corpus.assembling import RecordTarget, assemble_training_set
from jonabot.settings import CorpusRules
from jonabot.storage import FolderStorage


class Archive(NamedTuple):
    key: str
    name: str
    digest: str


def main(folder: str, archives: str, rules: str, target: str) -> None:
    manifest = assemble_training_set(
        FolderStorage(Path(folder)),
        msgspec.json.decode(archives, type=list[Archive]),
        msgspec.json.decode(rules, type=CorpusRules),
        msgspec.json.decode(target, type=RecordTarget),
        {},
        pack="day",
    )
    sys.stdout.write(manifest.digest)


if __name__ == "__main__":
    main(*sys.argv[1:])
