"""The hyperparameters of one job: what the person set, and sensible values for the rest."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from jonabot.training.base_models import BaseModel, Hyperparameter
from jonabot.training.errors import HyperparametersRefused

EPOCHS = "epochCount"
BATCH_SIZE = "batchSize"
WARMUP_STEPS = "learningRateWarmupSteps"


def resolve_hyperparameters(model: BaseModel, chosen: Mapping[str, float], training_records: int) -> dict[str, float]:
    """Every hyperparameter the model knows: as chosen, or by rule for this many records, or its default.

    Raises:
        HyperparametersRefused: naming every value that the model does not know or bounds elsewhere.

    """
    mistakes = hyperparameter_mistakes(model, chosen)
    if mistakes:
        raise HyperparametersRefused(f"{'; '.join(mistakes)}. Change hyperparameters in cdk.json.")
    values = {name: bounds.default for name, bounds in model.hyperparameters.items()}
    if EPOCHS in values:
        values[EPOCHS] = _epochs(model, training_records)
    if WARMUP_STEPS in values and model.warmup_divisor:
        values[WARMUP_STEPS] = round(training_records / model.warmup_divisor)
    within = {name: _clamp(value, model.hyperparameters[name]) for name, value in values.items()}
    return within | dict(chosen)


def hyperparameter_mistakes(model: BaseModel, chosen: Mapping[str, float]) -> list[str]:
    """One sentence for each value that the model does not know or bounds elsewhere."""
    mistakes = []
    for name, value in chosen.items():
        bounds = model.hyperparameters.get(name)
        if bounds is None:
            known = ", ".join(model.hyperparameters)
            mistakes.append(f"hyperparameters.{name} is not known to {model.name}, which takes {known}")
        elif not _within(value, bounds):
            kind = "a whole number " if bounds.type == "integer" else ""
            allowed = f"{kind}from {bounds.minimum:g} to {bounds.maximum:g}"
            mistakes.append(f"hyperparameters.{name} = {value:g} must be {allowed} for {model.name}")
    return mistakes


def for_bedrock(values: Mapping[str, float]) -> dict[str, str]:
    """The map of strings that the API takes, in plain notation: `0.00001`, not `1e-05`."""
    return {name: f"{Decimal(repr(value)).normalize():f}" for name, value in values.items()}


def batch_size(model: BaseModel, chosen: Mapping[str, float]) -> int:
    """How many records a step takes; 1 where the model does not say."""
    known = model.hyperparameters.get(BATCH_SIZE)
    return int(chosen.get(BATCH_SIZE, known.default if known else 1))


def _epochs(model: BaseModel, records: int) -> int:
    fitting = (rule.epochs for rule in model.epochs if rule.up_to_records is None or records <= rule.up_to_records)
    return next(fitting, model.epochs[-1].epochs)


def _within(value: float, bounds: Hyperparameter) -> bool:
    whole = bounds.type != "integer" or float(value).is_integer()
    return whole and bounds.minimum <= value <= bounds.maximum


def _clamp(value: float, bounds: Hyperparameter) -> float:
    return min(max(value, bounds.minimum), bounds.maximum)
