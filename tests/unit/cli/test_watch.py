import io
from typing import Any

import pytest
from rich.console import Console

from cli.run_history import new_events
from cli.watch import (
    RunNotStarted,
    RunOutcome,
    find_execution,
    latest_executions,
    newest_execution,
    watch_newest_run,
    watch_run,
)


def log() -> Console:
    return Console(file=io.StringIO(), width=200)


def text(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def no_sleep(_: float) -> None:
    pass


def test_a_run_is_watched_to_its_ending(finished_run: Any, step_functions: Any) -> None:
    console = log()
    outcome = watch_run(step_functions({"arn": finished_run}), "arn", console, sleep=no_sleep)
    assert (outcome.succeeded, outcome.ending) == (True, "Model trained")
    assert outcome.output == {"report": {"html": "reports/r1/report.html"}}
    assert text(console).endswith("\nModel trained\n")


def test_a_poll_reads_only_what_is_new(finished_run: Any, step_functions: Any) -> None:
    client = step_functions({"arn": finished_run}, at_once=4, page=2)
    watch_run(client, "arn", log(), sleep=no_sleep)
    events = len(finished_run.events)
    polls = -(-events // 4)
    assert set(client.read) == set(range(1, events + 1))
    assert len(client.read) <= events + 2 * polls  # at most the page that shows that the rest is known


def test_events_come_in_the_order_in_which_they_happened(finished_run: Any, step_functions: Any) -> None:
    client = step_functions({"arn": finished_run}, at_once=1000, page=3)
    assert [event["id"] for event in new_events(client, "arn", after=5)] == list(range(6, len(finished_run.events) + 1))


def test_the_map_tells_how_many_archives_are_parsed(finished_run: Any, step_functions: Any) -> None:
    client = step_functions({"arn": finished_run})
    client.map_runs.append({"total": 7, "succeeded": 7})
    console = log()
    watch_run(client, "arn", console, sleep=no_sleep)
    assert "finished  Parse archives 7/7, 22 s" in text(console)


def test_a_failed_run_tells_its_state_and_its_reason(history: Any, step_functions: Any) -> None:
    history.state("Take inventory").enter("Parse archives", "Map").leave("Parse archives", "Map")
    history.explain_and_fail("DamagedArchive", "a.zip is cut short. Download it again.")
    console = log()
    outcome = watch_run(step_functions({"arn": history}), "arn", console, sleep=no_sleep)
    assert (outcome.succeeded, outcome.failed_state) == (False, "Parse archives")
    assert (outcome.error, outcome.cause) == ("DamagedArchive", "a.zip is cut short. Download it again.")
    assert outcome.output["failure"]["error"] == "DamagedArchive"
    assert "The run failed in “Parse archives”: DamagedArchive\na.zip is cut short. Download it again." in text(console)


def test_a_stopped_run_is_told_in_words(history: Any, step_functions: Any) -> None:
    history.enter("Wait for more drops", "Wait").add("ExecutionAborted", executionAbortedEventDetails={})
    outcome = watch_run(step_functions({"arn": history}), "arn", log(), sleep=no_sleep)
    assert (outcome.succeeded, outcome.failed_state) == (False, "Wait for more drops")
    assert outcome.cause == "Somebody stopped the run."


def test_the_run_that_goes_on_is_watched_when_the_others_are_superseded(
    history: Any, finished_run: Any, step_functions: Any
) -> None:
    superseded = history.state("Take inventory").succeed("Superseded by a newer drop", {})
    client = step_functions({"first": finished_run, "second": superseded})
    outcome = watch_newest_run(client, "machine", log(), drops=2, sleep=no_sleep)
    assert (outcome.execution_arn, outcome.ending) == ("first", "Model trained")


def test_of_a_superseded_run_one_line_is_shown_and_no_state_begins_before_the_one_above_it(
    history: Any, finished_run: Any, step_functions: Any
) -> None:
    superseded = history.state("Take inventory").succeed("Superseded by a newer drop", {})
    console = log()
    watch_newest_run(
        step_functions({"first": finished_run, "second": superseded}), "machine", console, drops=2, sleep=no_sleep
    )
    first, *others = text(console).splitlines()
    assert first == "One other run ended: a newer drop took over."
    assert not any("uperseded" in line for line in others)
    times = [line[:8] for line in others if "started" in line]
    assert times == sorted(times)


def test_runs_that_all_gave_way_to_another_drop_are_not_shown(history: Any, step_functions: Any) -> None:
    history.state("Take inventory").succeed("Superseded by a newer drop", {})
    console = log()
    client = step_functions({"first": history, "second": history})
    outcome = watch_newest_run(client, "machine", console, drops=2, sleep=no_sleep)
    assert (outcome.succeeded, outcome.ending, outcome.report) == (True, "Superseded by a newer drop", "")
    assert text(console) == "All runs ended: a newer drop took over.\n"


def test_a_run_that_fails_before_the_newest_drop_is_known_is_shown(history: Any, step_functions: Any) -> None:
    history.enter("Take inventory").explain_and_fail("UnreadableExports", "a.zip is cut short.")
    client = step_functions({"first": history, "second": history})
    assert watch_newest_run(client, "machine", log(), drops=2, sleep=no_sleep).error == "UnreadableExports"


def test_runs_from_before_the_drop_are_not_watched(history: Any, finished_run: Any, step_functions: Any) -> None:
    client = step_functions({"new": finished_run, "old": history})
    assert watch_newest_run(client, "machine", log(), known={"old"}, sleep=no_sleep).execution_arn == "new"


def test_more_runs_than_fit_on_a_page_are_all_waited_for(history: Any, finished_run: Any, step_functions: Any) -> None:
    superseded = {f"new-{number}": history for number in range(6)}
    history.state("Take inventory").succeed("Superseded by a newer drop", {})
    client = step_functions({"old": history, "decisive": finished_run, **superseded})
    known = {"old"}
    outcome = watch_newest_run(client, "machine", log(), drops=7, known=known, sleep=no_sleep)
    assert outcome.execution_arn == "decisive"


def test_what_was_there_before_a_drop_is_known(history: Any, step_functions: Any) -> None:
    client = step_functions({f"run-{number}": history for number in range(5)})
    assert latest_executions(client, "machine") == {f"run-{number}" for number in range(5)}


def test_a_run_is_found_by_its_name(history: Any, step_functions: Any) -> None:
    client = step_functions({f"run_{number}": history for number in range(5)})
    assert find_execution(client, "machine", "run-1") == "run_1"
    assert find_execution(client, "machine", "run-9") is None


@pytest.mark.parametrize(
    "output",
    [
        {"report": {"html": "reports/r1/report.html"}},
        {"failure": {"error": "E", "report": {"html": "reports/r1/report.html"}}},
    ],
)
def test_the_report_is_found_however_the_run_ended(output: dict[str, Any]) -> None:
    outcome = RunOutcome(execution_arn="arn", succeeded=True, output=output)
    assert outcome.report == "reports/r1/report.html"
    assert RunOutcome(execution_arn="arn", succeeded=False).report == ""


def test_a_drop_that_starts_no_run_says_where_to_look(step_functions: Any) -> None:
    with pytest.raises(RunNotStarted, match=r"0 of 1 runs began within 5 minutes .* dead-letter queue"):
        watch_newest_run(step_functions({}), "machine", log(), sleep=no_sleep)


def test_the_newest_run_is_the_one_that_began_last(history: Any, finished_run: Any, step_functions: Any) -> None:
    assert newest_execution(step_functions({"first": history, "second": finished_run}), "machine") == "second"
    assert newest_execution(step_functions({}), "machine") is None


def test_the_newest_run_is_none_that_gave_way(history: Any, finished_run: Any, step_functions: Any) -> None:
    history.state("Take inventory").succeed("Superseded by a newer drop", {})
    runs = {"oldest": finished_run, "going on": finished_run, "gave way": history}
    assert newest_execution(step_functions(runs, at_once=1000), "machine") == "going on"
    assert newest_execution(step_functions({"gave way": history}, at_once=1000), "machine") == "gave way"
