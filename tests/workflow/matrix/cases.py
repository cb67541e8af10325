"""The two sides of the matrix, and what may come of each fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Method = Literal["fine-tuning", "continued-pretraining"]
CATALOGS: dict[Method, str] = {"fine-tuning": "today", "continued-pretraining": "2024"}
"""Of the Bedrock stand-in: the one in which the method is on offer."""

STATES = (
    "Take inventory",
    "Choose base model",
    "Parse archives",
    "Assemble training set",
    "Plan training",
    "Launch training",
    "Wait for training",
    "Check training",
    "Record results",
    "Deploy model",
    "Wait for deployment",
    "Check deployment",
    "Compare answers",
    "Publish report",
)
"""In which a run is killed. Choices take no time, so nothing can happen in them."""

AT_THE_JOB = {"Launch training", "Wait for training", "Check training"}
"""Killed in one of these a run leaves a job, which is stopped a moment later. A run that begins at once, without the
minutes for which runs wait for more drops, may have adopted it by then: that run ends as TrainingStopped, and
there is no other job.
"""

CREATE = "CreateModelCustomizationJob"
PAST_THE_DEADLINE = 25.0
"""Hours, of the default of 24."""

TRAINED = frozenset({"Model trained", "Already trained"})


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong once, while one run or the next is at it."""

    name: str
    faults: tuple[dict[str, object], ...] = ()
    """For the stand-in (cli/embedded/bedrock/faults.py)."""
    error: str = ""
    """What the run that it strikes fails with; empty if that run gets over it."""

    @property
    def endings(self) -> frozenset[str]:
        """The endings that a run may come to, the struck one and one that is not."""
        return TRAINED | ({f"Run failed: {self.error}"} if self.error else set())


def _hang(phase: str) -> Fault:
    hang: dict[str, object] = {"kind": "hang-in-phase", "phase": phase, "hours": PAST_THE_DEADLINE}
    return Fault(f"hangs in {phase}", (hang,), "DeadlineExceeded")


FAULTS = (
    Fault("nothing"),
    # Six times is once more than the client tries by itself.
    Fault("throttled", ({"kind": "throttling", "operation": CREATE, "times": 6},)),
    Fault("server error", ({"kind": "server-error", "operation": CREATE, "times": 2},)),
    Fault("unavailable", ({"kind": "unavailable", "times": 2},)),
    Fault("slow to create", ({"kind": "slow", "operation": CREATE, "seconds": 1.0},)),
    Fault("quota exceeded", ({"kind": "quota-exceeded", "operation": CREATE, "times": 3},)),
    Fault("request lost", ({"kind": "lost-request", "operation": CREATE},)),
    Fault("answer lost", ({"kind": "lost-connection", "operation": CREATE},)),
    _hang("validation"),
    _hang("data-processing"),
    _hang("training"),
    Fault("fails in data-processing", ({"kind": "fail-in-phase", "phase": "data-processing"},), "TrainingFailed"),
    Fault("fails late", ({"kind": "fail-late"},), "TrainingFailed"),
    Fault("stopped from outside", ({"kind": "stop-in-phase", "phase": "training"},), "TrainingStopped"),
)
