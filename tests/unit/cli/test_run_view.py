import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from rich.console import Console

from cli.run_details import detail
from cli.run_states import state_lines
from cli.run_view import LiveView, LogView, duration, title, view_for

LATER = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def screen(*, terminal: bool = False, height: int = 40) -> Console:
    return Console(file=io.StringIO(), force_terminal=terminal, width=100, height=height, color_system=None)


def text(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def drawn(view: LiveView, console: Console) -> str:
    with console.capture() as capture:
        console.print(view)
    return capture.get()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-3, "0.0 s"), (0.42, "0.4 s"), (9.96, "10 s"), (12.4, "12 s"), (185, "3 min 05 s"), (7620, "2 h 07 min")],
)
def test_times_are_told_as_people_tell_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_a_terminal_gets_a_list_and_everything_else_a_log() -> None:
    assert isinstance(view_for(screen(terminal=True)), LiveView)
    assert isinstance(view_for(screen()), LogView)


def test_the_log_has_a_line_when_a_state_starts_and_when_it_ends(history: Any) -> None:
    console = screen()
    view = LogView(console)
    view.show(state_lines(history.enter("Take inventory").events))
    view.show(state_lines(history.leave("Take inventory", seconds=3).events))
    view.show(state_lines(history.events))
    assert text(console).splitlines() == [
        "09:00:01  started   Take inventory",
        "09:00:04  finished  Take inventory, 3.0 s",
    ]


def test_the_log_of_a_long_training_grows_with_what_is_new(history: Any) -> None:
    console = screen()
    view = LogView(console, clock=lambda: LATER)
    for phase in ("validation", "training", "training", "training"):
        view.show(state_lines(history.poll(phase, 2).events))
    assert text(console).splitlines() == [
        "09:00:01  started   Wait for training",
        "10:00:00  running   Wait for training (validation, 2 min since launch)",
        "10:00:00  running   Wait for training (training, 2 min since launch)",
    ]


def test_the_log_has_no_control_codes(finished_run: Any) -> None:
    console = Console(file=io.StringIO(), width=40)
    LogView(console).show(state_lines(finished_run.events))
    assert "\x1b" not in text(console)


def test_the_log_never_breaks_a_line(finished_run: Any) -> None:
    console = Console(file=io.StringIO(), width=20)
    LogView(console).show(state_lines(finished_run.events))
    assert all(line[:2].isdigit() for line in text(console).splitlines())


def test_the_list_shows_what_each_state_has_to_tell(finished_run: Any) -> None:
    console = screen(terminal=True)
    view = LiveView(console, clock=lambda: LATER)
    view.show(state_lines(finished_run.events))
    shown = drawn(view, console)
    for words in (
        "7 archives",
        "Nova Micro is estimated at $0.40.",
        "jonabot-nova-micro-1",
        "completed, 3 min since launch",
        "The model has learnt.",
    ):
        assert words in shown
    assert "✓  Take inventory" in shown


def test_the_list_counts_the_time_of_a_state_that_runs(history: Any) -> None:
    console = screen(terminal=True)
    started = history.enter("Take inventory").events[-1]["timestamp"]
    view = LiveView(console, clock=lambda: started + timedelta(seconds=75))
    view.show(state_lines(history.events))
    assert "1 min 15 s" in drawn(view, console)


def test_the_list_keeps_its_end_in_sight_on_a_small_terminal(finished_run: Any) -> None:
    console = screen(terminal=True, height=8)
    view = LiveView(console, clock=lambda: LATER)
    view.show(state_lines(finished_run.events))
    shown = drawn(view, console)
    assert "Model trained" in shown
    assert "Wait for more drops" not in shown


def test_the_whole_list_stays_on_the_screen_when_the_run_ends(finished_run: Any) -> None:
    console = screen(terminal=True, height=8)
    with LiveView(console, clock=lambda: LATER) as view:
        view.show(state_lines(finished_run.events))
    assert "Wait for more drops" in text(console)


def test_a_map_tells_how_far_it_has_come(history: Any) -> None:
    [line] = state_lines(history.enter("Parse archives", "Map").events)
    assert title(line) == "Parse archives"
    line.items, line.items_done = 7, 3
    assert title(line) == "Parse archives 3/7"


def test_a_retry_says_what_it_waits_for(history: Any) -> None:
    [line] = state_lines(history.enter("Launch training").fail("BedrockBusy", "").events)
    assert detail(line) == "trying again after BedrockBusy"
    [line] = state_lines(history.fail("QuotaExceeded", "Two jobs run.").events)
    assert detail(line) == "trying again after QuotaExceeded: Two jobs run."


def test_a_training_that_is_watched_says_when_it_last_moved(history: Any) -> None:
    job = {"phase": "training", "elapsed_minutes": 90, "last_change": "2026-11-28T09:12:33Z"}
    history.enter("Wait for training", "Wait").leave("Wait for training", "Wait", {"job": job})
    assert detail(state_lines(history.events)[-1]) == "training, 90 min since launch, last change at 09:12 UTC"


def test_a_failed_state_shows_the_name_of_its_error(history: Any) -> None:
    history.enter("Plan training").fail("AccessDenied", "no").leave("Plan training")
    history.explain_and_fail("AccessDenied", "no")
    console = screen()
    LogView(console).show(state_lines(history.events))
    assert "FAILED    Plan training, 2.0 s (AccessDenied)" in text(console)


def test_the_method_is_called_what_everybody_calls_it(history: Any) -> None:
    model = {"available": True, "name": "Titan Text G1 Express", "method": "continued-pretraining"}
    [line] = state_lines(history.state("Choose base model", output={"base_model": model}).events)
    assert detail(line) == "Titan Text G1 Express, continued pre-training"


def test_a_run_without_a_base_model_says_why(history: Any) -> None:
    reason = "Bedrock does not offer a base model for continued pre-training in us-east-1."
    history.state("Choose base model", output={"base_model": {"available": False, "reason": reason}})
    [line] = state_lines(history.events)
    assert detail(line) == reason


def test_a_plan_that_waits_says_how_to_answer_it(history: Any) -> None:
    history.enter("Approve the plan", data={"run": "run-7"})
    console = screen()
    LogView(console).show(state_lines(history.events))
    assert "(answer with `jonabot approve run-7` or `jonabot reject run-7`)" in text(console)


def test_an_answered_plan_says_what_was_answered(history: Any) -> None:
    history.state("Approve the plan", output={"approval": {"answer": "approved"}})
    assert detail(state_lines(history.events)[-1]) == "approved"
