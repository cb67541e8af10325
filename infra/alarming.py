"""An alarm that calls a function, which tells the person what the alarm says."""

from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_lambda as lambda_
from constructs import Construct


class Alarming(Construct):
    """The base of what makes alarms. Each calls `tell`, which sends its description to the topic: a sentence on
    what has happened, and one on what to do.
    """

    def __init__(self, scope: Construct, construct_id: str, *, tell: lambda_.IFunction) -> None:
        super().__init__(scope, construct_id)
        # Lets several alarms call one function: without it the CDK names all their permissions alike.
        self.node.set_context("@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction", True)  # noqa: FBT003 (jsii takes it by position)
        self._tell = actions.LambdaAction(tell)

    def alarm(
        self, name: str, metric: cloudwatch.Metric, description: str, *, threshold: float = 1
    ) -> cloudwatch.Alarm:
        """Goes off as soon as one period reaches the threshold; silence is no reason."""
        alarm = metric.create_alarm(
            self,
            name,
            alarm_description=description,
            evaluation_periods=1,
            threshold=threshold,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
        )
        alarm.add_alarm_action(self._tell)
        return alarm
