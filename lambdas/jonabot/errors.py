"""Named errors. The class name is the error name that the state machine catches and reports.

Each message is one or two sentences for the person who dropped the files: which file, what is
wrong, what to do. No message holds personal text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

_MOST_REASONS, _MOST_NAMES = 20_000, 10_000
"""Characters."""


class JonabotError(Exception):
    """The base of every error that a person can do something about."""


class ArchiveError(JonabotError):
    """One export cannot be read as it should be. `name` is the file, `reason` what is wrong with
    it, `remedy` what the person can do.
    """

    def __init__(self, name: str, reason: str, remedy: str) -> None:
        super().__init__(f"{name}: {reason} {remedy}")
        self.name = name
        self.reason = reason
        self.remedy = remedy


class StorageBusy(JonabotError):
    """S3 is busy, broken or out of reach, after several tries. It passes by itself."""


class ParametersBusy(JonabotError):
    """Parameter Store is busy or broken, or another run writes the same parameter just now. It passes by itself."""


class ExecutionsBusy(JonabotError):
    """Step Functions is busy or broken. It passes by itself."""


class UnrecognisedExport(ArchiveError):
    """The file is neither an X archive nor a WordPress export."""


class DamagedArchive(ArchiveError):
    """The file is what it claims to be, but broken, encrypted or cut short."""


class IncompleteArchive(ArchiveError):
    """The archive's own manifest promises more items than the archive holds."""


class HostileArchive(ArchiveError):
    """The file is built to harm: a zip bomb, an XML bomb, a DOCTYPE, paths that climb."""


class ChangedArchive(ArchiveError):
    """The file was replaced or deleted after the run had listed it."""


class UnreadableExports(JonabotError):
    """Some of the dropped files cannot be used; the message names every one of them at once, and says of
    each what is wrong and what to do, as far as Step Functions keeps it: 32 Ki characters.
    """

    def __init__(self, bad: Mapping[str, ArchiveError | str], count: int) -> None:
        """`bad` are errors by the names of the files, `count` is how many files there are."""
        reasons = _as_fit([f"\n- {reason}" for reason in bad.values()], _MOST_REASONS)
        names = _as_fit([f"\n- {name}" for name in list(bad)[len(reasons) :]], _MOST_NAMES)
        unnamed = len(bad) - len(reasons) - len(names)
        lines = [*reasons, *names, *([f"\n- and {unnamed:,} more"] if unnamed else [])]
        which = "The export" if count == 1 else f"{len(bad):,} of {count:,} exports"
        super().__init__(f"{which} cannot be used:{''.join(lines)}")


class AccountingError(JonabotError):
    """read != kept + dropped: a defect of Jonabot, never of the archive. Nothing is trained."""


class TrainingSetRefused(JonabotError):
    """A record breaks a limit of the chosen base model."""


class NothingToTrain(JonabotError):
    """The exports hold no document that may be trained on."""


def _as_fit(lines: Sequence[str], characters: int) -> Sequence[str]:
    """The first of them that are no longer together."""
    return lines[: sum(length <= characters for length in accumulate(map(len, lines)))]
