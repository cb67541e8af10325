"""State "Compare answers": the base and the tuned model, on the person's prompts and on held-out writing."""

from typing import Any

import msgspec

from handlers.adapters import conversation, judge, storage
from handlers.environment import environment
from handlers.privacy import private
from jonabot.asking import how_to_ask
from jonabot.layout import TRAINING_FILE, VALIDATION_FILE, comparison_key, evaluation_key
from jonabot.results.comparing import Speaker, compare
from jonabot.results.deployments import Deployment
from jonabot.results.evaluation import MODELS, evaluation_input
from jonabot.results.held_out import PROMPTS, read_held_out
from jonabot.results.judging import judge_answers
from jonabot.results.likeness import compare_styles
from jonabot.run_data import AnswersCompared, TrainingSetAssembled
from jonabot.training.choosing import Choice


class Event(msgspec.Struct, frozen=True):
    run: str
    base_model: Choice
    training_set: TrainingSetAssembled
    deployment: Deployment


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, settings, files = msgspec.convert(event, Event), environment().settings, storage()
    asking = how_to_ask(this.base_model, settings.corpus.author, this.deployment.arn)
    training_set, key = this.training_set.prefix, comparison_key(this.run)
    comparison = compare(
        settings.results.comparison_prompts,
        read_held_out(files, f"{training_set}{VALIDATION_FILE}", PROMPTS),
        Speaker(asking.base),
        Speaker(asking.tuned) if this.deployment.answers else Speaker(missing=this.deployment.message),
        conversation(asking.api, system=asking.system),
    )
    judge_model = settings.results.judge_model
    compared = {
        "comparison": comparison,
        "likeness": compare_styles(comparison, files, f"{training_set}{TRAINING_FILE}"),
        "judging": judge_answers(comparison, judge_model, judge()) if judge_model else None,
    }
    files.write(key, msgspec.json.encode(compared))
    for model in MODELS:
        files.write(evaluation_key(this.run, model), evaluation_input(comparison, model), "application/jsonl")
    return msgspec.to_builtins(AnswersCompared(key))
