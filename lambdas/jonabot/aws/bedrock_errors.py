"""Bedrock's errors by the names that the state machine knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from botocore import exceptions

from jonabot.errors import JonabotError
from jonabot.training.errors import (
    BedrockBusy,
    BedrockRefused,
    NameTaken,
    NotInBedrock,
    QuotaExceeded,
    RoleNotReady,
)
from jonabot.training.failures import explained

QUOTA = "ServiceQuotaExceededException"
BUSY = frozenset(
    {
        "InternalServerException",
        "ModelStreamErrorException",
        "ModelNotReadyException",
        "ModelTimeoutException",
        "ServiceUnavailableException",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)
SERVER_FAULT = 500


@contextmanager
def bedrock_errors() -> Iterator[None]:
    """Turn what botocore raises inside the block into a named error with Bedrock's own message.

    Raises:
        BedrockBusy: throttled, 5xx, or out of reach, after botocore's own retries.
        QuotaExceeded, RoleNotReady, NameTaken, NotInBedrock, BedrockRefused: as their names say.

    """
    try:
        yield
    except exceptions.ClientError as error:
        raise _named(error) from error
    except (exceptions.ConnectionError, exceptions.HTTPClientError) as error:
        raise BedrockBusy(f"Bedrock could not be reached: {error}") from error


def error_code(error: exceptions.ClientError) -> str:
    """`ThrottlingException`, ...; in the middle of a stream botocore says `throttlingException`."""
    code = error.response.get("Error", {}).get("Code", "")
    return code[:1].upper() + code[1:]


def _named(error: exceptions.ClientError) -> JonabotError:
    code = error_code(error)
    message = error.response.get("Error", {}).get("Message", "")
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    # The role comes first: depending on the operation its message bears one of three codes.
    if re.search(r"(could not|unable to|cannot) assume", message, re.IGNORECASE):
        return RoleNotReady(explained(message))
    if code == QUOTA:
        return QuotaExceeded(explained(message))
    if code in BUSY or status >= SERVER_FAULT:
        return BedrockBusy(f"{code}: {explained(message)}")
    if code == "ConflictException" or re.search(r"already (exists|in use)|currently in use", message):
        return NameTaken(explained(message))
    if code == "ResourceNotFoundException":
        return NotInBedrock(explained(message))
    return BedrockRefused(f"{code}: {explained(message)}")
