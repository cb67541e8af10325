import json
from typing import Any

import pytest

from cli.run_states import ending_of, failed_line, failure_in, state_lines


def names(history: Any) -> list[str]:
    return [line.name for line in state_lines(history.events)]


def test_every_state_is_one_line_in_the_order_in_which_they_began(finished_run: Any) -> None:
    assert names(finished_run) == [
        "Wait for more drops",
        "Take inventory",
        "Is this the newest drop?",
        "Parse archives",
        "Plan training",
        "Launch training",
        "Wait for training",
        "Record results",
        "Model trained",
    ]


def test_a_finished_run_has_no_line_that_still_runs(finished_run: Any) -> None:
    assert {line.status for line in state_lines(finished_run.events)} == {"done"}


def test_a_state_takes_the_time_from_its_start_to_its_end(history: Any) -> None:
    [line] = state_lines(history.state("Take inventory", seconds=42).events)
    assert line.ended is not None
    assert (line.ended - line.started).total_seconds() == 42


def test_a_state_that_has_not_ended_is_running(history: Any) -> None:
    [line] = state_lines(history.enter("Take inventory").events)
    assert (line.status, line.ended) == ("running", None)


def test_many_polls_are_one_line_with_the_latest_phase(history: Any) -> None:
    history.poll("validation", 1).poll("training", 2).poll("training", 3)
    [line] = state_lines(history.events)
    assert (line.name, line.status) == ("Wait for training", "running")
    assert line.output is not None
    assert line.output["job"] == {"phase": "training", "elapsed_minutes": 3, "finished": False}


def test_a_loop_ends_when_the_run_goes_on(history: Any) -> None:
    history.poll("completed", 3, finished=True).enter("Record results")
    waited, recording = state_lines(history.events)
    assert (waited.status, recording.status) == ("done", "running")
    assert waited.ended is not None


def test_a_deployment_that_is_ready_at_once_does_not_look_like_a_wait(history: Any) -> None:
    history.state("Deploy model").state("Deployment ready?", "Choice").enter("Compare answers")
    assert names(history) == ["Deploy model", "Deployment ready?", "Compare answers"]


def test_the_inner_states_of_a_map_do_not_clutter_the_run(history: Any) -> None:
    history.enter("Parse archives", "Map").add("MapStateStarted", mapStateStartedEventDetails={"length": 3})
    for index in range(2):
        history.add("MapIterationStarted", mapIterationStartedEventDetails={"index": index})
        history.state("Parse archive")
        history.add("MapIterationSucceeded", mapIterationSucceededEventDetails={"index": index})
    [line] = state_lines(history.events)
    assert (line.name, line.items_done, line.items) == ("Parse archives", 2, 3)
    history.leave("Parse archives", "Map").enter("Assemble training set")
    assert names(history) == ["Parse archives", "Assemble training set"]


def test_the_failing_state_is_the_one_before_the_explanation(history: Any) -> None:
    history.state("Take inventory").enter("Plan training").fail("AccessDenied", "Bedrock says no.").leave(
        "Plan training"
    )
    history.explain_and_fail("AccessDenied", "Bedrock says no.")
    failed = failed_line(state_lines(history.events))
    assert failed is not None
    assert failed.name == "Plan training"
    assert failed.failure is not None
    assert (failed.failure.error, failed.failure.reason) == ("AccessDenied", "Bedrock says no.")


def test_a_failing_map_is_found_even_where_the_history_says_nothing_about_it(history: Any) -> None:
    history.enter("Parse archives", "Map").leave("Parse archives", "Map")
    history.explain_and_fail("DamagedArchive", "a.zip is cut short. Download it again.")
    failed = failed_line(state_lines(history.events))
    assert failed is not None
    assert failed.name == "Parse archives"


def test_a_poll_that_fails_fails_its_loop(history: Any) -> None:
    history.poll("training", 2).state("Wait for training", "Wait").enter("Check training")
    history.fail("DeadlineExceeded", "It hung in training.").leave("Check training")
    history.explain_and_fail("DeadlineExceeded", "It hung in training.")
    failed = failed_line(state_lines(history.events))
    assert failed is not None
    assert failed.name == "Wait for training"


def test_an_error_that_is_caught_and_answered_is_no_failure(history: Any) -> None:
    history.enter("Approve the plan").add("TaskTimedOut", taskTimedOutEventDetails={"error": "States.Timeout"})
    history.leave("Approve the plan").state("Nobody answered", "Pass").succeed("Plan not answered", {})
    assert failed_line(state_lines(history.events)) is None


def test_an_error_that_is_retried_is_told_while_the_state_runs(history: Any) -> None:
    history.enter("Launch training").fail("BedrockBusy", "Too many requests")
    [line] = state_lines(history.events)
    assert line.status == "running"
    assert line.failure is not None
    assert line.failure.error == "BedrockBusy"


@pytest.mark.parametrize("kind", ["ExecutionAborted", "ExecutionTimedOut", "ExecutionFailed"])
def test_a_run_that_is_cut_off_fails_in_the_state_it_was_in(history: Any, kind: str) -> None:
    history.state("Take inventory").enter("Parse archives", "Map").add(kind)
    failed = failed_line(state_lines(history.events))
    assert failed is not None
    assert (failed.name, failed.ended is not None) == ("Parse archives", True)
    assert ending_of(history.events) is history.events[-1]


def test_a_cause_in_json_is_told_in_its_own_words() -> None:
    cause = json.dumps({"errorType": "KeyError", "errorMessage": "no such bucket", "stackTrace": ["..."]})
    failure = failure_in({"type": "TaskFailed", "taskFailedEventDetails": {"error": "KeyError", "cause": cause}})
    assert failure is not None
    assert failure.reason == "no such bucket"


@pytest.mark.parametrize("output", ['{"job": {"phase"', "[1, 2]", "null", ""])
def test_data_that_is_cut_off_or_strange_hides_nothing_else(history: Any, output: str) -> None:
    history.enter("Check training").add(
        "TaskStateExited", stateExitedEventDetails={"name": "Check training", "output": output}
    )
    [line] = state_lines(history.events)
    assert (line.status, line.output) == ("done", {})
