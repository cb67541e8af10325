from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
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
