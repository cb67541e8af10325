"""What a stack has made in Amazon Bedrock, which CloudFormation does not know: found by its tag."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Protocol

import msgspec

from jonabot.errors import JonabotError

Kind = Literal["job", "deployment", "throughput", "model"]
ORDER: tuple[Kind, ...] = ("job", "deployment", "throughput", "model")
"""In which they can go: a job would make another model, and a model is held by what serves it."""


class StillHeld(JonabotError):
    """It cannot be deleted now; the message is Bedrock's, with what it usually means."""


class Belonging(msgspec.Struct, frozen=True):
    """One thing that bears the stack's tag."""

    kind: Kind
    name: str
    arn: str
    status: str
    costs: str
    """In words: what it costs as long as it is there."""
    held: str = ""
    """Why it cannot be deleted for a long while."""


class Belongings(Protocol):
    """What bears the tag of one stack. Every method may raise BedrockBusy or BedrockRefused."""

    def of_kind(self, kind: Kind) -> Iterable[Belonging]:
        """Of jobs, only those that run."""
        ...

    def is_there(self, belonging: Belonging) -> bool:
        """A job that has ended is not."""
        ...

    def delete(self, belonging: Belonging) -> None:
        """Stop a job, delete anything else; nothing happens if it is gone. Raises StillHeld."""
        ...
