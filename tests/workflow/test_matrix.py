"""A part of the matrix (`make matrix`): every fault of Bedrock and every state, once at least.

A run meets the fault, is killed in the state, and the same export is dropped again. Whatever happens:
never two jobs for one plan, never a job left running, always a named end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest

from tests.workflow.matrix.cases import FAULTS, STATES, Method
from tests.workflow.matrix.trial import Ground, ground

pytestmark = pytest.mark.workflow

NOT_KILLED = ""
CELLS: dict[Method, tuple[tuple[str, str], ...]] = {
    "fine-tuning": (
        ("fails in data-processing", "Take inventory"),
        ("stopped from outside", "Assemble training set"),
        ("slow to create", "Launch training"),
        ("hangs in training", "Launch training"),
        ("hangs in validation", "Wait for training"),
        ("server error", "Record results"),
        ("quota exceeded", "Wait for deployment"),
        ("answer lost", "Compare answers"),
        ("hangs in training", NOT_KILLED),
        ("stopped from outside", NOT_KILLED),
    ),
    "continued-pretraining": (
        ("throttled", "Choose base model"),
        ("nothing", "Parse archives"),
        ("fails late", "Plan training"),
        ("nothing", "Launch training"),
        ("hangs in data-processing", "Check training"),
        ("unavailable", "Deploy model"),
        ("request lost", "Publish report"),
        ("fails late", NOT_KILLED),
    ),
}
NEVER_REACHED = {"Check deployment"}
"""By continued pre-training, and by fine-tuning for a moment too short to be hit each time."""


@pytest.fixture(scope="module")
def grounds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Method], Ground]]:
    """A deployment a method, made when it is first asked for."""
    with ExitStack() as stack:
        yield cache(lambda method: stack.enter_context(ground(method, tmp_path_factory.mktemp(method))))


@pytest.mark.parametrize(
    ("method", "fault", "state"),
    [
        pytest.param(method, fault, state, id=f"{method}: {fault}, killed in {state or 'no state'}")
        for method, cells in CELLS.items()
        for fault, state in cells
    ],
)
def test_no_plan_is_trained_twice_and_no_job_is_left_running(
    grounds: Callable[[Method], Ground], method: Method, fault: str, state: str
) -> None:
    (struck_by,) = (known for known in FAULTS if known.name == fault)
    here = grounds(method)
    outcome = here.kill_in(state, struck_by) if state else here.try_out(struck_by)
    assert outcome.broken == []
    assert bool(outcome.killed_in) == bool(state), f"the run had ended as {outcome.first} before"
    if struck_by.error and not state:
        assert outcome.first == f"Run failed: {struck_by.error}"
        assert outcome.last == "Model trained", "the next attempt is not held against the failed one"


def test_every_fault_and_every_state_is_in_this_part() -> None:
    cells = [cell for of_method in CELLS.values() for cell in of_method]
    assert {fault for fault, _ in cells} == {fault.name for fault in FAULTS}
    assert {state for _, state in cells} - {NOT_KILLED} == set(STATES) - NEVER_REACHED
