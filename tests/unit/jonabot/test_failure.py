"""A failed run tells the person what to do, whoever raised the error."""

import json

from jonabot.failure import UNEXPECTED, CaughtError, explain


def caught_from_lambda(name: str, message: str) -> CaughtError:
    return CaughtError(name, json.dumps({"errorMessage": message, "errorType": name, "stackTrace": []}))


def test_jonabots_own_errors_speak_for_themselves() -> None:
    explained = explain(caught_from_lambda("DamagedArchive", "a.zip: it is cut short. Download it again."))
    assert (explained.error, explained.cause) == ("DamagedArchive", "a.zip: it is cut short. Download it again.")


def test_a_time_out_says_that_trying_again_does_nothing_twice() -> None:
    explained = explain(CaughtError("States.Timeout", ""))
    assert explained.error == "States.Timeout"
    assert "again" in explained.cause


def test_an_error_without_words_is_called_a_defect() -> None:
    assert explain(CaughtError("KeyError", "")).cause == UNEXPECTED


def test_a_cause_that_is_no_json_is_passed_on() -> None:
    assert explain(CaughtError("States.Runtime", "The choice state failed")).cause == "The choice state failed"
