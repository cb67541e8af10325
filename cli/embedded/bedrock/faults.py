"""Everything that can be made to go wrong, on purpose, for tests.

A fault is an object of a JSON list, given at the start (`--faults`) or later (POST /_stand-in/faults):

    {"operation": "CreateModelCustomizationJob", "kind": "lost-connection", "times": 2}
    {"kind": "hang-in-phase", "phase": "training"}
    {"operation": "CreateCustomModelDeployment", "kind": "fail-late"}

Kinds that strike a request (an empty operation means any):
    throttling, server-error, unavailable, access-denied, quota-exceeded   that error, nothing is done
    slow                answers after `seconds`
    lost-request        the connection breaks, nothing is done
    lost-connection     the connection breaks after everything is done: the caller cannot know
Kinds that strike what a request started (a job; with `operation` a deployment or throughput):
    hang-in-phase       never leaves the phase (a job in training stays NotStarted, as seen on Bedrock);
                        a deployment or throughput stays Creating. With `hours` a job says that it has hung for so
                        long already, so that nobody need wait to see its deadline
    linger-in-phase     stays `seconds` longer in the phase, as a job that has much to learn
    fail-in-phase       fails as the phase starts, with Bedrock's internal error
    fail-late           fails when all the work is done
    stop-in-phase       is stopped as if by somebody else
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Annotated, Literal, get_args

import msgspec

from cli.embedded.bedrock import errors

Phase = Literal["validation", "data-processing", "training"]
RequestFault = Literal[
    "throttling",
    "server-error",
    "unavailable",
    "access-denied",
    "quota-exceeded",
    "slow",
    "lost-request",
    "lost-connection",
]
ResourceFault = Literal["hang-in-phase", "linger-in-phase", "fail-in-phase", "fail-late", "stop-in-phase"]

CREATE_JOB = "CreateModelCustomizationJob"
_ERRORS: dict[str, errors.BedrockError] = {
    "throttling": errors.ThrottlingException("Too many requests, please wait before trying again."),
    "server-error": errors.InternalServerException(
        "Encountered an unexpected error when processing the request, please try again"
    ),
    "unavailable": errors.ServiceUnavailableException("Service is not available, please try again later."),
    "access-denied": errors.AccessDeniedException(
        "The caller is not authorized to perform this action with an explicit deny in a service control policy"
    ),
    "quota-exceeded": errors.ServiceQuotaExceededException("The number of requests exceeds the service quota."),
}


class Fault(msgspec.Struct, forbid_unknown_fields=True):
    """One thing that goes wrong, so many times."""

    kind: RequestFault | ResourceFault
    operation: str = ""
    phase: Phase = "training"
    times: Annotated[int, msgspec.Meta(ge=1)] | None = 1
    """None is always."""
    seconds: float = 1.0
    """For `slow` and `linger-in-phase`."""
    hours: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    """For `hang-in-phase`."""

    @property
    def error(self) -> errors.BedrockError | None:
        """What the request is answered with, if this fault answers."""
        return _ERRORS.get(self.kind)


# Faults are sent while requests come in threads: docs/decisions/decoders-before-threads.md.
_decode = msgspec.json.Decoder(list[Fault] | Fault).decode


class Faults:
    """The faults that have not struck yet. Safe to use from many threads."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._faults = list(faults)
        self._lock = threading.Lock()

    def add(self, faults: Iterable[Fault]) -> None:
        with self._lock:
            self._faults.extend(faults)

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()

    def strike_request(self, operation: str) -> Fault | None:
        """The fault that strikes this request, if any; it counts as used."""
        kinds = get_args(RequestFault)
        return self._take(lambda fault: fault.kind in kinds and fault.operation in {"", operation})

    def strike_phase(self, phase: Phase) -> Fault | None:
        """The fault that strikes a customization job that enters this phase."""
        kinds = ("hang-in-phase", "linger-in-phase", "fail-in-phase", "stop-in-phase")
        return self._take(lambda fault: fault.kind in kinds and fault.phase == phase and _is_of_jobs(fault))

    def strike_end(self) -> Fault | None:
        """The fault that strikes a customization job that has done all its work."""
        return self._take(lambda fault: fault.kind == "fail-late" and _is_of_jobs(fault))

    def strike_resource(self, operation: str) -> Fault | None:
        """The fault that strikes a deployment or throughput as it is created."""
        kinds = ("hang-in-phase", "fail-in-phase", "fail-late")
        return self._take(lambda fault: fault.kind in kinds and fault.operation == operation)

    def _take(self, matches: Callable[[Fault], bool]) -> Fault | None:
        with self._lock:
            fault = next(filter(matches, self._faults), None)
            if fault is not None and fault.times is not None:
                fault.times -= 1
                if fault.times == 0:
                    self._faults.remove(fault)
            return fault


def read_faults(text: str | bytes) -> list[Fault]:
    """A JSON list of faults, or one alone.

    Raises:
        msgspec.ValidationError: a kind or field is not known.

    """
    read = _decode(text)
    return read if isinstance(read, list) else [read]


def _is_of_jobs(fault: Fault) -> bool:
    return fault.operation in {"", CREATE_JOB}
