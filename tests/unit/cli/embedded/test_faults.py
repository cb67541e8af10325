from __future__ import annotations

from pathlib import Path

from cli.embedded.faults import LambdaFault, StorageFault, plan, strike, take_back

CRASH, THROTTLE = LambdaFault("PlanTraining", "crash"), LambdaFault("PlanTraining", "throttle")
BUSY = StorageFault("GET", "exports/", "busy")


def test_faults_strike_once_each_and_in_their_order(tmp_path: Path) -> None:
    plan(tmp_path, CRASH, BUSY, THROTTLE)
    of_functions = [strike(tmp_path, lambda fault: isinstance(fault, LambdaFault)) for _ in range(3)]
    assert of_functions == [CRASH, THROTTLE, None]
    assert strike(tmp_path, lambda fault: fault == BUSY) == BUSY


def test_what_has_not_struck_is_taken_back(tmp_path: Path) -> None:
    plan(tmp_path, CRASH, BUSY)
    assert take_back(tmp_path) == [CRASH, BUSY]
    assert strike(tmp_path, lambda _: True) is None


def test_without_a_plan_nothing_strikes(tmp_path: Path) -> None:
    assert strike(tmp_path, lambda _: True) is None
    assert take_back(tmp_path) == []
