from typing import Any, get_args

import pytest

from jonabot.report.inputs import Ending


def test_a_trained_model_opens_with_its_verdict_and_three_numbers(run: dict[str, Any], build: Any) -> None:
    opening = build(run).opening
    assert opening.title == "The model was still learning when the job ended."
    assert [(figure.value, figure.unit) for figure in opening.figures] == [
        (pytest.approx(2.298, abs=1e-3), "loss"),
        (695, ""),
        (0.1582, "usd"),
    ]
    assert opening.rule.startswith("The smoothed loss went from 3.901")


@pytest.mark.parametrize("ending", get_args(Ending))
def test_every_ending_has_a_title_and_a_sentence(run: dict[str, Any], build: Any, ending: str) -> None:
    if ending == "failed":
        run["failure"] = {"error": "TrainingFailed", "cause": "The role was refused."}
    opening = build(run | {"ending": ending}).opening
    assert opening.title
    assert opening.sentence


def test_a_run_without_a_model_says_what_to_change(ended: dict[str, Any], build: Any) -> None:
    opening = build(ended).opening
    words = " ".join([opening.sentence, *opening.advice])
    settings = ("training_budget_usd", "record_characters", "base_model", "cdk.json", "approval", "deadline_hours")
    assert any(setting in words for setting in settings)


def test_a_failed_run_opens_with_the_reason(ended: dict[str, Any], build: Any) -> None:
    if ended["ending"] == "failed":
        opening = build(ended).opening
        assert (opening.tone, opening.sentence) == ("bad", "The job hung in training. Raise deadline_hours.")


def test_an_unknown_price_is_no_number(run: dict[str, Any], build: Any) -> None:
    run["plan"]["estimate"]["training_usd"] = None
    assert "usd" not in [figure.unit for figure in build(run).opening.figures]


def test_too_little_writing_says_how_much_there_is(run: dict[str, Any], build: Any) -> None:
    records, characters, kept = build(run | {"ending": "too-little-writing"}).opening.figures
    assert (records.value, characters.value, kept.value) == (661, 314_346, 886)


def test_the_verdict_is_said_in_two_or_three_words(run: dict[str, Any], build: Any) -> None:
    assert build(run).opening.verdict == "still falling"
    run["results"]["verdict"] |= {"kind": "over-fitted", "step": 1655}
    assert build(run).opening.verdict == "over-fitted from step 1,655"


@pytest.mark.parametrize(("kind", "tone"), [("converged", "good"), ("over-fitted", "plain"), ("unstable", "bad")])
def test_a_training_that_went_wrong_is_not_praised(run: dict[str, Any], build: Any, kind: str, tone: str) -> None:
    run["results"]["verdict"]["kind"] = kind
    assert build(run).opening.tone == tone


@pytest.mark.parametrize(
    ("words", "spelling", "told"),
    [
        (0.9, 0.2, "Nova Micro now sounds more like Tansy Merrow than the base model does"),
        (0.9, 0.9, "nearer to Tansy Merrow in one way and not in the other"),
        (1.9, 0.9, "does not sound more like Tansy Merrow than the base model does"),
    ],
)
def test_what_is_read_first_is_whether_the_model_sounds_like_the_author(
    run: dict[str, Any], build: Any, words: float, spelling: float, told: str
) -> None:
    run["likeness"]["tuned"]["distance"] = {"function_words": words, "characters": spelling}
    sentence = build(run).opening.sentence
    assert told in sentence
    assert sentence.endswith(f"{words:.2f} in words and {spelling:.2f} in spelling, the base model's 1.34 and 0.47.")


def test_without_enough_text_nobody_says_how_near_the_model_came(run: dict[str, Any], build: Any) -> None:
    run["likeness"] = {}
    assert "too little text to say" in build(run).opening.sentence


def test_one_record_is_not_called_records(run: dict[str, Any], build: Any) -> None:
    run["manifest"] |= {"records": {"training": 1, "validation": 0}, "kinds": {"post": {"documents": 1}}}
    _, documents, _ = build(run).opening.figures
    assert (documents.label, documents.note) == ("piece of writing", "in 1 training record")
