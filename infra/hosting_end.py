"""What ends hosting by the hour: one-time schedules, and a look every hour."""

from aws_cdk import Duration, Names, Stack
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_scheduler as scheduler
from aws_cdk import aws_sqs as sqs
from constructs import Construct


class HostingEnd(Construct):
    """A group for the schedules, which go when it goes; the role in which they call `end_hosting`; and a
    rule that calls it every hour, whatever became of the schedules.
    """

    def __init__(
        self, scope: Construct, construct_id: str, *, end_hosting: lambda_.IFunction, dead_letters: sqs.IQueue
    ) -> None:
        super().__init__(scope, construct_id)
        self.end_hosting = end_hosting
        name = Names.unique_resource_name(self, max_length=50)
        group = scheduler.CfnScheduleGroup(self, "Schedules", name=name)
        self.group_name = group.ref
        self.schedules = Stack.of(self).format_arn(service="scheduler", resource="schedule", resource_name=f"{name}/*")
        self.role = iam.Role(
            self,
            "Role",
            description="Taken by EventBridge Scheduler to end what is hosted by the hour",
            assumed_by=iam.ServicePrincipal(
                "scheduler.amazonaws.com",
                conditions={
                    "StringEquals": {"aws:SourceAccount": Stack.of(self).account, "aws:SourceArn": group.attr_arn}
                },
            ),
        )
        self.role.add_to_policy(
            iam.PolicyStatement(actions=["lambda:InvokeFunction"], resources=[end_hosting.function_arn])
        )
        events.Rule(
            self,
            "EveryHour",
            description="Removes throughput that is past its end, even if the schedules were changed by hand",
            schedule=events.Schedule.rate(Duration.hours(1)),
            targets=[targets.LambdaFunction(end_hosting, dead_letter_queue=dead_letters, retry_attempts=10)],
        )
