"""State "Plan training": what would be trained, for how much, and may it be?"""

from typing import Any

import msgspec

from handlers.adapters import bedrock, storage
from handlers.environment import environment
from handlers.privacy import private
from jonabot.corpus.manifest import Manifest, read_manifest
from jonabot.layout import plan_key
from jonabot.results.held_out import PROMPTS
from jonabot.results.judge_price import judging_usd
from jonabot.run_data import PlanMade, TrainingSetAssembled
from jonabot.training.choosing import Choice
from jonabot.training.planning import TrainingSetFigures, make_plan


class Event(msgspec.Struct, frozen=True):
    run: str
    base_model: Choice
    training_set: TrainingSetAssembled


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, here, files = msgspec.convert(event, Event), environment(), storage()
    manifest = read_manifest(files, this.training_set.digest)
    plan = make_plan(_figures(manifest), this.base_model, here.settings.training, bedrock(), here.stack)
    asked = len(here.settings.results.comparison_prompts) + PROMPTS
    plan = msgspec.structs.replace(plan, judging_usd=judging_usd(here.settings.results.judge_model, asked))
    key = plan_key(this.run)
    files.write(key, msgspec.json.encode(plan))
    return msgspec.to_builtins(PlanMade(key, plan.decision, plan.reason, plan.needs_approval, plan.job_arn))


def _figures(manifest: Manifest) -> TrainingSetFigures:
    """What the plan must know of the corpus."""
    return TrainingSetFigures(
        digest=manifest.digest,
        prefix=manifest.prefix,
        training_records=manifest.records.training,
        validation_records=manifest.records.validation,
        characters=manifest.characters,
        estimated_tokens=manifest.estimated_tokens,
        has_validation=manifest.records.validation > 0,
    )
