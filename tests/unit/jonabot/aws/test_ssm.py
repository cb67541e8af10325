from __future__ import annotations

from collections.abc import Callable
from typing import Any

from botocore.stub import Stubber

from jonabot.aws.ssm import Parameters


def test_values_are_written_under_the_path_and_empty_ones_left_out(
    stub: Callable[[str], tuple[Any, Stubber]],
) -> None:
    client, stubber = stub("ssm")
    asked = {"Name": "/jonabot/Jonabot/model-arn", "Value": "arn:model", "Type": "String", "Overwrite": True}
    stubber.add_response("put_parameter", {"Version": 1}, asked)
    Parameters(client, "/jonabot/Jonabot/").put({"model-arn": "arn:model", "deployment-arn": ""})
