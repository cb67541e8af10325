"""Which base model is trained, and by which method: decided by what Bedrock offers today.

Continued pre-training is preferred, because learning from plain text is what this project is for;
where no base model is offered for it, the same corpus is used for fine-tuning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from jonabot.settings import RecordFormat, TrainingRules
from jonabot.training.base_models import base_models
from jonabot.training.bedrock import CustomizationMethod, Offer
from jonabot.training.hyperparameters import batch_size
from jonabot.training.offers import Opening, openings

AUTO = "auto"
PREFERENCE: tuple[CustomizationMethod, ...] = ("continued-pretraining", "fine-tuning")
WORDS = {"continued-pretraining": "continued pre-training", "fine-tuning": "fine-tuning"}


class Choice(msgspec.Struct, frozen=True):
    """What will be trained, or why nothing can be."""

    available: bool
    reason: str
    """One or two sentences for the plan and the report."""
    alternatives: tuple[str, ...] = ()
    """What could be set instead: `Nova Micro (fine-tuning, base_model amazon.nova-micro-v1:0:128k)`."""
    method: CustomizationMethod = "fine-tuning"
    """Means nothing when nothing is available, like the fields below."""
    base_model: str = ""
    """The key in base_models.json, and the setting base_model."""
    name: str = ""
    job_model_id: str = ""
    """The id that the service offers for the job: nearly always the same."""
    record_format: RecordFormat = "conversation"
    minimum_records: int = 0
    """Of training records."""
    maximum_records: int = 0
    """Of training and validation records together."""
    record_tokens: int = 0
    """The longest record."""
    validation: bool = False
    """Whether the job may be given a validation set."""


def choose_base_model(offers: Iterable[Offer], rules: TrainingRules, region: str) -> Choice:
    """The cheapest base model that serves the wanted method here, or a refusal with the alternatives."""
    found = tuple(openings(offers))
    on_offer = [opening for opening in found if not opening.offer.legacy]
    wanted = [opening for opening in on_offer if rules.base_model in {AUTO, opening.base_model}]
    for method in _methods(rules):
        candidates = [opening for opening in wanted if opening.method == method]
        if candidates:
            chosen = min(candidates, key=_cost)
            return _choice(chosen, rules, _why(chosen, len(candidates), found, rules, region))
    return Choice(
        available=False,
        reason=_refusal(found, rules, region),
        alternatives=tuple(str(opening) for opening in on_offer),
    )


def _methods(rules: TrainingRules) -> tuple[CustomizationMethod, ...]:
    return PREFERENCE if rules.method == "auto" else (rules.method,)


def _cost(opening: Opening) -> tuple[bool, float]:
    price = opening.model.price.training_usd_per_1000_tokens
    return (price is None, price or 0.0)


def _choice(opening: Opening, rules: TrainingRules, reason: str) -> Choice:
    customization = opening.model.methods[opening.method]
    return Choice(
        available=True,
        reason=reason,
        method=opening.method,
        base_model=opening.base_model,
        name=opening.model.name,
        job_model_id=opening.offer.id,
        record_format=customization.record_format,
        minimum_records=customization.records.minimum,
        maximum_records=customization.records.maximum,
        record_tokens=customization.longest_record(batch_size(opening.model, rules.hyperparameters)),
        validation=customization.validation,
    )


def _why(chosen: Opening, candidates: int, found: Sequence[Opening], rules: TrainingRules, region: str) -> str:
    picked = f"{chosen.model.name} is trained by {WORDS[chosen.method]}"
    if rules.base_model == AUTO and candidates > 1:
        picked += ": the lowest known price of what is on offer for it"
    if rules.method == AUTO and chosen.method != PREFERENCE[0]:
        missing = _nobody_offers(PREFERENCE[0], found, rules.base_model, region)
        return f"{missing} {picked}, on the same corpus."
    return f"{picked}."


def _refusal(found: Sequence[Opening], rules: TrainingRules, region: str) -> str:
    if not found:
        return (
            f"Bedrock customizes no model that Jonabot knows in {region}. "
            f"Set region to one of {', '.join(sorted(_documented_regions()))}."
        )
    sentences = [_nobody_offers(method, found, rules.base_model, region) for method in _methods(rules)]
    if rules.base_model != AUTO:
        regions = base_models()[rules.base_model].regions
        if region not in regions:
            sentences.append(f"It can be customized in {', '.join(regions)}: set region.")
    active = [str(opening) for opening in found if not opening.offer.legacy]
    sentences.append(f"On offer: {'; '.join(active)}." if active else "Nothing else is on offer.")
    return " ".join(sentences)


def _nobody_offers(method: CustomizationMethod, found: Sequence[Opening], base_model: str, region: str) -> str:
    retired = [opening for opening in found if opening.method == method and opening.offer.legacy]
    if base_model != AUTO:
        retired = [opening for opening in retired if opening.base_model == base_model]
    subject = base_models()[base_model].name if base_model != AUTO else "a base model"
    sentence = f"Bedrock does not offer {subject} for {WORDS[method]} in {region}"
    if retired:
        return f"{sentence}: {'; '.join(_retirement(opening) for opening in retired)}."
    return f"{sentence}."


def _retirement(opening: Opening) -> str:
    since = f" since {opening.offer.legacy_since}" if opening.offer.legacy_since else ""
    until = f" and ends on {opening.offer.end_of_life}" if opening.offer.end_of_life else ""
    return f"{opening.model.name} is LEGACY{since}{until}, and legacy models take no new jobs"


def _documented_regions() -> Iterator[str]:
    yield from {region for model in base_models().values() for region in model.regions}
