"""Step Functions ends an execution at 25,000 events, and a history of thousands is slow to look at.

What the longest job leaves there is counted from the definition as it is synthesized and from the
rule by which polls grow, so that neither can change without the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from math import ceil
from typing import Any

import pytest

from jonabot.results.hosting import LONGEST_DEPLOYMENT
from jonabot.training.jobs import SHORTEST_POLL, poll_seconds
from jonabot.training.watching import GRACE, STOPPING_POLL

LONGEST_DEADLINE = timedelta(hours=72)
MOST_EVENTS = 5000
START_AND_END = 2
# https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
ENTERED_AND_EXITED = 2
SCHEDULED_STARTED_AND_ENDED = 3
MAP_RUN = 3  # the map state, and its run, started and ended; the items have histories of their own

States = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def states(definition: dict[str, Any]) -> States:
    found: States = definition["States"]
    return found


def turn(states: States, first: str) -> list[str]:
    """The states of a loop, from its first until it comes back there."""
    path = [first]
    while (following := states[path[-1]].get("Next") or states[path[-1]]["Default"]) != first:
        path.append(following)
    return path


def events(state: dict[str, Any]) -> int:
    """What a state leaves that is entered once and succeeds at once."""
    inside = {"Task": SCHEDULED_STARTED_AND_ENDED, "Map": MAP_RUN}.get(state["Type"], 0)
    return ENTERED_AND_EXITED + inside


def retries(state: dict[str, Any]) -> int:
    """What a state leaves that waits for Bedrock as long as it may."""
    waiting = (retry for retry in state.get("Retry", []) if not retry["ErrorEquals"][0].startswith("Lambda."))
    return sum(retry["MaxAttempts"] * SCHEDULED_STARTED_AND_ENDED for retry in waiting)


def waits(deadline: timedelta) -> Iterator[timedelta]:
    """Before each poll of a job that hangs, and that then does not stop either."""
    age, wait = timedelta(), timedelta(seconds=SHORTEST_POLL)
    while age < deadline:
        yield wait
        age += wait
        wait = min(timedelta(seconds=poll_seconds(age)), deadline - age)
    yield from [timedelta(seconds=STOPPING_POLL)] * ceil(GRACE / timedelta(seconds=STOPPING_POLL))


def test_a_poll_of_the_job_is_a_wait_a_check_and_a_choice(states: States) -> None:
    assert turn(states, "Wait for training") == ["Wait for training", "Check training", "Training finished?"]


def test_a_job_of_72_hours_leaves_fewer_than_5000_events_in_the_history(states: States) -> None:
    polls = len(list(waits(LONGEST_DEADLINE)))
    a_poll = sum(events(states[name]) for name in turn(states, "Wait for training"))
    wait_for_deployment = timedelta(seconds=states["Wait for deployment"]["Seconds"])
    hosting = sum(events(states[name]) for name in turn(states, "Wait for deployment"))
    hosting *= ceil(LONGEST_DEPLOYMENT / wait_for_deployment) + 1
    everything_else = sum(events(state) + retries(state) for state in states.values())
    counted = START_AND_END + polls * a_poll + hosting + everything_else
    arithmetic = (
        f"{polls} polls x {a_poll} events + {hosting} of the deployment + {everything_else} of all states once, "
        f"each waiting for Bedrock as long as it may, + {START_AND_END} = {counted}"
    )
    assert counted < MOST_EVENTS, arithmetic


def test_a_job_of_72_hours_is_looked_at_every_quarter_of_an_hour_at_least() -> None:
    assert max(waits(LONGEST_DEADLINE)) == timedelta(minutes=15)
