"""What a person must hear of even if the function that ends hosting cannot say it, or is not called."""

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.alarming import Alarming

LOOK = "run `jonabot teardown`, or look at Provisioned Throughput in the Bedrock console."


class HostingAlarms(Alarming):
    """Go off when a look at the ends has failed, and when a look or a change could not even begin."""

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        end_hosting: lambda_.IFunction,
        dead_letters: sqs.IQueue,
        tell: lambda_.IFunction,
    ) -> None:
        super().__init__(scope, construct_id, tell=tell)
        self.alarm(
            "NotEnded",
            end_hosting.metric_errors(period=Duration.hours(1), statistic=cloudwatch.Stats.SUM),
            "Hosting by the hour may not have ended. The function that ends it has failed, and is called again "
            f"every hour; {LOOK}",
        )
        self.alarm(
            "DeadLetters",
            dead_letters.metric_approximate_number_of_messages_visible(
                period=Duration.minutes(5), statistic=cloudwatch.Stats.MAXIMUM
            ),
            "Hosting by the hour may not have ended or changed: a call of its functions could not be delivered. See "
            f"what is hosted: {LOOK} Then purge the dead-letter queue.",
        )
