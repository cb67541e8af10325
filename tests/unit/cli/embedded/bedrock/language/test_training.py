from __future__ import annotations

import itertools
import math
import random

import pytest

from cli.embedded.bedrock.language.base import base_network
from cli.embedded.bedrock.language.passages import Passage
from cli.embedded.bedrock.language.training import (
    FEWEST_STEPS_AN_EPOCH,
    MOST_STEPS,
    Diverged,
    Schedule,
    Step,
    train,
)

SUBJECTS = ("the ferry", "my neighbour", "the committee", "an old friend", "the cat", "our teacher")
VERBS = ("never forgets", "always praises", "quietly ignores", "rarely mentions", "secretly admires")
OBJECTS = ("the rain", "a good map", "the minutes", "every letter", "the railway", "a cold potato")


def sentences() -> list[Passage]:
    drawn = [
        Passage.of("", f"{' '.join(words).capitalize()}.") for words in itertools.product(SUBJECTS, VERBS, OBJECTS)
    ]
    random.Random(1).shuffle(drawn)
    return drawn


def run(schedule: Schedule, passages: list[Passage] | None = None, held_out: list[Passage] | None = None) -> list[Step]:
    return list(train(base_network().copy(), passages or sentences()[:100], held_out or [], schedule))


def mean(steps: list[Step]) -> float:
    return sum(step.loss for step in steps) / len(steps)


def test_what_was_learned_helps_with_what_was_never_seen() -> None:
    before = base_network()
    network = before.copy()
    held_out = sentences()[100:130]
    steps = list(train(network, sentences()[:100], held_out, Schedule(epochs=2)))
    validation = [step.validation_loss for step in steps if step.validation_loss is not None]
    assert len(validation) == 2
    assert validation[-1] < 1.0 < mean(steps[:10])


def test_a_job_has_some_dozens_of_steps_at_least_and_not_too_many() -> None:
    assert len(run(Schedule(), sentences()[:3])) == FEWEST_STEPS_AN_EPOCH
    assert len(run(Schedule(epochs=2), sentences()[:50])) == 100
    assert len(run(Schedule(epochs=3), [Passage.of("", "ab")] * 1000)) == MOST_STEPS


def test_a_larger_batch_makes_fewer_steps() -> None:
    assert len(run(Schedule(batch_size=1))) == 100
    assert len(run(Schedule(batch_size=4))) == 25


def test_steps_and_epochs_are_counted_from_one() -> None:
    steps = run(Schedule(epochs=2), sentences()[:30])
    assert [step.number for step in steps] == list(range(1, 61))
    assert [step.epoch for step in steps] == [1] * 30 + [2] * 30


def test_the_same_training_gives_the_same_losses() -> None:
    assert run(Schedule(), sentences()[:30]) == run(Schedule(), sentences()[:30])


def test_without_a_learning_rate_nothing_is_learned() -> None:
    steps = run(Schedule(epochs=2, rate=0))
    assert mean(steps[-50:]) == pytest.approx(mean(steps[:50]), rel=0.1)


def test_an_absurd_learning_rate_diverges() -> None:
    try:
        steps = run(Schedule(epochs=2, rate=1e5))
    except Diverged:
        return
    assert steps[-1].loss > 100 * steps[0].loss


def test_a_warm_up_slows_the_first_steps() -> None:
    cold, warm = run(Schedule(), sentences()[:60]), run(Schedule(warmup_steps=50), sentences()[:60])
    assert mean(warm[10:30]) > mean(cold[10:30])
    assert warm[0].loss == cold[0].loss


def test_many_epochs_on_little_text_over_fit() -> None:
    noise = random.Random(2)
    words = ["".join(noise.choices("abcdefgh", k=5)) for _ in range(200)]
    passages = [Passage.of("", " ".join(noise.choices(words, k=8))) for _ in range(60)]
    steps = run(Schedule(epochs=10), passages[:40], passages[40:])
    validation = [step.validation_loss for step in steps if step.validation_loss is not None]
    assert steps[-1].loss < 0.5 * steps[0].loss
    assert validation[-1] > min(validation) + 0.1


def test_only_answers_are_learned() -> None:
    asked = [Passage.of(f"question {number}", "yes indeed") for number in range(30)]
    assert run(Schedule(epochs=2), asked)[-1].loss < 0.5


def test_training_stops_when_it_is_told_to() -> None:
    told = iter([True] * 5 + [False] * 1000)
    steps = list(train(base_network().copy(), sentences()[:50], [], Schedule(), lambda: next(told)))
    assert len(steps) == 5


def test_one_tiny_record_is_enough() -> None:
    steps = run(Schedule(epochs=2), [Passage.of("", "a")])
    assert all(math.isfinite(step.loss) for step in steps)
