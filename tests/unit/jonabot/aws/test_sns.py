from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from jonabot.aws.sns import Topic

ARN = "arn:aws:sns:us-east-1:123456789012:jonabot"


@pytest.mark.parametrize(
    ("subject", "sent"),
    [
        ("Jonabot: training launched", "Jonabot: training launched"),
        ("Jonabot:\n two  lines", "Jonabot: two lines"),
        ("Grüße aus Graz", "Gr e aus Graz"),
        ("x" * 200, "x" * 100),
        ("…", "Jonabot"),
    ],
)
def test_a_subject_is_one_that_sns_takes(stub: Callable[[str], tuple[Any, Stubber]], subject: str, sent: str) -> None:
    client, stubber = stub("sns")
    asked = {"TopicArn": ARN, "Subject": sent, "Message": "Für dich."}
    stubber.add_response("publish", {"MessageId": "1"}, asked)
    Topic(client, ARN).publish(subject, "Für dich.")


def test_a_message_that_nobody_waits_for_fails_nothing(
    stub: Callable[[str], tuple[Any, Stubber]], caplog: pytest.LogCaptureFixture
) -> None:
    client, stubber = stub("sns")
    stubber.add_client_error("publish", "InternalErrorException", "no")
    Topic(client, ARN).tell("Jonabot: training launched", "Text.")
    assert "could not be sent: Jonabot: training launched" in caplog.text


def test_a_message_that_is_waited_for_fails_loudly(stub: Callable[[str], tuple[Any, Stubber]]) -> None:
    client, stubber = stub("sns")
    stubber.add_client_error("publish", "InternalErrorException", "no")
    with pytest.raises(ClientError):
        Topic(client, ARN).publish("Jonabot: may this be trained?", "Text.")
