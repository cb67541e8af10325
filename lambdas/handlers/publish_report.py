"""State "Publish report": the report, the metrics, the parameters that others look up, and a message."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import links, metrics, parameters, storage, topic
from handlers.environment import environment
from handlers.privacy import private
from jonabot.asking import how_to_ask
from jonabot.ending import ending_of
from jonabot.messages import LINK_LIFETIME, ReportLink, ending_message
from jonabot.parameters import ASKING, DEPLOYMENT, MODEL
from jonabot.publishing import gather_report, publish_report
from jonabot.run_data import RunData
from jonabot.run_metrics import metrics_of


@private
def handler(event: dict[str, Any], context: object) -> Any:
    run, here, files, now = msgspec.convert(event, RunData), environment(), storage(), datetime.now(UTC)
    report = gather_report(files, run, here.settings, ending=ending_of(run), now=now, stand_in=here.stand_in)
    published = publish_report(files, report)
    metrics().put(metrics_of(report), now)
    parameters().put(_parameters(run))
    link = ReportLink.to(published, here.bucket, links().to(published.html, lifetime=LINK_LIFETIME))
    message = ending_message(report, link)
    topic().tell(message.subject, message.text)
    return msgspec.to_builtins(published)


def _parameters(run: RunData) -> dict[str, str]:
    """What is there to be asked; a run whose model is not hosted leaves what was there before."""
    found = {MODEL: run.results.model_arn if run.results else ""}
    if run.deployment and run.deployment.answers and run.base_model:
        asking = how_to_ask(run.base_model, environment().settings.corpus.author, run.deployment.arn)
        found |= {DEPLOYMENT: run.deployment.arn, ASKING: msgspec.json.encode(asking).decode()}
    return found
