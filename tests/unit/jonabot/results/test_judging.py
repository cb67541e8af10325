from __future__ import annotations

import pytest

from jonabot.results.comparing import Comparison, Exchange, NoAnswer, Reply, Speaker
from jonabot.results.judge_price import judging_usd
from jonabot.results.judging import judge_answers

MODEL = "us.amazon.nova-pro-v1:0"


def comparison(*exchanges: Exchange) -> Comparison:
    return Comparison(Speaker("base"), Speaker("tuned"), exchanges)


PAIR = Exchange("Why?", Reply("In conclusion, synergy."), Reply("Ask the heron."))
HELD_OUT = Exchange("Post something.", Reply("Sure! Here is a post."), Reply("Beans."), "I wrote of beans.")


class Judge:
    """Likes herons and beans, favours the first place, and tells it in words around the JSON."""

    def __init__(self, form: str = 'Here you are:\n```json\n{{"A": {A}, "B": {B}}}\n```') -> None:
        self.form = form
        self.asked: list[str] = []

    def answer(self, model: str, prompt: str) -> str:
        assert model == MODEL
        self.asked.append(prompt)
        first, second = prompt.split("<A>")[1].split("<B>")
        liked = [5 if "heron" in text or "Beans" in text else 1 for text in (first, second)]
        return self.form.format(A=min(5, liked[0] + 1), B=liked[1])


def test_every_pair_is_judged_in_both_orders_so_that_a_place_wins_nothing() -> None:
    judge = Judge()
    judging = judge_answers(comparison(PAIR, HELD_OUT), MODEL, judge)
    assert len(judge.asked) == 4
    assert (judging.pairs, judging.prefers_tuned, judging.prefers_base) == (2, 2, 0)
    assert judging.tuned == 5
    assert judging.base == pytest.approx(1.5)


def test_the_judge_is_not_told_whose_answers_they_are_but_sees_the_authors_writing() -> None:
    judge = Judge()
    judge_answers(comparison(PAIR, HELD_OUT), MODEL, judge)
    assert "I wrote of beans." in judge.asked[0]
    assert not any(word in prompt for prompt in judge.asked for word in ("tuned", "base"))


@pytest.mark.parametrize("reply", ["I would rather not.", '{{"A": 9, "B": 1}}', '{{"A": "five"}}', "{{"])
def test_a_judge_who_does_not_keep_to_the_form_is_not_counted(reply: str) -> None:
    judging = judge_answers(comparison(PAIR, HELD_OUT), MODEL, Judge(reply))
    assert (judging.pairs, judging.tuned) == (0, None)
    assert "not in the form" in judging.missing


def test_a_judge_who_cannot_be_asked_fails_nothing() -> None:
    class Absent:
        def answer(self, model: str, prompt: str) -> str:
            raise NoAnswer(f"no access to {model} for {len(prompt)} characters")

    assert judge_answers(comparison(HELD_OUT), MODEL, Absent()).missing.startswith(f"no access to {MODEL}")


def test_without_answers_of_both_or_without_held_out_writing_nothing_is_judged() -> None:
    judge = Judge()
    unhosted = Exchange("Why?", Reply("Because."), Reply(missing="not hosted"), "I wrote.")
    assert judge_answers(comparison(unhosted), MODEL, judge).pairs == 0
    assert judge_answers(comparison(PAIR), MODEL, judge).missing
    assert judge.asked == []


def test_a_judge_is_priced_before_it_is_asked() -> None:
    price = judging_usd(MODEL, 10)
    assert price is not None
    assert 0.02 < price < 0.1
    assert judging_usd("amazon.nova-pro-v1:0", 10) == price
    assert judging_usd("", 10) == 0
    assert judging_usd("somebody.else-v1:0", 10) is None, "a price is never guessed"
