from __future__ import annotations

import pytest
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    ReadTimeoutError,
)

from jonabot.aws.bedrock_errors import bedrock_errors
from jonabot.training.errors import BedrockBusy, BedrockRefused, NotInBedrock, QuotaExceeded, RoleNotReady


def _error(code: str, message: str, status: int = 400) -> ClientError:
    answer = {"Error": {"Code": code, "Message": message}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return ClientError(answer, "CreateModelCustomizationJob")  # type: ignore[arg-type]  # a part of the answer is enough


def _raised(error: Exception) -> Exception:
    with pytest.raises(Exception) as caught, bedrock_errors():  # noqa: PT011 (which one it is is the question)
        raise error
    return caught.value


@pytest.mark.parametrize("code", ["ThrottlingException", "InternalServerException", "ModelNotReadyException"])
def test_what_passes_by_itself_is_busy(code: str) -> None:
    assert type(_raised(_error(code, "later"))) is BedrockBusy


def test_a_full_quota_is_busy_under_a_name_of_its_own_because_it_takes_hours_to_pass() -> None:
    full = _raised(_error("ServiceQuotaExceededException", "The number of requests exceeds the service quota."))
    assert type(full) is QuotaExceeded
    assert isinstance(full, BedrockBusy)
    assert "two customization jobs run at a time" in str(full)


def test_a_fault_of_the_service_is_busy_under_any_name() -> None:
    assert type(_raised(_error("502", "Bad Gateway", 502))) is BedrockBusy


@pytest.mark.parametrize("kind", [EndpointConnectionError, ConnectTimeoutError, ReadTimeoutError])
def test_a_lost_connection_is_busy(kind: type[BotoCoreError]) -> None:
    assert type(_raised(kind(endpoint_url="https://bedrock", error="gone"))) is BedrockBusy


@pytest.mark.parametrize("code", ["ValidationException", "AccessDeniedException", "InternalServerException"])
def test_a_role_seconds_old_is_not_ready_under_any_code(code: str) -> None:
    assert type(_raised(_error(code, "Could not assume provided IAM role arn:aws:iam::1:role/x"))) is RoleNotReady


def test_a_missing_permission_is_not_taken_for_a_young_role() -> None:
    message = "User: arn:aws:sts::1:assumed-role/x/y is not authorized to perform: bedrock:ListFoundationModels"
    refused = _raised(_error("AccessDeniedException", message, 403))
    assert type(refused) is BedrockRefused
    assert "deploy the stack again" in str(refused)


def test_what_does_not_exist_is_named_so() -> None:
    assert type(_raised(_error("ResourceNotFoundException", "no such job", 404))) is NotInBedrock


def test_a_refusal_carries_what_it_usually_means() -> None:
    refused = _raised(_error("ValidationException", "Nova 2.0 doesn't support validation set"))
    assert type(refused) is BedrockRefused
    assert "takes no validation set" in str(refused)


def test_a_defect_of_ours_keeps_its_own_name() -> None:
    assert type(_raised(KeyError("modelId"))) is KeyError
