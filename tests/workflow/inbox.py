"""What a person who has subscribed to the topic receives."""

from __future__ import annotations

import json
from dataclasses import dataclass

from cli.embedded.launcher import EmbeddedAws


@dataclass(frozen=True)
class Mail:
    """One message."""

    subject: str
    text: str


class Inbox:
    """A queue that is subscribed to the topic, as an e-mail address would be."""

    def __init__(self, aws: EmbeddedAws, topic_arn: str) -> None:
        self._sqs = aws.client("sqs")
        self._url = self._sqs.create_queue(QueueName="inbox")["QueueUrl"]
        names = ["QueueArn"]
        arn = self._sqs.get_queue_attributes(QueueUrl=self._url, AttributeNames=names)["Attributes"]["QueueArn"]
        allow = {
            "Effect": "Allow",
            "Principal": {"Service": "sns.amazonaws.com"},
            "Action": "sqs:SendMessage",
            "Resource": arn,
            "Condition": {"ArnEquals": {"aws:SourceArn": topic_arn}},
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
        self._sqs.set_queue_attributes(QueueUrl=self._url, Attributes={"Policy": policy})
        aws.client("sns").subscribe(TopicArn=topic_arn, Protocol="sqs", Endpoint=arn)
        self._kept: list[Mail] = []

    @property
    def mails(self) -> list[Mail]:
        """Everything that has arrived so far."""
        while received := self._sqs.receive_message(QueueUrl=self._url, MaxNumberOfMessages=10).get("Messages"):
            for message in received:
                body = json.loads(message["Body"])
                self._kept.append(Mail(body["Subject"], body["Message"]))
                self._sqs.delete_message(QueueUrl=self._url, ReceiptHandle=message["ReceiptHandle"])
        return self._kept
