from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from jonabot.settings import TrainingRules
from jonabot.training.bedrock import Offer
from jonabot.training.choosing import Choice, choose_base_model
from jonabot.training.errors import HyperparametersRefused
from jonabot.training.planning import Plan, TrainingSetFigures, make_plan

Rules = Callable[..., TrainingRules]
Figures = Callable[..., TrainingSetFigures]


@pytest.fixture
def plan(rules: Rules, figures: Figures, nova_micro: Choice, bedrock: Any) -> Callable[..., Plan]:
    def make(choice: Choice = nova_micro, *, digest: str = "sha256:ab", records: int = 1037, **settings: Any) -> Plan:
        return make_plan(
            figures(digest=digest, training_records=records), choice, rules(**settings), bedrock, "Jonabot"
        )

    return make


def test_the_price_is_tokens_times_epochs_times_rate(plan: Callable[..., Plan]) -> None:
    made = plan()
    assert made.decision == "train"
    assert (made.estimate.tokens, made.estimate.epochs) == (203_086, 2)
    assert made.estimate.training_usd == pytest.approx(203_086 * 2 / 1000 * 0.001)
    assert made.reason == (
        "Fine-tuning of Nova Micro is estimated at $0.41 (203,086 tokens at 4 bytes a token, 2 epochs), "
        "within training_budget_usd ($25.00)."
    )


def test_storage_and_hosting_are_priced_too(plan: Callable[..., Plan], titan_express: Choice) -> None:
    assert (plan().estimate.storage_usd_per_month, plan().estimate.hosting_usd_per_hour) == (1.95, 0.0)
    assert plan(titan_express).estimate.hosting_usd_per_hour == 20.5


def test_a_job_over_the_budget_is_not_launched_and_the_setting_is_named(plan: Callable[..., Plan]) -> None:
    made = plan(training_budget_usd=0.4)
    assert made.decision == "over-budget"
    assert "above training_budget_usd ($0.40): raise it, or lower hyperparameters.epochCount" in made.reason


def test_approval_does_not_lift_the_budget(plan: Callable[..., Plan]) -> None:
    made = plan(training_budget_usd=0.4, approval="ask")
    assert (made.decision, made.needs_approval) == ("over-budget", False)


def test_a_budget_of_exactly_the_estimate_is_enough(plan: Callable[..., Plan]) -> None:
    assert plan(training_budget_usd=plan().estimate.training_usd).decision == "train"


def test_an_unknown_price_is_not_launched_without_being_asked(plan: Callable[..., Plan], rules: Rules) -> None:
    llama = choose_base_model([Offer("meta.llama3-1-8b-instruct-v1:0:128k", ("fine-tuning",))], rules(), "us-west-2")
    made = plan(llama)
    assert (made.decision, made.estimate.training_usd) == ("price-unknown", None)
    assert "set approval to ask" in made.reason
    asked = plan(llama, approval="ask")
    assert (asked.decision, asked.needs_approval) == ("train", True)


def test_approval_is_asked_for_when_it_is_set(plan: Callable[..., Plan]) -> None:
    assert plan(approval="ask").needs_approval
    assert not plan().needs_approval


def test_too_few_records_end_the_run_with_the_counts(plan: Callable[..., Plan]) -> None:
    made = plan(records=7)
    assert made.decision == "too-small"
    assert "needs at least 8 training records and there are 7: drop more exports" in made.reason


def test_validation_counts_towards_the_most_records(plan: Callable[..., Plan]) -> None:
    assert plan(records=20_000 - 55).decision == "train"
    made = plan(records=20_000 - 54)
    assert made.decision == "too-large"
    assert "at most 20,000 records and there are 20,001" in made.reason


def test_the_same_plan_has_the_same_name(plan: Callable[..., Plan]) -> None:
    assert plan().job_name == plan().job_name
    assert plan().job_name.startswith("jonabot-nova-micro-")


def test_another_training_set_has_another_name(plan: Callable[..., Plan]) -> None:
    assert plan(digest="sha256:aa").job_name != plan(digest="sha256:bb").job_name


def test_what_is_trained_already_is_not_trained_again(plan: Callable[..., Plan], bedrock: Any) -> None:
    job = bedrock.add(plan().job_name, "Completed")
    made = plan()
    assert (made.decision, made.job_arn, made.model_arn) == ("already-trained", job.arn, job.model_arn)


def test_a_deleted_model_is_trained_again_under_the_next_number(plan: Callable[..., Plan], bedrock: Any) -> None:
    job = bedrock.add(plan().job_name, "Completed")
    bedrock.deleted_models.add(job.model_arn)
    made = plan()
    assert (made.decision, made.job_name) == ("train", f"{job.name}-2")


def test_a_running_job_is_adopted_without_asking_or_pricing(plan: Callable[..., Plan], bedrock: Any) -> None:
    job = bedrock.add(plan().job_name, "InProgress")
    made = plan(approval="ask", training_budget_usd=0)
    assert (made.decision, made.needs_approval, made.job_arn) == ("train", False, job.arn)


@pytest.mark.parametrize("status", ["Failed", "Stopped"])
def test_a_failed_or_stopped_job_gets_the_next_number(plan: Callable[..., Plan], bedrock: Any, status: str) -> None:
    first = plan().job_name
    bedrock.add(first, status)
    bedrock.add(f"{first}-2", status)
    assert plan().job_name == f"{first}-3"


def test_an_early_attempt_with_a_model_counts_more_than_a_later_failure(
    plan: Callable[..., Plan], bedrock: Any
) -> None:
    first = plan().job_name
    bedrock.add(first, "Completed")
    bedrock.add(f"{first}-2", "Failed")
    assert plan().decision == "already-trained"


def test_a_model_without_validation_gets_none(plan: Callable[..., Plan], rules: Rules) -> None:
    lite = choose_base_model([Offer("amazon.nova-2-lite-v1:0:256k", ("fine-tuning",))], rules(), "us-east-1")
    assert plan().validation
    assert not plan(lite).validation


def test_a_hyperparameter_that_the_chosen_model_does_not_take_is_refused(plan: Callable[..., Plan]) -> None:
    with pytest.raises(HyperparametersRefused, match="batchSize"):
        plan(hyperparameters={"batchSize": 2.0})


def test_a_plan_survives_the_state_machine(plan: Callable[..., Plan]) -> None:
    assert msgspec.json.decode(msgspec.json.encode(plan()), type=Plan) == plan()
