"""An error that nobody foresaw may quote what it choked on, and Step Functions shows it to everybody."""

import traceback
from collections.abc import Callable
from functools import wraps
from pathlib import PurePath
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError, ParamValidationError, ValidationError

from jonabot.errors import JonabotError

Handler = Callable[[dict[str, Any], object], Any]
SPEAK_FOR_THEMSELVES = (JonabotError, ClientError, BotoCoreError)
"""Errors whose messages name files, keys and limits, never what is written in a file."""
QUOTE_WHAT_WAS_SENT = (ParamValidationError, ValidationError)
"""Of botocore's: a value that does not fit a service stands in their messages."""


class UnexpectedError(Exception):
    """A defect of Jonabot: what kind of error, and where. Its own message is withheld."""


def private(handler: Handler) -> Handler:
    """The handler, whose unforeseen errors tell where they happened and not with which text."""

    @wraps(handler)
    def without_text(event: dict[str, Any], context: object) -> Any:
        try:
            return handler(event, context)
        except Exception as error:  # whatever it is, its message stays here unless it is one of ours
            if isinstance(error, SPEAK_FOR_THEMSELVES) and not isinstance(error, QUOTE_WHAT_WAS_SENT):
                raise
            told = f"{type(error).__name__} {_place(error)}. This is a defect of Jonabot: please report this line."
        raise UnexpectedError(told)

    return without_text


def _place(error: Exception) -> str:
    """The last line of Jonabot's own in the trace."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "jonabot" in frame.filename or "handlers" in frame.filename] or frames
    return f"in {PurePath(own[-1].filename).name}, line {own[-1].lineno} ({own[-1].name})"
