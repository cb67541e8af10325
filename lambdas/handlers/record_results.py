"""State "Record results": what the job measured, a verdict, and what to change next time."""

from typing import Any

import msgspec

from handlers.adapters import bedrock, storage
from handlers.privacy import private
from jonabot.layout import results_key
from jonabot.results.advice import advise
from jonabot.results.durations import finished_job
from jonabot.results.metrics import read_metrics
from jonabot.results.verdict import judge
from jonabot.run_data import PlanMade, ResultsRecorded
from jonabot.training.base_models import base_models
from jonabot.training.jobs import Job
from jonabot.training.planning import Plan


class Event(msgspec.Struct, frozen=True):
    run: str
    plan: PlanMade
    job: Job | None = None
    """Absent when the plan had been trained before."""


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, files = msgspec.convert(event, Event), storage()
    done = bedrock().job(this.job.arn if this.job else this.plan.job_arn)
    plan = msgspec.json.decode(files.read(this.plan.key), type=Plan)
    metrics = read_metrics(files, done.output_uri, done.arn)
    verdict = judge(metrics)
    advice = advise(verdict, metrics, plan.hyperparameters, base_models()[plan.base_model])
    results = {
        "verdict": msgspec.structs.replace(verdict, advice=advice),
        "metrics": metrics,
        "job": finished_job(done),
    }
    key = results_key(this.run)
    files.write(key, msgspec.json.encode(results))
    return msgspec.to_builtins(ResultsRecorded(key, done.model_arn, verdict.summary))
