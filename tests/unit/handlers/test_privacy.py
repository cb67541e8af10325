"""No word of the author reaches an execution history, even through an error that nobody foresaw."""

import traceback
from typing import Any

import boto3
import pytest

from handlers.privacy import UnexpectedError, private
from jonabot.errors import DamagedArchive

SECRET = "what I wrote to nobody"


@private
def handler(event: dict[str, Any], context: object) -> Any:
    if event.get("foreseen"):
        raise DamagedArchive("a.zip", "it is cut short.", "Download it again.")
    if "answer" in event:
        return event["answer"]
    raise ValueError(SECRET)


def test_an_unforeseen_error_tells_its_place_and_not_its_text() -> None:
    with pytest.raises(UnexpectedError, match=r"ValueError in test_privacy.py, line \d+ \(handler\)") as raised:
        handler({}, None)
    everything = "".join(traceback.format_exception(raised.value))
    assert SECRET not in everything


def test_an_error_of_botocore_that_quotes_what_was_sent_is_withheld_too() -> None:
    @private
    def asks(event: dict[str, Any], context: object) -> Any:
        client: Any = boto3.Session(region_name="us-east-1").client("ssm")
        return client.put_parameter(Name="name", Value=[SECRET], Type="String")

    with pytest.raises(UnexpectedError, match="ParamValidationError") as raised:
        asks({}, None)
    assert SECRET not in "".join(traceback.format_exception(raised.value))


def test_an_error_that_was_foreseen_says_what_to_do() -> None:
    with pytest.raises(DamagedArchive, match="Download it again"):
        handler({"foreseen": True}, None)


def test_an_answer_passes_through() -> None:
    assert handler({"answer": 42}, None) == 42
