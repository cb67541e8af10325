"""What to change next time: the verdict, turned into a setting and a value that the base model takes."""

from __future__ import annotations

from collections.abc import Mapping

from jonabot.results.metrics import Metrics
from jonabot.results.verdict import Verdict
from jonabot.training.base_models import BaseModel
from jonabot.training.hyperparameters import EPOCHS, for_bedrock

LEARNING_RATE = "learningRate"
FACTOR = 2
"""A learning rate, or a number of epochs, is changed by so much at a time."""


def advise(verdict: Verdict, metrics: Metrics, hyperparameters: Mapping[str, str], model: BaseModel) -> str:
    """One or two sentences. `hyperparameters` are those that the job was given."""
    knobs = _Knobs({name: float(value) for name, value in hyperparameters.items()}, model)
    match verdict.kind:
        case "still-falling" | "too-few-steps":
            return knobs.more_epochs() or knobs.faster() or knobs.more_writing()
        case "no-progress":
            return knobs.faster() or knobs.more_epochs() or knobs.more_writing()
        case "unstable":
            return knobs.slower() or knobs.more_writing()
        case "over-fitted":
            return knobs.fewer_epochs(_share_done(verdict, metrics)) or knobs.slower() or knobs.more_writing()
        case "converged":
            return "Keep these settings. What would help now is more of your writing."
        case _:
            return "Look at what the job wrote under jobs/ in the bucket: without metrics nothing can be advised."


def _share_done(verdict: Verdict, metrics: Metrics) -> float:
    """How much of the training was behind the step at which over-fitting began."""
    last = max((point.step for point in (*metrics.training, *metrics.validation)), default=0)
    return (verdict.step or 0) / last if last else 0.0


class _Knobs:
    """The hyperparameters of one job, within the bounds of its base model. Every method gives a sentence,
    or an empty one if that knob cannot be turned any further.
    """

    def __init__(self, values: Mapping[str, float], model: BaseModel) -> None:
        self._values = values
        self._model = model

    def more_epochs(self) -> str:
        return self._set(EPOCHS, FACTOR, "more epochs would help")

    def fewer_epochs(self, share: float) -> str:
        wanted = max(1, int(self._values.get(EPOCHS, 1) * share))
        return self._set(EPOCHS, wanted / self._values.get(EPOCHS, 1), "fewer epochs would do better")

    def faster(self) -> str:
        return self._set(LEARNING_RATE, FACTOR, "larger steps would get further")

    def slower(self) -> str:
        return self._set(LEARNING_RATE, 1 / FACTOR, "smaller steps would be steadier")

    def more_writing(self) -> str:
        return f"{self._model.name} takes no more in its hyperparameters: drop more exports."

    def _set(self, name: str, factor: float, why: str) -> str:
        bounds, now = self._model.hyperparameters.get(name), self._values.get(name)
        if bounds is None or now is None:
            return ""
        wanted = min(max(now * factor, bounds.minimum), bounds.maximum)
        before, after = for_bedrock({"before": now, "after": wanted}).values()
        return f"Set hyperparameters.{name} to {after} (it was {before}): {why}." if before != after else ""
