"""State "Deploy model": on demand, with nothing to pay while nobody asks; or the reason why not."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import deployments
from handlers.environment import environment
from handlers.privacy import private
from jonabot.results.hosting import deploy, not_hosted, why_not_hosted
from jonabot.run_data import ResultsRecorded
from jonabot.tags import RUN_TAG, STACK_TAG
from jonabot.training.base_models import base_models
from jonabot.training.choosing import Choice


class Event(msgspec.Struct, frozen=True):
    run: str
    base_model: Choice
    results: ResultsRecorded


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, here, now = msgspec.convert(event, Event), environment(), datetime.now(UTC)
    model = this.results.model_arn
    reason = why_not_hosted(here.settings.results.hosting, base_models()[this.base_model.base_model])
    tags = {STACK_TAG: here.stack, RUN_TAG: this.run}
    deployment = not_hosted(model, reason, now) if reason else deploy(model, here.stack, deployments(), tags, now)
    return msgspec.to_builtins(deployment)
