"""State "Plan training": what would be trained, for how much, and may it be?"""

from typing import Any

import msgspec

from handlers.adapters import bedrock, storage
from handlers.environment import environment
from handlers.run_data import PlanMade, TrainingSetAssembled
from jonabot.layout import run_prefix
from jonabot.training.choosing import Choice
from jonabot.training.planning import TrainingSetFigures, make_plan


class Event(msgspec.Struct, frozen=True):
    run: str
    base_model: Choice
    training_set: TrainingSetAssembled


def handler(event: dict[str, Any], context: object) -> Any:
    this, here, files = msgspec.convert(event, Event), environment(), storage()
    manifest = files.read(f"{this.training_set.prefix}manifest.json")
    figures = TrainingSetFigures.from_manifest(manifest, this.training_set.prefix)
    plan = make_plan(figures, this.base_model, here.settings.training, bedrock(), here.stack)
    key = f"{run_prefix(this.run)}plan.json"
    files.write(key, msgspec.json.encode(plan))
    return msgspec.to_builtins(PlanMade(key, plan.decision, plan.reason, plan.needs_approval, plan.job_arn))
