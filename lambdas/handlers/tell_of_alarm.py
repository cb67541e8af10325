"""Called by CloudWatch when an alarm goes off: tell the person what it means and what to do.

An alarm cannot write to the topic itself: CloudWatch may not use the AWS-managed key that encrypts it.
"""

from typing import Any

import msgspec

from handlers.privacy import private
from handlers.telling import topic
from jonabot.messages import alarm_message


class Configuration(msgspec.Struct, frozen=True):
    description: str


class Alarm(msgspec.Struct, frozen=True, rename="camel"):
    alarm_name: str
    configuration: Configuration


class Event(msgspec.Struct, frozen=True, rename="camel"):
    """What CloudWatch gives a Lambda.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html
    """

    alarm_data: Alarm


@private
def handler(event: dict[str, Any], context: object) -> None:
    message = alarm_message(msgspec.convert(event, Event).alarm_data.configuration.description)
    topic().publish(message.subject, message.text)
