"""What CloudFormation asks is done, or leaves nothing behind and says why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from jonabot.messages import Message
from jonabot.throughput.ending import Appointment
from jonabot.throughput.errors import (
    BaseModelRetired,
    HoursHavePassed,
    NoModelUnits,
    NoModelYet,
    PriceNotShown,
    ThroughputFailed,
    ThroughputHeld,
    TookTooLong,
)
from jonabot.throughput.patience import Patience, ToBeContinued
from jonabot.throughput.requests import NEVER_MADE, Answer, Properties, Request, carry_out, left_by
from jonabot.throughput.throughputs import TunedModel
from tests.unit.jonabot.throughput.conftest import LITE, START, Bedrock, Diary, patient, properties

Carry = Callable[[Request], Answer]


@pytest.fixture
def carry(bedrock: Bedrock, diary: Diary, patience: Patience, inbox: list[Message]) -> Carry:
    return lambda request: carry_out(request, bedrock, diary, patience, inbox.append)


def create(**changes: Any) -> Request:
    return Request("Create", "request-1", properties(**changes))


def update(arn: str, before: Properties, **changes: str) -> Request:
    return Request("Update", "request-2", msgspec.structs.replace(before, **changes), arn, before)


def delete(arn: str) -> Request:
    return Request("Delete", "request-9", properties(), arn)


def test_throughput_is_made_and_in_service_when_the_answer_comes(
    bedrock: Bedrock, carry: Carry, inbox: list[Message]
) -> None:
    answer = carry(create())
    (made,) = bedrock.there.values()
    assert (made.arn, made.status, made.model_units) == (answer.physical_resource_id, "InService", 1)
    assert answer.data == {"Ends": "2026-11-02 12:00 UTC"}
    assert "$20.50 an hour" in inbox[0].text
    assert "about $492.00" in inbox[0].text


def test_the_end_is_arranged_before_anything_is_made(bedrock: Bedrock, diary: Diary, carry: Carry) -> None:
    bedrock.units = 0
    with pytest.raises(NoModelUnits):
        carry(create())
    ends = START + timedelta(hours=24)
    assert diary.kept == [Appointment(ends - timedelta(hours=1), warn_of=ends), Appointment(ends)]


def test_the_end_stands_in_a_tag(bedrock: Bedrock, carry: Carry) -> None:
    arn = carry(create(hours="2")).physical_resource_id
    assert bedrock.there[arn].ends == START + timedelta(hours=2)
    assert bedrock.stacks[arn] == "Jonabot"


@pytest.mark.parametrize(
    ("model_arn", "reason"), [("none yet", "has trained no model yet"), ("arn:gone", "arn:gone was deleted")]
)
def test_without_a_model_nothing_is_made(bedrock: Bedrock, carry: Carry, model_arn: str, reason: str) -> None:
    with pytest.raises(NoModelYet, match=reason):
        carry(create(model_arn=model_arn))
    assert not bedrock.there


def test_a_legacy_base_model_is_refused_with_its_date(bedrock: Bedrock, carry: Carry) -> None:
    bedrock.models["arn:one"] = TunedModel("arn:one", LITE, legacy=True, end_of_life="2026-12-31")
    with pytest.raises(BaseModelRetired, match="end of life on 2026-12-31"):
        carry(create())
    assert not bedrock.there


def test_a_model_of_another_base_than_was_priced_is_refused_unless_any_price_is_acknowledged(
    bedrock: Bedrock, carry: Carry
) -> None:
    bedrock.models["arn:one"] = TunedModel("arn:one", LITE)
    with pytest.raises(PriceNotShown, match=f"based on {LITE}"):
        carry(create())
    assert not bedrock.there
    assert carry(create(priced_for="")).physical_resource_id in bedrock.there


def test_what_fails_half_way_is_deleted_and_the_reason_is_bedrocks(bedrock: Bedrock, carry: Carry) -> None:
    bedrock.fails = "Not enough capacity"
    with pytest.raises(ThroughputFailed, match="Not enough capacity"):
        carry(create())
    assert not bedrock.there
    assert left_by(create(), bedrock) == NEVER_MADE


def test_what_is_still_being_made_after_forty_minutes_is_deleted(bedrock: Bedrock, carry: Carry) -> None:
    bedrock.hangs = True
    with pytest.raises(TookTooLong, match="40 minutes"):
        carry(create())
    assert not bedrock.there
    assert bedrock.now - START < timedelta(minutes=55), "CloudFormation waits an hour"


def test_what_cannot_be_deleted_after_a_failure_is_named_for_cloudformation(bedrock: Bedrock, carry: Carry) -> None:
    bedrock.fails = "Not enough capacity"
    with pytest.raises(ThroughputHeld, match="commitment ends on 2026-12-01"):
        carry(create(commitment="OneMonth"))
    assert left_by(create(), bedrock) in bedrock.there


def test_a_busy_bedrock_is_asked_again(bedrock: Bedrock, carry: Carry) -> None:
    bedrock.busy = 5
    assert carry(create()).physical_resource_id in bedrock.there


def test_a_request_goes_on_in_another_invocation_with_the_throughput_it_has_made(
    bedrock: Bedrock, diary: Diary, inbox: list[Message]
) -> None:
    def go_on() -> Answer:
        short = patient(bedrock, began=START, lasting=timedelta(minutes=3))
        return carry_out(create(), bedrock, diary, short, inbox.append)

    for _ in range(3):
        with pytest.raises(ToBeContinued):
            go_on()
    answer = go_on()
    assert bedrock.asked.count("create") == 1
    assert list(bedrock.there) == [answer.physical_resource_id]
    assert answer.data == {"Ends": "2026-11-02 12:00 UTC"}


def test_another_model_of_the_same_base_is_put_behind_the_same_arn(bedrock: Bedrock, carry: Carry) -> None:
    arn = carry(create()).physical_resource_id
    assert carry(update(arn, properties(), model_arn="arn:two")).physical_resource_id == arn
    assert (bedrock.there[arn].model_arn, bedrock.there[arn].status) == ("arn:two", "InService")
    assert bedrock.there[arn].ends == START + timedelta(hours=24), "another model does not move the end"


def test_a_model_that_cannot_be_swapped_is_told(bedrock: Bedrock, carry: Carry) -> None:
    arn = carry(create()).physical_resource_id
    bedrock.fails = "internal error"
    with pytest.raises(ThroughputFailed, match="could not be changed: internal error"):
        carry(update(arn, properties(), model_arn="arn:two"))
    assert bedrock.there[arn].model_arn == "arn:one"


@pytest.mark.parametrize("change", [{"model_units": "2"}, {"commitment": "SixMonths"}, {"model_arn": "arn:other"}])
def test_what_bedrock_cannot_change_is_made_anew_and_the_old_one_is_left_to_cloudformation(
    bedrock: Bedrock, carry: Carry, change: dict[str, Any]
) -> None:
    bedrock.models["arn:other"] = TunedModel("arn:other", LITE)
    bedrock.units = 3
    before = properties(priced_for="")
    arn = carry(Request("Create", "request-1", before)).physical_resource_id
    other = carry(update(arn, before, **change)).physical_resource_id
    assert other != arn
    assert set(bedrock.there) == {arn, other}


def test_a_commitment_is_not_replaced(bedrock: Bedrock, carry: Carry) -> None:
    arn = carry(create(commitment="OneMonth")).physical_resource_id
    with pytest.raises(ThroughputHeld, match="2026-12-01"):
        carry(update(arn, properties(commitment="OneMonth"), model_units="2"))
    assert list(bedrock.there) == [arn]


def test_other_hours_move_the_end_counted_from_the_beginning(bedrock: Bedrock, diary: Diary, carry: Carry) -> None:
    arn = carry(create()).physical_resource_id
    made = bedrock.there[arn].created
    carry(update(arn, properties(), hours="48"))
    assert bedrock.there[arn].ends == made + timedelta(hours=48)
    assert Appointment(made + timedelta(hours=48)) in diary.kept


def test_hours_that_have_passed_are_refused(bedrock: Bedrock, diary: Diary, carry: Carry) -> None:
    arn = carry(create()).physical_resource_id
    bedrock.now += timedelta(hours=5)
    later = patient(bedrock, began=bedrock.now, lasting=timedelta(hours=1))
    with pytest.raises(HoursHavePassed, match="jonabot extend"):
        carry_out(update(arn, properties(), hours="4"), bedrock, diary, later, lambda _: None)
    assert bedrock.there[arn].ends == START + timedelta(hours=24)


def test_a_deployment_does_not_begin_anew_what_has_ended(bedrock: Bedrock, carry: Carry, inbox: list[Message]) -> None:
    arn = carry(create()).physical_resource_id
    bedrock.delete(arn)
    assert carry(update(arn, properties(), model_arn="arn:two")) == Answer(arn, {"Ends": "ended"})
    assert not bedrock.there
    assert "cdk destroy JonabotHosting" in inbox[-1].text


def test_it_is_deleted_until_it_is_gone(bedrock: Bedrock, carry: Carry) -> None:
    arn = carry(create()).physical_resource_id
    bedrock.serve(arn, "arn:two")  # held for ten minutes
    carry(delete(arn))
    assert not bedrock.there
    assert bedrock.asked.count("delete") > 1


@pytest.mark.parametrize("arn", [NEVER_MADE, "arn:gone"])
def test_what_is_not_there_is_deleted_at_once(bedrock: Bedrock, carry: Carry, arn: str) -> None:
    assert carry(delete(arn)) == Answer(arn)
    assert bedrock.now == START


def test_a_commitment_cannot_be_deleted_and_the_reason_says_until_when(bedrock: Bedrock, carry: Carry) -> None:
    arn = carry(create(commitment="OneMonth")).physical_resource_id
    with pytest.raises(ThroughputHeld, match="before its commitment ends on 2026-12-01, and is paid until then"):
        carry(delete(arn))


def test_cloudformations_own_event_is_understood() -> None:
    event = {
        "RequestType": "Update",
        "ServiceToken": "arn:function",
        "ResponseURL": "https://example.org",
        "StackId": "stack",
        "RequestId": "request-1",
        "LogicalResourceId": "Throughput",
        "ResourceType": "Custom::ProvisionedThroughput",
        "PhysicalResourceId": "arn:it",
        "ResourceProperties": {
            "ServiceToken": "arn:function",
            "ServiceTimeout": "3600",
            "Stack": "Jonabot",
            "ModelArn": "arn:one",
            "ModelUnits": "1",
            "Hours": "24",
            "Commitment": "",
            "PricedFor": "",
        },
        "OldResourceProperties": {"Stack": "Jonabot", "ModelArn": "arn:one", "ModelUnits": "1", "Hours": "12"},
    }
    request = msgspec.convert(event, Request)
    assert request.resource_properties.wish().hours == 24
    assert request.old_resource_properties
    assert request.old_resource_properties.wish().hours == 12
