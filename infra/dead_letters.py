"""Where an event lies that could not be delivered."""

from aws_cdk import Duration
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.acknowledgements import acknowledge


class DeadLetters(Construct):
    """A queue that keeps undelivered events for two weeks."""

    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        self.queue = sqs.Queue(self, "Queue", enforce_ssl=True, retention_period=Duration.days(14))
        for rule in ("AwsSolutions-SQS3", "Serverless-SQSRedrivePolicy"):
            acknowledge(self.queue, rule, "It is the dead-letter queue.")
