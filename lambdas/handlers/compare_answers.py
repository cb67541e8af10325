"""State "Compare answers": the base and the tuned model, on the person's prompts and on held-out writing."""

from typing import Any

import msgspec

from handlers.adapters import conversation, storage
from handlers.environment import environment
from handlers.privacy import private
from jonabot.layout import run_prefix
from jonabot.results.comparing import Speaker, compare
from jonabot.results.deployments import Deployment
from jonabot.results.held_out import read_held_out
from jonabot.results.likeness import compare_styles
from jonabot.run_data import AnswersCompared, TrainingSetAssembled
from jonabot.training.base_models import base_models
from jonabot.training.choosing import Choice

HELD_OUT_PROMPTS = 5


class Event(msgspec.Struct, frozen=True):
    run: str
    base_model: Choice
    training_set: TrainingSetAssembled
    deployment: Deployment


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, files = msgspec.convert(event, Event), storage()
    model = base_models()[this.base_model.base_model]
    hosted = this.deployment.answers
    comparison = compare(
        environment().settings.results.comparison_prompts,
        read_held_out(files, f"{this.training_set.prefix}validation.jsonl", HELD_OUT_PROMPTS),
        Speaker(model.inference_id),
        Speaker(this.deployment.arn) if hosted else Speaker(missing=this.deployment.message),
        conversation(model.inference_api),
    )
    likeness = compare_styles(comparison, files, f"{this.training_set.prefix}training.jsonl")
    key = f"{run_prefix(this.run)}comparison.json"
    files.write(key, msgspec.json.encode({"comparison": comparison, "likeness": likeness}))
    return msgspec.to_builtins(AnswersCompared(key))
