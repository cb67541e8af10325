from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from botocore.exceptions import ClientError
from rich.console import Console

from cli.ask import TRIES, Answer, Answers, NothingToAsk, ask, find_asking
from jonabot.asking import Asking, how_to_ask_by_the_hour
from jonabot.throughput.throughputs import Throughput

ASKING = Asking("us.amazon.nova-micro-v1:0", "arn:tuned", "converse", "You write as Tansy writes.")


def error(code: str, message: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": message}}, "ConverseStream")


class Runtime:
    """Answers in pieces; what is an exception is raised, once for each time it stands there."""

    def __init__(self, **answers: list[Any]) -> None:
        self.answers = answers
        self.asked: list[dict[str, Any]] = []

    def converse_stream(self, **request: Any) -> dict[str, Any]:
        self.asked.append(request)
        model = "tuned" if request["modelId"] == "arn:tuned" else "base"
        answer = self.answers[model].pop(0)
        if isinstance(answer, Exception):
            raise answer
        return {"stream": self._stream(answer)}

    @staticmethod
    def _stream(pieces: list[str]) -> Iterator[dict[str, Any]]:
        for piece in pieces:
            time.sleep(0.001)
            yield {"contentBlockDelta": {"delta": {"text": piece}}}


def screen(width: int = 120, *, terminal: bool = False) -> Console:
    return Console(file=io.StringIO(), width=width, force_terminal=terminal)


def no_sleep(_: float) -> None:
    pass


def test_both_models_are_asked_with_the_same_words() -> None:
    runtime = Runtime(tuned=[["Ask ", "the heron."]], base=[["In ", "conclusion."]])
    answers = ask("Why?", ASKING, runtime, screen())
    assert (answers.tuned.text, answers.base.text) == ("Ask the heron.", "In conclusion.")
    for request in runtime.asked:
        assert request["messages"] == [{"role": "user", "content": [{"text": "Why?"}]}]
        assert request["system"] == [{"text": "You write as Tansy writes."}]


def test_a_model_that_is_waking_up_is_asked_again() -> None:
    runtime = Runtime(tuned=[error("ModelNotReadyException", "soon"), ["Here."]], base=[["There."]])
    answers = ask("Why?", ASKING, runtime, screen(), sleep=no_sleep)
    assert (answers.tuned.text, answers.tuned.missing) == ("Here.", "")


def test_a_model_that_does_not_wake_up_says_so_and_keeps_nobody_else() -> None:
    busy = [error("ThrottlingException", "too many requests")] * TRIES
    answers = ask("Why?", ASKING, Runtime(tuned=busy, base=[["There."]]), screen(), sleep=no_sleep)
    assert "too many requests" in answers.tuned.missing
    assert answers.base.text == "There."


@pytest.mark.parametrize("code", ["AccessDeniedException", "ResourceNotFoundException", "ExpiredTokenException"])
def test_a_refusal_stands_where_the_answer_would(code: str) -> None:
    runtime = Runtime(tuned=[["Here."]], base=[error(code, "you may not")])
    assert "you may not" in ask("Why?", ASKING, runtime, screen()).base.missing


def test_a_silent_model_is_said_to_be_silent() -> None:
    assert ask("Why?", ASKING, Runtime(tuned=[[" "]], base=[["x"]]), screen()).tuned.missing == "It said nothing."


def test_on_a_terminal_the_answers_are_shown_while_they_are_written() -> None:
    console = screen(terminal=True)
    ask("Why?", ASKING, Runtime(tuned=[["word "] * 200], base=[["other "] * 200]), console)
    assert isinstance(console.file, io.StringIO)
    assert "tuned model" in console.file.getvalue()


@pytest.mark.parametrize(("width", "side_by_side"), [(120, True), (60, False)])
def test_the_answers_stand_side_by_side_where_there_is_room(width: int, side_by_side: bool) -> None:
    console = screen(width)
    answers = Answers(narrow=not side_by_side)
    answers.tuned.text, answers.base.text = "Ask the heron.", "In conclusion."
    console.print(answers)
    assert isinstance(console.file, io.StringIO)
    lines = console.file.getvalue().splitlines()
    assert any("Ask the heron." in line and "In conclusion." in line for line in lines) is side_by_side


def test_a_script_gets_both_answers_and_the_reasons_why_not() -> None:
    answers = Answers(
        narrow=True, tuned=Answer("tuned model", "", "Beans."), base=Answer("base model", "", "", "no access")
    )
    assert json.loads(answers.as_json("Why?")) == {
        "question": "Why?",
        "tuned": {"text": "Beans.", "missing": ""},
        "base": {"text": "", "missing": "no access"},
    }


class Parameters:
    """SSM, with or without what a run leaves there."""

    class exceptions:  # noqa: N801  # as boto3 has it
        class ParameterNotFound(Exception):
            pass

    def __init__(self, value: str = "") -> None:
        self.value = value

    def get_parameter(self, *, Name: str) -> dict[str, Any]:  # noqa: N803  # as boto3 has it
        if not self.value or Name != "/jonabot/Jonabot/asking":
            raise self.exceptions.ParameterNotFound
        return {"Parameter": {"Value": self.value}}


class Throughputs:
    """What is hosted by the hour."""

    def __init__(self, *hosted: Throughput) -> None:
        self.hosted = hosted

    def of_stack(self, stack: str) -> tuple[Throughput, ...]:
        return self.hosted if stack == "Jonabot" else ()


def by_the_hour(**changes: Any) -> Throughput:
    throughput = Throughput(
        arn="arn:hourly",
        name="jonabot-1",
        model_arn="arn:model",
        desired_model_arn="arn:model",
        base_model="amazon.nova-micro-v1:0:128k",
        model_units=1,
        status="InService",
        created=datetime(2026, 11, 1, tzinfo=UTC),
    )
    return msgspec.structs.replace(throughput, **changes)


def find(value: str, *hosted: Throughput) -> Asking:
    throughputs: Any = Throughputs(*hosted)
    return find_asking(Parameters(value), throughputs, "Jonabot", "Tansy")


LEFT = msgspec.json.encode(ASKING).decode()


def test_what_the_last_hosted_run_has_left_is_asked() -> None:
    assert find(LEFT) == ASKING


@pytest.mark.parametrize("status", ["InService", "Updating"])
def test_what_is_hosted_by_the_hour_is_asked_first(status: str) -> None:
    asking = find(LEFT, by_the_hour(status="Failed"), by_the_hour(status=status))
    assert asking == how_to_ask_by_the_hour(by_the_hour(), "Tansy")


@pytest.mark.parametrize("changes", [{"status": "Creating"}, {"status": "Failed"}, {"base_model": "of.yesterday"}])
def test_what_does_not_answer_by_the_hour_is_passed_over(changes: dict[str, str]) -> None:
    assert find(LEFT, by_the_hour(**changes)) == ASKING


def test_without_a_hosted_model_the_settings_to_change_are_named() -> None:
    with pytest.raises(NothingToAsk, match=r"Set hosting to on-demand.*provisioned_throughput"):
        find("")
