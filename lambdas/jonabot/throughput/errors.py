"""Why there is no throughput: each is the reason that stands in the stack's events."""

from __future__ import annotations

from jonabot.errors import JonabotError


class NoModelYet(JonabotError):
    """The training stack has published no model, or the one it published is gone."""


class BaseModelRetired(JonabotError):
    """The base model takes no new throughput."""


class PriceNotShown(JonabotError):
    """The plan showed the price of another base model, or of none."""


class NoModelUnits(JonabotError):
    """The account's quota of model units is used up, or 0, as it is on new accounts."""


class ThroughputFailed(JonabotError):
    """Bedrock made it or changed it, and it failed."""


class ThroughputHeld(JonabotError):
    """It cannot be deleted now: it is being made or changed, or its commitment has not ended."""


class TookTooLong(JonabotError):
    """Bedrock did not get there in the time that CloudFormation waits."""


class NothingHosted(JonabotError):
    """No throughput of this stack is there."""


class TooManyHours(JonabotError):
    """The end would lie further away than is allowed."""


class HoursHavePassed(JonabotError):
    """The end would lie in the past."""
