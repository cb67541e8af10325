from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from jonabot.aws.ssm import Parameters
from jonabot.errors import ParametersBusy


def test_values_are_written_under_the_path_and_empty_ones_left_out(
    stub: Callable[[str], tuple[Any, Stubber]],
) -> None:
    client, stubber = stub("ssm")
    asked = {"Name": "/jonabot/Jonabot/model-arn", "Value": "arn:model", "Type": "String", "Overwrite": True}
    stubber.add_response("put_parameter", {"Version": 1}, asked)
    Parameters(client, "/jonabot/Jonabot/").put({"model-arn": "arn:model", "deployment-arn": ""})


@pytest.mark.parametrize("code", ["TooManyUpdates", "ThrottlingException", "InternalServerError"])
def test_what_passes_by_itself_has_a_name_that_is_tried_again(
    stub: Callable[[str], tuple[Any, Stubber]], code: str
) -> None:
    client, stubber = stub("ssm")
    stubber.add_client_error("put_parameter", code)
    with pytest.raises(ParametersBusy, match=f"/jonabot/Jonabot/model-arn: {code}"):
        Parameters(client, "/jonabot/Jonabot").put({"model-arn": "arn:model"})


def test_another_error_keeps_its_own_name(stub: Callable[[str], tuple[Any, Stubber]]) -> None:
    client, stubber = stub("ssm")
    stubber.add_client_error("put_parameter", "AccessDeniedException")
    with pytest.raises(ClientError, match="AccessDeniedException"):
        Parameters(client, "/jonabot/Jonabot").put({"model-arn": "arn:model"})
