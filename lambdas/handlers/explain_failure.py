"""State "Explain failure": stop the job if one runs, report, and say what to do."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import bedrock, executions, links, metrics, storage, topic
from handlers.environment import environment
from handlers.privacy import private
from jonabot.failure import CaughtError, ExplainedFailure, explain
from jonabot.layout import jobs_prefix, run_name
from jonabot.messages import LINK_LIFETIME, ReportLink, failure_message
from jonabot.publishing import gather_report, publish_report
from jonabot.report.inputs import Failure
from jonabot.run_data import ReportPublished, RunData
from jonabot.run_metrics import metrics_of
from jonabot.training.errors import BedrockBusy, BedrockRefused
from jonabot.training.stopping import stop_jobs_of_run


class Failed(msgspec.Struct, frozen=True):
    error: CaughtError


class Event(msgspec.Struct, frozen=True):
    state: dict[str, Any]
    execution: str


@private
def handler(event: dict[str, Any], context: object) -> Any:
    this, here = msgspec.convert(event, Event), environment()
    run = msgspec.convert({"run": run_name(this.execution.rpartition(":")[2]), **this.state}, RunData)
    failure = explain(msgspec.convert(this.state, Failed).error)
    stopped, note = _stop_jobs(run.run)
    report = _report(run, failure)
    link = ReportLink.to(report, here.bucket, links().to(report.html, lifetime=LINK_LIFETIME))
    state = executions().failing_state(this.execution)
    message = failure_message(run.run, state, failure.error, failure.cause, stopped, link=link, note=note)
    topic().tell(message.subject, message.text)
    return {**msgspec.to_builtins(failure), "report": msgspec.to_builtins(report)}


def _stop_jobs(run: str) -> tuple[list[str], str]:
    """The jobs that were stopped. If Bedrock does not answer, the failure is told all the same: a failed
    run is cleaned up, where stopping is tried again.
    """
    here = environment()
    try:
        return stop_jobs_of_run(bedrock(), here.stack, f"s3://{here.bucket}/{jobs_prefix(run)}"), ""
    except (BedrockBusy, BedrockRefused) as error:
        return [], f"Bedrock did not say whether a job of this run still runs; the clean-up asks again ({error})"


def _report(run: RunData, failure: ExplainedFailure) -> ReportPublished:
    here, now = environment(), datetime.now(UTC)
    report = gather_report(
        storage(),
        run,
        here.settings,
        ending="failed",
        now=now,
        stand_in=here.stand_in,
        failure=Failure(failure.error, failure.cause),
    )
    metrics().put(metrics_of(report), now)
    return publish_report(storage(), report)
