"""Messages to the person's topic."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

if TYPE_CHECKING:
    from mypy_boto3_sns import SNSClient

SUBJECT_CHARACTERS = 100
"""SNS takes a subject of at most 100 ASCII characters, without line breaks, that starts with no space."""

_LOG = logging.getLogger(__name__)


class Topic:
    """One SNS topic."""

    def __init__(self, client: SNSClient, arn: str) -> None:
        self._client = client
        self._arn = arn

    def publish(self, subject: str, message: str) -> None:
        """Send a message; the subject is cut down to what SNS takes, which is for e-mail only."""
        self._client.publish(TopicArn=self._arn, Subject=_subject(subject), Message=message)

    def tell(self, subject: str, message: str) -> None:
        """Send a message that nobody waits for: if it cannot be sent, the log says so and the run goes on.
        A job that runs, or a model that is trained, is not to fail for want of a message.
        """
        try:
            self.publish(subject, message)
        except (BotoCoreError, ClientError):
            _LOG.exception("A message could not be sent: %s", subject)


def _subject(text: str) -> str:
    plain = "".join(letter if " " <= letter <= "~" else " " for letter in text)
    return " ".join(plain.split())[:SUBJECT_CHARACTERS].strip() or "Jonabot"
