"""Whatever happens, it ends, and the person hears of it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from jonabot.messages import Message
from jonabot.tags import ENDS_TAG, STACK_TAG
from jonabot.throughput.appointments import appointments_for
from jonabot.throughput.ending import Appointment, end_what_is_due
from jonabot.throughput.errors import NothingHosted, ThroughputHeld, TooManyHours
from jonabot.throughput.extending import extend
from jonabot.throughput.throughputs import ThroughputRequest
from tests.unit.jonabot.throughput.conftest import START, Bedrock, Diary

HOUR = timedelta(hours=1)
ENDS = START + 24 * HOUR


@pytest.fixture
def arn(bedrock: Bedrock) -> str:
    """One that is hosted for a day."""
    return host(bedrock)


def host(bedrock: Bedrock, name: str = "hosted", stack: str = "Jonabot", commitment: str = "") -> str:
    tags = {STACK_TAG: stack, ENDS_TAG: ENDS.isoformat()}
    return bedrock.create(ThroughputRequest(name, name, "arn:one", 1, commitment, tags))  # type: ignore[arg-type]


def look(bedrock: Bedrock, inbox: list[Message], now: datetime, warn_of: datetime | None = None) -> list[str]:
    """What is still there after a look at this time, and tell of it."""
    bedrock.now = now
    end_what_is_due(bedrock, "Jonabot", 24, Appointment(now, warn_of), inbox.append)
    return list(bedrock.there)


def test_before_its_end_nothing_happens(bedrock: Bedrock, arn: str, inbox: list[Message]) -> None:
    assert look(bedrock, inbox, ENDS - timedelta(seconds=1)) == [arn]
    assert not inbox


def test_at_its_end_it_is_deleted_and_the_person_is_told_what_it_cost(
    bedrock: Bedrock, arn: str, inbox: list[Message]
) -> None:
    assert look(bedrock, inbox, ENDS) == []
    assert [message.subject for message in inbox] == ["Jonabot: hosting by the hour has ended"]
    assert "about $492.00" in inbox[0].text
    assert arn.removeprefix("arn:") in inbox[0].text


def test_an_hour_before_the_person_is_told_how_to_host_longer(bedrock: Bedrock, arn: str, inbox: list[Message]) -> None:
    warning, _ = appointments_for(ENDS, START)
    assert warning.time == ENDS - HOUR
    assert look(bedrock, inbox, warning.time, warning.warn_of) == [arn]
    assert inbox[0].subject == "Jonabot: hosting by the hour ends at 2026-11-02 12:00 UTC"
    assert "jonabot extend HOURS" in inbox[0].text


def test_a_fraction_of_a_second_does_not_keep_the_warning_back(bedrock: Bedrock, inbox: list[Message]) -> None:
    wished = ENDS + timedelta(microseconds=123_456)
    arn = host(bedrock)
    warning, last = appointments_for(wished, START)
    assert look(bedrock, inbox, warning.time, warning.warn_of) == [arn]
    assert len(inbox) == 1
    assert look(bedrock, inbox, last.time) == []


def test_a_warning_of_an_end_that_has_moved_is_not_sent(bedrock: Bedrock, arn: str, inbox: list[Message]) -> None:
    bedrock.set_end(arn, ENDS + 3 * HOUR)
    look(bedrock, inbox, ENDS - HOUR, ENDS)
    assert look(bedrock, inbox, ENDS) == [arn], "the schedule of the old end finds nothing to do"
    assert not inbox


def test_without_its_tag_it_ends_after_the_hours_of_the_setting(
    bedrock: Bedrock, arn: str, inbox: list[Message]
) -> None:
    bedrock.change(arn, ends=None)
    assert look(bedrock, inbox, ENDS - HOUR) == [arn]
    assert look(bedrock, inbox, ENDS) == []


def test_what_another_stack_hosts_is_left_alone(bedrock: Bedrock, arn: str, inbox: list[Message]) -> None:
    other = host(bedrock, "other", stack="Somebody")
    assert look(bedrock, inbox, ENDS + HOUR) == [other]


def test_what_cannot_be_deleted_is_told_with_the_command_and_tried_again(
    bedrock: Bedrock, arn: str, inbox: list[Message]
) -> None:
    bedrock.now = ENDS - timedelta(minutes=5)
    bedrock.serve(arn, "arn:two")  # held for ten minutes
    with pytest.raises(ThroughputHeld):
        look(bedrock, inbox, ENDS)
    assert "has not" in inbox[0].subject
    assert f"delete-provisioned-model-throughput --provisioned-model-id {arn}" in inbox[0].text
    assert look(bedrock, inbox, ENDS + HOUR) == []
    assert "has ended" in inbox[-1].subject


def test_one_that_cannot_be_deleted_does_not_keep_the_others(bedrock: Bedrock, arn: str, inbox: list[Message]) -> None:
    second = host(bedrock, "second")
    bedrock.now = ENDS - timedelta(minutes=5)
    bedrock.serve(arn, "arn:two")
    with pytest.raises(ThroughputHeld):
        look(bedrock, inbox, ENDS)
    assert second not in bedrock.there


def test_a_commitment_ends_when_its_term_does(bedrock: Bedrock, inbox: list[Message]) -> None:
    arn = host(bedrock, commitment="OneMonth")
    assert look(bedrock, inbox, ENDS + HOUR) == [arn]
    assert look(bedrock, inbox, START + timedelta(days=30)) == []


def test_a_throughput_of_an_hour_is_not_warned_of_when_it_begins() -> None:
    assert list(appointments_for(START + HOUR, START)) == [Appointment(START + HOUR)]


def move(bedrock: Bedrock, diary: Diary, added: int, now: datetime, most: int | None = 72) -> str:
    (extended,) = extend(bedrock, diary, "Jonabot", added=added, hours=24, most_hours=most, now=now)
    return extended.cost


def test_extending_moves_the_end_and_arranges_the_new_one(
    bedrock: Bedrock, diary: Diary, arn: str, inbox: list[Message]
) -> None:
    assert move(bedrock, diary, 5, START + HOUR) == "about $102.50"
    assert bedrock.there[arn].ends == ENDS + 5 * HOUR
    assert diary.kept == list(appointments_for(ENDS + 5 * HOUR, START))
    assert look(bedrock, inbox, ENDS) == [arn]
    assert look(bedrock, inbox, ENDS + 5 * HOUR) == []


def test_an_end_further_away_than_the_limit_is_refused_and_nothing_moves(
    bedrock: Bedrock, diary: Diary, arn: str
) -> None:
    with pytest.raises(TooManyHours, match="more than 72 hours from now"):
        move(bedrock, diary, 50, START + HOUR)
    assert bedrock.there[arn].ends == ENDS
    assert not diary.kept
    assert move(bedrock, diary, 50, START + HOUR, most=None)


def test_what_has_ended_cannot_be_extended(bedrock: Bedrock, diary: Diary) -> None:
    with pytest.raises(NothingHosted, match="cdk destroy JonabotHosting"):
        move(bedrock, diary, 1, START)
