"""What can go wrong between Jonabot and Bedrock, by name: the names the state machine retries or reports."""

from __future__ import annotations

from jonabot.errors import JonabotError


class BedrockBusy(JonabotError):
    """Throttled, a quota is full, or the service is out of reach: it passes by itself, so ask again later."""


class QuotaExceeded(BedrockBusy):
    """The account may not have one more for now: of customization jobs two run at a time, each for hours."""


class RoleNotReady(JonabotError):
    """Bedrock cannot assume the service role: usually the role is seconds old, so ask again shortly."""


class BedrockRefused(JonabotError):
    """Bedrock said no and will say no again; the message is Bedrock's, with what it usually means."""


class NotInBedrock(BedrockRefused):
    """The job, model or deployment asked for does not exist."""


class NameTaken(BedrockRefused):
    """A job or deployment of this name exists already. Jobs cannot be deleted, so it is so for ever."""


class HyperparametersRefused(JonabotError):
    """A hyperparameter is not known to the base model or is outside its bounds."""


class TrainingFailed(JonabotError):
    """The job failed; the message is Bedrock's, with what it usually means."""


class TrainingStopped(JonabotError):
    """Somebody, or the clean-up of another run, stopped the job."""


class DeadlineExceeded(JonabotError):
    """The job was stopped at the deadline; the message names the phase in which it hung."""
