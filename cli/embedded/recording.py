"""What an embedded AWS writes down for tests: every call for which AWS would ask IAM.

Two files in its folder, one line of JSON each, every different line once. The emulator and the
Bedrock stand-in both append to them.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

Entry = TypeVar("Entry")

CALLS = "calls.jsonl"
SESSIONS = "sessions.jsonl"


class Call(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody did something to something."""

    principal: str
    """The ARN of a role or of its session, or the access key of one (`Session`)."""
    action: str
    """As in a policy: `s3:GetObject`."""
    resource: str
    """An ARN, or `*` where the action knows no resource."""
    context: Mapping[str, str] = {}
    """The condition keys of the request: `s3:prefix`, `iam:PassedToService`."""


class Session(msgspec.Struct, frozen=True):
    """Whose credentials an access key is part of."""

    key: str
    principal: str


class Recorder:
    """Appends to the two files in a folder; safe from several threads, and from two processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written: set[bytes] = set()
        self._lock = threading.Lock()

    def call(self, call: Call) -> None:
        self._append(CALLS, call)

    def session(self, session: Session) -> None:
        self._append(SESSIONS, session)

    def _append(self, file: str, entry: msgspec.Struct) -> None:
        line = msgspec.json.encode(entry) + b"\n"
        with self._lock:
            if line not in self._written:
                self._written.add(line)
                with (self._folder / file).open("ab", buffering=0) as stream:
                    stream.write(line)


def recorded_calls(folder: Path) -> list[Call]:
    """All calls so far, each with the ARN of its principal."""
    sessions = {session.key: session.principal for session in _read(folder / SESSIONS, Session)}
    calls = _read(folder / CALLS, Call)
    return [msgspec.structs.replace(call, principal=sessions.get(call.principal, call.principal)) for call in calls]


def _read(file: Path, kind: type[Entry]) -> list[Entry]:
    lines = file.read_bytes().splitlines() if file.exists() else []
    return [msgspec.json.decode(line, type=kind) for line in lines]
