from typing import Any

import msgspec

from jonabot.report.inputs import ReportInputs
from jonabot.report.next_time import next_time


def advice(run: dict[str, Any]) -> list[tuple[str, str]]:
    found = next_time(msgspec.convert(run, ReportInputs))
    return [(advice.change, advice.because) for advice in found]


def test_the_verdict_comes_first_with_its_rule(run: dict[str, Any]) -> None:
    ((change, because),) = advice(run)
    assert change.startswith("Set hyperparameters.epochCount to 4")
    assert because.startswith("The smoothed loss went from 3.901")


def test_a_model_that_repeats_what_it_read_wants_fewer_epochs(run: dict[str, Any]) -> None:
    run["likeness"]["tuned"]["quoted"]["share"] = 0.31
    _, (change, because) = advice(run)
    assert "near_duplicates" in change
    assert "31 %" in because


def test_an_author_who_repeats_herself_is_not_held_against_the_model(run: dict[str, Any]) -> None:
    run["likeness"]["tuned"]["quoted"]["share"] = 0.31
    run["likeness"]["author"]["quoted"] = {"share": 0.4}
    assert len(advice(run)) == 1


def test_a_model_that_came_no_nearer_wants_more_writing(run: dict[str, Any]) -> None:
    run["likeness"]["tuned"]["distance"] = {"function_words": 1.4, "characters": 0.5}
    _, (change, because) = advice(run)
    assert change.startswith("Drop more exports")
    assert because == (
        "Measured on the answers, its distance is 1.40 in words and 0.50 in spelling, the base model's 1.34 and 0.47."
    )


def test_a_model_that_refuses_is_to_be_asked_otherwise(run: dict[str, Any]) -> None:
    run["likeness"]["tuned"]["non_answers"] = 2
    assert "no answer to 2 of 2 prompts" in advice(run)[1][1]


def test_where_no_words_are_counted_nothing_is_said_about_learning_by_heart(
    run: dict[str, Any], without_spaces: dict[str, Any]
) -> None:
    run["likeness"] = without_spaces
    assert len(advice(run)) == 1


def test_a_run_that_trained_nothing_has_no_next_time_of_this_kind(ended: dict[str, Any]) -> None:
    assert advice(ended) == []
