"""What a person must hear of even if the function that ends hosting cannot say it."""

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_lambda as lambda_
from constructs import Construct


class HostingAlarm(Construct):
    """Goes off when a look at the ends has failed, and calls `tell`, which sends its description to the topic."""

    def __init__(
        self, scope: Construct, construct_id: str, *, end_hosting: lambda_.IFunction, tell: lambda_.IFunction
    ) -> None:
        super().__init__(scope, construct_id)
        alarm = end_hosting.metric_errors(period=Duration.hours(1), statistic=cloudwatch.Stats.SUM).create_alarm(
            self,
            "NotEnded",
            alarm_description=(
                "Hosting by the hour may not have ended. The function that ends it has failed, and is called again "
                "every hour; run `jonabot teardown`, or look at Provisioned Throughput in the Bedrock console."
            ),
            evaluation_periods=1,
            threshold=1,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
        )
        alarm.add_alarm_action(actions.LambdaAction(tell))
