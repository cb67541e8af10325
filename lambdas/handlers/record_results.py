"""State "Record results": what the job measured, and a verdict."""

from typing import Any

import msgspec

from handlers.adapters import bedrock, storage
from handlers.privacy import private
from jonabot.layout import run_prefix
from jonabot.results.metrics import read_metrics
from jonabot.results.verdict import judge
from jonabot.run_data import PlanMade, ResultsRecorded
from jonabot.training.jobs import Job


class Event(msgspec.Struct, frozen=True):
    run: str
    plan: PlanMade
    job: Job | None = None
    """Absent when the plan had been trained before."""


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, files = msgspec.convert(event, Event), storage()
    done = bedrock().job(this.job.arn if this.job else this.plan.job_arn)
    metrics = read_metrics(files, done.output_uri, done.arn)
    verdict = judge(metrics)
    key = f"{run_prefix(this.run)}results.json"
    files.write(key, msgspec.json.encode({"verdict": verdict, "metrics": metrics}))
    return msgspec.to_builtins(ResultsRecorded(key, done.model_arn, verdict.summary))
