from __future__ import annotations

import re
import time
from typing import Any

import pytest
from botocore.model import Shape
from hypothesis import given
from hypothesis import strategies as st

from cli.embedded.bedrock.constraints import SAME_IN_LINEAR_TIME, SLOW_PATTERN, check
from cli.embedded.bedrock.errors import SerializationException, ValidationException
from cli.embedded.bedrock.wire import operation_model


def shape_of(operation: str) -> Shape:
    shape = operation_model(operation).input_shape
    assert shape is not None
    return shape


def request(**changes: Any) -> dict[str, Any]:
    return {
        "jobName": "job",
        "customModelName": "model",
        "roleArn": "arn:aws:iam::000000000000:role/Bedrock",
        "baseModelIdentifier": "amazon.nova-micro-v1:0:128k",
        "trainingDataConfig": {"s3Uri": "s3://bucket/key.jsonl"},
        "outputDataConfig": {"s3Uri": "s3://bucket/out/"},
    } | changes


def test_a_request_that_keeps_every_rule_passes() -> None:
    check(shape_of("CreateModelCustomizationJob"), request())


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"jobName": "a_b"}, "Value 'a_b' at 'jobName' failed to satisfy constraint: Member must satisfy regular"),
        ({"customModelName": "a.b"}, "at 'customModelName' failed to satisfy constraint: Member must satisfy regular"),
        ({"jobName": "a" * 64}, "Member must have length less than or equal to 63"),
        ({"jobName": ""}, "Member must have length greater than or equal to 1"),
        ({"roleArn": None}, "Value null at 'roleArn' failed to satisfy constraint: Member must not be null"),
        ({"customizationType": "MAGIC"}, "Member must satisfy enum value set: [FINE_TUNING, CONTINUED_PRE_TRAINING"),
        ({"trainingDataConfig": {"s3Uri": "s3://bucket/a=b"}}, "at 'trainingDataConfig.s3Uri' failed"),
        ({"trainingDataConfig": {"s3Uri": "s3://bucket/a b"}}, "at 'trainingDataConfig.s3Uri' failed"),
        ({"jobTags": [{"key": "ü", "value": ""}]}, "Value 'ü' at 'jobTags.1.member.key' failed"),
        ({"clientRequestToken": "-a"}, "at 'clientRequestToken' failed"),
    ],
)
def test_a_broken_rule_is_told_in_the_words_of_aws(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationException) as raised:
        check(shape_of("CreateModelCustomizationJob"), request(**change))
    assert complaint in raised.value.message
    assert re.match(r"\d validation errors? detected: Value ", raised.value.message)


def test_all_broken_rules_are_told_at_once() -> None:
    with pytest.raises(ValidationException, match=r"^2 validation errors detected: "):
        check(shape_of("CreateModelCustomizationJob"), request(jobName="a_b", roleArn="nobody"))


@pytest.mark.parametrize("value", [5, True, ["a"], {"a": 1}])
def test_a_value_of_the_wrong_type_is_no_valid_json_for_aws(value: object) -> None:
    with pytest.raises(SerializationException, match="'jobName' must be of type string"):
        check(shape_of("CreateModelCustomizationJob"), request(jobName=value))


def test_a_number_outside_its_range_is_refused() -> None:
    values = {"modelId": "amazon.nova-micro-v1:0", "inferenceConfig": {"temperature": 2, "maxTokens": 0}}
    with pytest.raises(ValidationException) as raised:
        check(shape_of("Converse"), values)
    assert "Member must have value less than or equal to 1" in raised.value.message
    assert "Member must have value greater than or equal to 1" in raised.value.message


def test_a_job_name_of_hyphens_is_refused_at_once() -> None:
    started = time.monotonic()
    with pytest.raises(ValidationException):
        check(shape_of("CreateModelCustomizationJob"), request(jobName="a" + "-" * 61 + "_"))
    assert time.monotonic() - started < 1


@given(st.text("aZ0-+._", max_size=12))
def test_the_quick_pattern_means_the_same_as_the_slow_one(name: str) -> None:
    assert bool(re.fullmatch(SLOW_PATTERN, name)) == bool(re.fullmatch(SAME_IN_LINEAR_TIME, name))
