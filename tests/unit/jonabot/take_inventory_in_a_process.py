"""Takes an inventory in a process of its own and prints how many archives there are: see test_inventory.py."""

import sys
from pathlib import Path

import msgspec

from jonabot.inventory import take_inventory
from jonabot.settings import ArchiveRules
from jonabot.storage import FolderStorage


def main(folder: str, rules: str) -> None:
    sys.setswitchinterval(1e-6)  # in seconds: threads meet everywhere
    taken = take_inventory(FolderStorage(Path(folder)), "run", msgspec.json.decode(rules, type=ArchiveRules))
    sys.stdout.write(str(len(taken.archives)))


if __name__ == "__main__":
    main(*sys.argv[1:])
