"""Hosting by the hour, with an end. Without the setting provisioned_throughput the stack is empty."""

from datetime import datetime
from typing import Any

from aws_cdk import Annotations, CfnOutput, Duration, Stack
from constructs import Construct

from infra.bundle import Target
from infra.dead_letters import DeadLetters
from infra.functions import Functions
from infra.hosted_throughput import HostedThroughput
from infra.hosting_alarms import HostingAlarms
from infra.hosting_end import HostingEnd
from infra.hosting_grants import HostingGrants
from infra.settings import MOST_HOURS, Settings
from infra.throughput_plan import plan
from infra.training_stack import TrainingStack


class HostingStack(Stack):
    """The throughput, what ends it, and what moves its end. It costs by the hour until it has ended.

    An empty stack is not deployed, and one that is deployed is deleted when it has become empty: whoever takes the
    setting away and deploys ends the hosting.
    """

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        settings: Settings,
        training: TrainingStack,
        bundle: Target,
        now: datetime,
        **stack: Any,
    ) -> None:
        throughput = settings.provisioned_throughput
        super().__init__(
            scope,
            construct_id,
            description="Jonabot: a model hosted by the hour, with an end",
            analytics_reporting=throughput is not None,  # else the CDK's own metadata would make it a stack
            **stack,
        )
        # The topic cannot go while this stack writes to it.
        self.node.set_context("@aws-cdk/core:defaultCrossStackReferences", "strong")
        if throughput is None:
            return
        Annotations.of(self).add_info(plan(throughput, settings.base_model, now.date()))
        dead_letters = DeadLetters(self, "DeadLetters").queue
        most_hours = "" if throughput.hours_limit_acknowledged else str(MOST_HOURS)
        make = Functions(
            self,
            "Functions",
            bundle=bundle,
            environment={
                "JONABOT_STACK": training.stack_name,
                "JONABOT_TOPIC": training.topic.topic_arn,
                "JONABOT_HOURS": str(throughput.hours),
                "JONABOT_MOST_HOURS": most_hours,
            },
        )
        end_hosting = make.add("end_hosting", "Deletes throughput that is past its end", dead_letters=dead_letters)
        end = HostingEnd(self, "End", end_hosting=end_hosting, dead_letters=dead_letters)
        scheduling = {
            "JONABOT_SCHEDULE_GROUP": end.group_name,
            "JONABOT_SCHEDULE_ROLE": end.role.role_arn,
            "JONABOT_END_FUNCTION": end_hosting.function_arn,
        }
        change_hosting = make.add(
            "change_hosting",
            "Makes, changes and deletes the throughput",
            timeout=Duration.minutes(15),
            environment=scheduling,
            dead_letters=dead_letters,
        )
        extend_hosting = make.add("extend_hosting", "Moves the end", environment=scheduling)
        tell_of_alarm = make.add("tell_of_alarm", "Tells the person what an alarm means", dead_letters=dead_letters)
        HostingGrants(stack=self, topic=training.topic, end=end).give(
            change_hosting, end_hosting, extend_hosting, tell_of_alarm
        )
        hosted = HostedThroughput(
            self,
            "Throughput",
            throughput=throughput,
            base_model=settings.base_model,
            training_stack=training.stack_name,
            change_hosting=change_hosting,
        )
        HostingAlarms(self, "Alarms", end_hosting=end_hosting, dead_letters=dead_letters, tell=tell_of_alarm)
        # What ends it is there before it begins and goes after it has gone.
        hosted.resource.node.add_dependency(end)

        CfnOutput(self, "ThroughputArn", value=hosted.arn, description="Ask it with Converse or InvokeModel")
        CfnOutput(self, "ThroughputEnds", value=hosted.ends, description="Unless it was extended since")
        CfnOutput(self, "ThroughputParameter", value=hosted.parameter_name, description="The ARN, to be looked up")
        CfnOutput(self, "ExtendFunctionName", value=extend_hosting.function_name, description="Of `jonabot extend`")
