from typing import Any

import msgspec
import pytest

from jonabot.report.inputs import ReportInputs
from jonabot.report.unmeasured import unmeasured, why_unknown

HOURLY = "Titan has no on-demand deployment: Bedrock hosts its custom models only by the hour"


def inputs(run: dict[str, Any]) -> ReportInputs:
    return msgspec.convert(run, ReportInputs)


def silence(run: dict[str, Any], writer: str, reason: str) -> None:
    run["likeness"][writer] = None
    for exchange in run["comparison"]["exchanges"]:
        exchange[writer] = {"missing": reason}


def test_where_all_is_measured_nothing_is_missed(run: dict[str, Any]) -> None:
    assert list(unmeasured(inputs(run))) == []


def test_a_run_that_compared_nobody_misses_nobody(ended: dict[str, Any]) -> None:
    assert list(unmeasured(inputs(ended))) == []


def test_a_tuned_model_without_an_answer_is_not_called_too_little_text(run: dict[str, Any]) -> None:
    silence(run, "tuned", HOURLY)
    assert why_unknown(inputs(run)) == (
        "Nova Micro has read the writing of Tansy Merrow, but the tuned model gave no answer "
        f"({HOURLY}), so nobody can say how near it came."
    )
    assert list(unmeasured(inputs(run))) == [f"The tuned model is not compared, because it gave no answer ({HOURLY})."]


def test_a_base_model_without_an_answer_leaves_nothing_to_compare_with(run: dict[str, Any]) -> None:
    silence(run, "base", "no access to this model.")
    sentence = why_unknown(inputs(run))
    assert (
        "the base model gave no answer (no access to this model), so there is nothing to compare it with." in sentence
    )


@pytest.mark.parametrize("writer", ["tuned", "base"])
def test_answers_that_are_too_short_are_called_so(run: dict[str, Any], writer: str) -> None:
    run["likeness"][writer]["distance"] = None
    assert f"The answers of the {writer} model are too short" in why_unknown(inputs(run))
    assert list(unmeasured(inputs(run))) == [
        f"No distance is measured of the {writer} model, because its answers are too short."
    ]


def test_models_that_were_not_asked_are_not_blamed(run: dict[str, Any]) -> None:
    run |= {"comparison": {}, "likeness": {}}
    assert "Neither model was asked anything" in why_unknown(inputs(run))


def test_writing_that_was_not_held_out_is_missed(run: dict[str, Any]) -> None:
    run["likeness"]["author"] = None
    assert list(unmeasured(inputs(run))) == ["Your own writing is not compared, because none was held out."]


def test_a_script_without_spaces_is_the_reason_why_no_words_are_counted(
    run: dict[str, Any], without_spaces: dict[str, Any]
) -> None:
    run["likeness"] = without_spaces
    [sentence] = unmeasured(inputs(run))
    assert sentence.startswith("Tansy Merrow writes, wholly or in part, in a script that puts no spaces between words.")
