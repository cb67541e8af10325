"""What may be chosen about an embedded AWS, and what is known once it runs.

Both cross the pipe between the person's process and the supervisor, as one line of JSON each.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

ACCOUNT = "000000000000"
ACCESS_LOG = "access.log"
"""In the folder of an embedded AWS: a line a request, with method, address, whose signature, user agent."""


class BedrockOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How the Bedrock stand-in behaves (cli/embedded/bedrock/)."""

    catalog: str = "today"
    """Which base models it offers: `today`'s, those of `2024` with continued pre-training, or those
    in the file of this path.
    """
    phase_seconds: Annotated[float, msgspec.Meta(ge=0)] = 1.0
    """The least that each phase of a customization job takes."""
    learned_bytes: Annotated[int, msgspec.Meta(ge=1000)] | None = None
    """The most that a job reads, over all its epochs; None is enough to write somewhat like the author. Less
    takes less time, where nobody asks how the model writes.
    """
    faults: tuple[dict[str, object], ...] = ()
    """What it shall do wrong, for tests (bedrock/faults.py)."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """One embedded AWS."""

    region: str = "us-east-1"
    wait_scale: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    """How long a Wait state waits, as a share of what it says."""
    bedrock: BedrockOptions | None = None
    """None starts no Bedrock stand-in: calls to Bedrock then fail."""
    functions_at_once: Annotated[int, msgspec.Meta(ge=1, le=1000)] | None = None
    """How many Lambdas may run at a time; more are throttled. A new account has 10; None is what memory allows."""
    start_seconds: Annotated[float, msgspec.Meta(gt=0)] = 60.0
    """How long each process may take until it answers."""


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """An embedded AWS that answers."""

    endpoint: str
    bedrock_endpoint: str | None
    home: str
    """Its one temporary folder: state, logs, certificates. Gone when it ends."""
    environment: dict[str, str]
    """What a process needs to talk to it (environment.py)."""


class Failed(msgspec.Struct, frozen=True, kw_only=True):
    """It did not start."""

    reason: str


class Answer(msgspec.Struct, frozen=True):
    """The supervisor's one line."""

    running: Running | None = None
    failed: Failed | None = None
