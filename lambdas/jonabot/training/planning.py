"""The plan of a job: what it trains, what it costs, and whether it may be launched."""

from __future__ import annotations

from typing import Literal

import msgspec

from jonabot.settings import TrainingRules
from jonabot.tokens import BYTES_A_TOKEN
from jonabot.training.attempts import find_attempt
from jonabot.training.base_models import BaseModel, base_models
from jonabot.training.bedrock import Bedrock, CustomizationMethod
from jonabot.training.choosing import WORDS, Choice
from jonabot.training.estimating import Estimate, dollars, estimate
from jonabot.training.hyperparameters import EPOCHS, for_bedrock, resolve_hyperparameters
from jonabot.training.names import base_name, plan_identity

Decision = Literal["train", "already-trained", "over-budget", "price-unknown", "too-small", "too-large"]


class TrainingSetFigures(msgspec.Struct, frozen=True):
    """What a plan needs to know of a training set."""

    digest: str
    prefix: str
    """Where its files lie: `training-sets/<hex>/`."""
    training_records: int
    validation_records: int
    characters: int
    estimated_tokens: int
    """Of one pass, at four UTF-8 bytes a token."""
    has_validation: bool


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """One planned job. Every decision other than `train` ends the run before anything is spent."""

    decision: Decision
    reason: str
    """One sentence for the person; if nothing is trained, it names the setting to change."""
    needs_approval: bool
    method: CustomizationMethod
    base_model: str
    base_model_name: str
    job_model_id: str
    choice_reason: str
    hyperparameters: dict[str, str]
    """Exactly as they are sent."""
    digest: str
    training_set: str
    """The prefix of its files."""
    validation: bool
    training_records: int
    validation_records: int
    estimate: Estimate
    budget_usd: float
    identity: str
    """SHA-256 of digest, method, base model and hyperparameters."""
    base_name: str
    """Of the plan's first job; later attempts have `-2`, `-3`, ... behind it."""
    job_name: str
    """Of the next attempt, or of the job that is adopted."""
    job_arn: str = ""
    """Of the job that is adopted."""
    model_arn: str = ""
    """Of the finished job's model."""
    judging_usd: float | None = 0.0
    """The most that a judge of the answers may cost, in US dollars; 0 without one, None if unknown."""


def make_plan(figures: TrainingSetFigures, choice: Choice, rules: TrainingRules, bedrock: Bedrock, stack: str) -> Plan:
    """Plan the job that trains `choice` on this set; nothing is created.

    Raises:
        HyperparametersRefused: naming each value that the chosen base model does not take.

    """
    model = base_models()[choice.base_model]
    values = resolve_hyperparameters(model, rules.hyperparameters, figures.training_records)
    hyperparameters = for_bedrock(values)
    identity = plan_identity(figures.digest, choice.method, choice.base_model, hyperparameters)
    base = base_name(stack, model.name, identity)
    attempt = find_attempt(base, bedrock)
    costs = estimate(model, figures.estimated_tokens, int(values.get(EPOCHS, 1)))
    if attempt.finished:
        decision, reason = _already_trained(model, attempt.name)
    elif attempt.adopted:
        decision, reason = _already_running(attempt.name)
    else:
        decision, reason = _decide(figures, choice, rules, costs)
    return Plan(
        decision=decision,
        reason=reason,
        needs_approval=decision == "train" and rules.approval == "ask" and attempt.adopted is None,
        method=choice.method,
        base_model=choice.base_model,
        base_model_name=model.name,
        job_model_id=choice.job_model_id,
        choice_reason=choice.reason,
        hyperparameters=hyperparameters,
        digest=figures.digest,
        training_set=figures.prefix,
        validation=choice.validation and figures.has_validation,
        training_records=figures.training_records,
        validation_records=figures.validation_records,
        estimate=costs,
        budget_usd=rules.training_budget_usd,
        identity=identity,
        base_name=base,
        job_name=attempt.name,
        job_arn=attempt.adopted.arn if attempt.adopted else "",
        model_arn=attempt.adopted.model_arn if attempt.adopted else "",
    )


def _already_trained(model: BaseModel, job: str) -> tuple[Decision, str]:
    return "already-trained", (
        f"{model.name} has been trained on exactly this training set with these settings (job {job}): "
        "drop another export, or change hyperparameters, to train again."
    )


def _already_running(job: str) -> tuple[Decision, str]:
    return "train", f"A job for exactly this plan is running already ({job}), so it is watched and no second one made."


def _decide(figures: TrainingSetFigures, choice: Choice, rules: TrainingRules, costs: Estimate) -> tuple[Decision, str]:
    records = figures.training_records
    if records < choice.minimum_records:
        return "too-small", (
            f"{choice.name} needs at least {choice.minimum_records:,} training records and there are {records:,}: "
            "drop more exports, or lower record_characters or validation_share."
        )
    everything = records + figures.validation_records
    if everything > choice.maximum_records:
        return "too-large", (
            f"{choice.name} takes at most {choice.maximum_records:,} records and there are {everything:,}: "
            "raise record_characters or set x.pack to month, so that more is put into one record."
        )
    return _within_budget(choice, rules, costs)


def _within_budget(choice: Choice, rules: TrainingRules, costs: Estimate) -> tuple[Decision, str]:
    budget = f"training_budget_usd ({dollars(rules.training_budget_usd)})"
    job = f"{WORDS[choice.method].capitalize()} of {choice.name}"
    if costs.training_usd is None:
        if rules.approval == "ask":
            return "train", f"{job} has no known price, so {budget} cannot hold it: you decide."
        # A budget that cannot be checked would be no budget.
        return "price-unknown", (
            f"{job} has no known price, so {budget} cannot hold it: "
            "set approval to ask to decide yourself, or set base_model to one with a known price."
        )
    tokens = f"{costs.tokens:,} tokens at {BYTES_A_TOKEN} bytes a token, {costs.epochs} epochs"
    price = f"{job} is estimated at {dollars(costs.training_usd)} ({tokens})"
    if costs.training_usd > rules.training_budget_usd:
        return "over-budget", f"{price}, above {budget}: raise it, or lower hyperparameters.epochCount."
    return "train", f"{price}, within {budget}."
