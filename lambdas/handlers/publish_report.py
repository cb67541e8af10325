"""State "Publish report": the report, the parameters that others look up, and a message to the person."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import parameters, storage, topic
from handlers.environment import environment
from handlers.privacy import private
from jonabot.ending import ending_of
from jonabot.messages import ending_message
from jonabot.publishing import gather_report, publish_report
from jonabot.run_data import RunData


@private
def handler(event: dict[str, Any], context: object) -> Any:
    run, here, files = msgspec.convert(event, RunData), environment(), storage()
    report = gather_report(
        files, run, here.settings, ending=ending_of(run), now=datetime.now(UTC), stand_in=here.stand_in
    )
    published = publish_report(files, report)
    parameters().put(
        {
            "model-arn": run.results.model_arn if run.results else "",
            "deployment-arn": run.deployment.arn if run.deployment else "",
        }
    )
    message = ending_message(run, here.bucket, published)
    topic().publish(message.subject, message.text)
    return msgspec.to_builtins(published)
