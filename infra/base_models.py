"""What synth must know of the base models, read from the data file that the Lambdas ship.

Infra and Lambdas share the file, never code.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

DATA_FILE = Path(__file__).parent.parent / "lambdas/jonabot/training/base_models.json"


@cache
def known_base_models() -> Mapping[str, Mapping[str, Mapping[str, Mapping[str, float]]]]:
    """Base model id for customization jobs -> its entry in the data file."""
    models: dict[str, Mapping[str, Mapping[str, Mapping[str, float]]]] = json.loads(DATA_FILE.read_text())
    return models


def hyperparameter_mistakes(base_model: str, hyperparameters: Mapping[str, float]) -> list[str]:
    """One sentence for each hyperparameter that the base model does not know or bounds elsewhere.

    With base_model "auto" a value must fit at least one model.
    """
    models = known_base_models()
    candidates = [models[base_model]] if base_model in models else list(models.values())
    mistakes = []
    for name, value in hyperparameters.items():
        bounds = [model["hyperparameters"][name] for model in candidates if name in model["hyperparameters"]]
        if not bounds:
            known = sorted({known for model in candidates for known in model["hyperparameters"]})
            mistakes.append(f"hyperparameters.{name} is not known to {base_model}: use {', '.join(known)}")
        elif not any(_within(value, bound) for bound in bounds):
            allowed = " or ".join(sorted({f"{b['minimum']:g} to {b['maximum']:g}" for b in bounds}))
            mistakes.append(f"hyperparameters.{name} = {value:g}: must be {allowed} for {base_model}")
    return mistakes


def _within(value: float, bound: Mapping[str, float | str]) -> bool:
    whole = bound.get("type") != "integer" or float(value).is_integer()
    return whole and float(bound["minimum"]) <= value <= float(bound["maximum"])
