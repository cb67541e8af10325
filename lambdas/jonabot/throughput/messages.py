"""What the person is told of hosting by the hour: that it began, that it ends, that it did not."""

from __future__ import annotations

from datetime import datetime

from jonabot.messages import Message
from jonabot.throughput.price import priced, priced_per_hour
from jonabot.throughput.throughputs import Throughput

LATER = "Longer:  jonabot extend HOURS\nSooner:  cdk destroy of the hosting stack, or jonabot teardown\n"


def began_message(throughput: Throughput, ends: datetime) -> Message:
    """It costs from now on, and until when."""
    cost = priced(throughput, throughput.created, ends)
    return Message(
        f"Jonabot: hosted by the hour until {_clock(ends)}",
        f"{throughput.name} is in service, for {priced_per_hour(throughput)}: {cost} until {_clock(ends)}, when it "
        f"is deleted.\n\nAsk it by its ARN: {throughput.arn}\n{LATER}",
    )


def ends_soon_message(throughput: Throughput, ends: datetime) -> Message:
    """An hour before."""
    return Message(
        f"Jonabot: hosting by the hour ends at {_clock(ends)}",
        f"{throughput.name} is deleted at {_clock(ends)}; the model stays.\n\n{LATER}",
    )


def ended_message(throughput: Throughput, now: datetime) -> Message:
    """It costs nothing any more."""
    return Message(
        "Jonabot: hosting by the hour has ended",
        f"{throughput.name} is deleted. From {_clock(throughput.created)} to {_clock(now)} it has cost "
        f"{priced(throughput, throughput.created, now)}. The model stays; what it costs is in docs/costs.md.\n",
    )


def not_ended_message(throughput: Throughput, reason: str) -> Message:
    """It goes on costing."""
    return Message(
        "Jonabot: hosting by the hour should have ended, and has not",
        f"{reason}\n\nIt costs {priced_per_hour(throughput)} until it is gone. Deleting it is tried again every hour; "
        f"do not wait for that:\n\naws bedrock delete-provisioned-model-throughput --provisioned-model-id "
        f"{throughput.arn}\n",
    )


def stays_ended_message(stack: str) -> Message:
    """A deployment finds that the throughput has ended, and does not begin again by itself."""
    return Message(
        "Jonabot: hosting by the hour stays ended",
        "The throughput had ended before this deployment, and a deployment does not begin it again by itself. If it "
        f"shall: `cdk destroy {stack}Hosting`, then `make deploy`.\n",
    )


def _clock(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
