"""State "Check deployment": does the deployment answer yet?"""

from datetime import UTC, datetime
from typing import Any

import msgspec

from handlers.adapters import deployments
from handlers.privacy import private
from jonabot.results.deployments import Deployment
from jonabot.results.hosting import check


class Event(msgspec.Struct, frozen=True):
    deployment: Deployment


@private
def handler(event: dict[str, Any], context: object) -> Any:
    deployment = msgspec.convert(event, Event).deployment
    return msgspec.to_builtins(check(deployment, deployments(), datetime.now(UTC)))
