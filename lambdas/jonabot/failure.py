"""What a caught error means to a person."""

from __future__ import annotations

import msgspec

UNEXPECTED = "An unexpected error, which is a defect of Jonabot. The logs of the function hold its trace."
KNOWN_BY_STEP_FUNCTIONS = {
    "States.Timeout": "The state took longer than its time-out. Drop the exports again: nothing is done twice.",
    "States.ExceedToleratedFailureThreshold": "An archive could not be parsed in several tries. Drop the exports "
    "again: what is done is not done twice. If it happens again, the log of the function that parses says why.",
    "Lambda.TooManyRequestsException": "The account runs as many functions at a time as it may, and did for minutes. "
    "Drop the exports again later: nothing is done twice.",
    "Runtime.ExitError": "The function ended in the middle, in every try: most often its memory was too small. Its log "
    "says how much it took.",
    "Lambda.Unknown": "Lambda did not say how the function ended, in every try. Drop the exports again: nothing is "
    "done twice.",
    "Sandbox.Timedout": "The function took longer than its time-out. Drop the exports again, or split a huge archive.",
}


class CaughtError(msgspec.Struct, frozen=True, rename="pascal"):
    """`$.error`, as a Catch leaves it. The cause is JSON where a Lambda raised."""

    error: str = "Unknown"
    cause: str = ""


class LambdaCause(msgspec.Struct, frozen=True, rename="camel"):
    """The cause of an error that a Lambda raised."""

    error_message: str = ""
    error_type: str = ""


class ExplainedFailure(msgspec.Struct, frozen=True):
    """`$.failure`: the error name and the cause that the run fails with."""

    error: str
    cause: str


def explain(caught: CaughtError) -> ExplainedFailure:
    """The named error and one sentence or two. Jonabot's own errors say what to do themselves."""
    try:
        cause = msgspec.json.decode(caught.cause, type=LambdaCause)
    except msgspec.DecodeError:
        cause = LambdaCause(caught.cause)
    error = cause.error_type or caught.error
    told = KNOWN_BY_STEP_FUNCTIONS.get(caught.error) or cause.error_message or UNEXPECTED
    return ExplainedFailure(error, told)
