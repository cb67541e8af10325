"""Nothing is lost, nothing is paid twice and no ending is without a name, whatever breaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.workflow.faults.cases import CASES, Case
from tests.workflow.faults.laboratory import Laboratory, laboratory

pytestmark = pytest.mark.workflow


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    with laboratory(tmp_path_factory.mktemp("faults")) as place:
        yield place


@pytest.mark.parametrize("case", [case for case in CASES if case.in_the_gate], ids=lambda case: case.name)
def test_a_fault_loses_nothing_and_ends_by_name(place: Laboratory, case: Case) -> None:
    """These stand for all of them; `make faults` injects every one."""
    outcomes = list(case.inject(place))
    assert outcomes
    assert all(outcome.ending and outcome.lost.startswith("nothing") for outcome in outcomes)
