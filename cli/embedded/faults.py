"""What can be made to go wrong in the emulator, on purpose, for tests.

Each fault is one file in the folder `faults` of the embedded AWS; it strikes once, and its file is
gone. (Those of Bedrock: cli/embedded/bedrock/faults.py.)
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec

FOLDER = "faults"
_numbers = itertools.count()


class LambdaFault(msgspec.Struct, frozen=True, tag="lambda"):
    """The next invocation of a function fails.

    crash     it is killed before it has done anything
    timeout   it has done all its work, and its time is up before it can answer
    throttle  it is not called at all
    """

    function: str
    """A part of its name, such as `TakeInventory`."""
    kind: Literal["crash", "timeout", "throttle"]


class StorageFault(msgspec.Struct, frozen=True, tag="storage"):
    """The next request to S3 with this method, for a key with this beginning, goes wrong.

    busy   503 SlowDown
    error  500 InternalError
    slow   the answer comes after `seconds`
    cut    the connection breaks in the middle of the answer
    """

    method: Literal["GET", "HEAD", "PUT", "POST"]
    key: str
    kind: Literal["busy", "error", "slow", "cut"]
    seconds: float = 0


Fault = LambdaFault | StorageFault


def plan(home: Path, *faults: Fault) -> None:
    """Have them strike, in this order."""
    folder = home / FOLDER
    folder.mkdir(exist_ok=True)
    for fault in faults:
        unfinished = folder / "unfinished"
        unfinished.write_bytes(msgspec.json.encode(fault))
        unfinished.rename(folder / f"{next(_numbers):06}.json")


def take_back(home: Path) -> list[Fault]:
    """Those that have not struck, and no longer will."""
    waiting = sorted((home / FOLDER).glob("*.json"))
    faults = [_read(file) for file in waiting]
    for file in waiting:
        file.unlink()
    return faults


def strike(home: Path, matches: Callable[[Fault], bool]) -> Fault | None:
    """The first planned fault that matches, if this is the one call that gets it."""
    for file in sorted((home / FOLDER).glob("*.json")):
        try:
            if matches(fault := _read(file)):
                file.unlink()
                return fault
        except FileNotFoundError:  # another call has got it
            continue
    return None


def _read(file: Path) -> Fault:
    return _decode(file.read_bytes())


# Calls come in threads: docs/decisions/decoders-before-threads.md.
_decode: Callable[[bytes], Fault] = msgspec.json.Decoder(Fault).decode
