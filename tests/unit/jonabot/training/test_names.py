from __future__ import annotations

import re
from hashlib import sha256

import botocore.session
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.training.names import (
    attempt_name,
    attempt_number,
    base_name,
    plan_identity,
    request_token,
    stack_prefix,
)

IDENTITY = plan_identity("sha256:ab", "fine-tuning", "amazon.nova-micro-v1:0:128k", {"epochCount": "2"})


@pytest.fixture(scope="module")
def patterns() -> dict[str, re.Pattern[str]]:
    """Bedrock's own patterns, from the service model that botocore ships."""
    service = botocore.session.get_session().get_service_model("bedrock")
    shape = service.operation_model("CreateModelCustomizationJob").input_shape
    assert shape
    members = shape.members
    names = ("jobName", "customModelName", "clientRequestToken")
    return {name: re.compile(members[name].metadata["pattern"]) for name in names}


@given(stack=st.text(max_size=80), model=st.text(max_size=40), attempt=st.integers(1, 999))
def test_names_fit_the_patterns_of_bedrock_whatever_the_stack_is_called(
    patterns: dict[str, re.Pattern[str]], stack: str, model: str, attempt: int
) -> None:
    name = attempt_name(base_name(stack, model, sha256(model.encode()).hexdigest()), attempt)
    assert 1 <= len(name) <= 63
    assert patterns["jobName"].fullmatch(name)
    # Matching the model name's own pattern against a miss takes exponential time; this is the same rule.
    assert re.fullmatch(r"[0-9a-zA-Z]+(-[0-9a-zA-Z]+)*", name)
    assert patterns["clientRequestToken"].fullmatch(request_token(name, IDENTITY))


def test_a_name_tells_stack_model_and_plan() -> None:
    assert base_name("Jonabot", "Nova Micro", IDENTITY) == f"jonabot-nova-micro-{IDENTITY[:12]}"


@pytest.mark.parametrize("attempt", [1, 2, 17])
def test_an_attempt_number_can_be_read_back_from_the_name(attempt: int) -> None:
    assert attempt_number("jonabot-a", attempt_name("jonabot-a", attempt)) == attempt


@pytest.mark.parametrize("name", ["jonabot-b", "jonabot-a-b", "jonabot-a-0", "x-jonabot-a", "jonabot-a2"])
def test_a_job_of_another_plan_is_no_attempt(name: str) -> None:
    assert attempt_number("jonabot-a", name) is None


@pytest.mark.parametrize(
    "other",
    [
        plan_identity("sha256:ac", "fine-tuning", "amazon.nova-micro-v1:0:128k", {"epochCount": "2"}),
        plan_identity("sha256:ab", "continued-pretraining", "amazon.nova-micro-v1:0:128k", {"epochCount": "2"}),
        plan_identity("sha256:ab", "fine-tuning", "amazon.nova-lite-v1:0:300k", {"epochCount": "2"}),
        plan_identity("sha256:ab", "fine-tuning", "amazon.nova-micro-v1:0:128k", {"epochCount": "3"}),
    ],
)
def test_whatever_changes_what_is_learnt_changes_the_identity(other: str) -> None:
    assert other != IDENTITY


def test_the_order_of_hyperparameters_does_not_change_the_identity() -> None:
    one = plan_identity("d", "m", "b", {"a": "1", "b": "2"})
    assert one == plan_identity("d", "m", "b", {"b": "2", "a": "1"})


def test_each_attempt_has_its_own_token() -> None:
    tokens = {request_token(attempt_name("jonabot-a", attempt), IDENTITY) for attempt in (1, 2)}
    assert len(tokens) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jonabot-of-my-dear-grandmother", "jonabot-of-my-dear-grandfather"),
        ("Jonabot", "jonabot"),
        ("My-Stack", "My--Stack"),
    ],
)
def test_two_stacks_of_one_account_never_share_a_prefix(one: str, other: str) -> None:
    assert stack_prefix(one) != stack_prefix(other)


@given(one=st.from_regex(r"[a-zA-Z][-a-zA-Z0-9]{0,127}", fullmatch=True), other=st.from_regex(r"[A-Z][-a-z0-9]{0,30}"))
def test_only_a_stack_itself_has_its_prefix(one: str, other: str) -> None:
    assert (stack_prefix(one) == stack_prefix(other)) == (one == other)


def test_every_job_of_a_stack_starts_with_its_prefix() -> None:
    assert base_name("My_Stack", "Nova Pro", IDENTITY).startswith(stack_prefix("My_Stack"))
