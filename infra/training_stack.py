"""Everything that stands at rest: it composes the constructs and grants what each function needs."""

import json
from typing import Any

from aws_cdk import CfnOutput, Duration, Stack
from constructs import Construct

from infra.alarms import Alarms
from infra.bedrock_role import BedrockRole
from infra.bucket import WritingBucket
from infra.bundle import Target
from infra.dashboard import RunDashboard
from infra.dead_letters import DeadLetters
from infra.functions import Functions
from infra.grants import Grants
from infra.logical_ids import logical_id
from infra.notifications import Notifications
from infra.published_model import PublishedModel
from infra.run_functions import run_functions
from infra.settings import Settings
from infra.triggers import Triggers
from infra.workflow import RunLimits, Workflow


class TrainingStack(Stack):
    """The bucket, the workflow and what starts it. At rest it costs the storage of the bucket, and alarms and a
    dashboard where an account has used up its free ones.
    """

    def __init__(
        self, scope: Construct, construct_id: str, *, settings: Settings, bundle: Target, **stack: Any
    ) -> None:
        super().__init__(scope, construct_id, description="Jonabot: a model that writes as you do", **stack)
        bucket = WritingBucket(self, "Writing", keep_exports_days=settings.keep_exports_days).bucket
        bedrock_role = BedrockRole(self, "Bedrock", bucket=bucket).role
        self.topic = topic = Notifications(self, "Notifications", email=settings.notify_email).topic
        PublishedModel(self, "PublishedModel")
        dead_letters = DeadLetters(self, "DeadLetters").queue

        make = Functions(
            self,
            "Functions",
            bundle=bundle,
            environment={
                "JONABOT_BUCKET": bucket.bucket_name,
                "JONABOT_SETTINGS": json.dumps(settings.for_lambdas(), separators=(",", ":")),
                "JONABOT_STACK": self.stack_name,
            },
        )
        functions = run_functions(make, bedrock_role=bedrock_role, topic=topic)
        clean_up = make.add(
            "clean_up",
            "Stops the job of a run that did not end by itself",
            environment={"JONABOT_TOPIC": topic.topic_arn},
            dead_letters=dead_letters,
        )
        tell_of_alarm = make.add(
            "tell_of_alarm",
            "Tells the person what an alarm means",
            environment={"JONABOT_TOPIC": topic.topic_arn},
            dead_letters=dead_letters,
        )

        workflow = Workflow(
            self,
            "Workflow",
            bucket=bucket,
            functions=functions,
            limits=RunLimits(
                settle=Duration.seconds(round(settings.settle_minutes * 60)),
                approval=Duration.hours(settings.approval_hours),
                deadline=Duration.hours(settings.deadline_hours),
            ),
        )
        Triggers(
            self,
            "Triggers",
            bucket=bucket,
            state_machine=workflow.state_machine,
            clean_up=clean_up,
            dead_letters=dead_letters,
        )
        alarms = Alarms(
            self,
            "Alarms",
            state_machine=workflow.state_machine,
            dead_letters=dead_letters,
            stack_name=self.stack_name,
            tell=tell_of_alarm,
        ).all
        RunDashboard(self, "Runs", stack_name=self.stack_name, alarms=alarms)
        Grants(
            stack=self,
            bucket=bucket,
            topic=topic,
            bedrock_role=bedrock_role,
            machine_id=logical_id(workflow.state_machine),
        ).give(functions, clean_up, tell_of_alarm)

        # Also without a stack that needs it: else the first `make deploy` after hosting would have to take it from one.
        self.export_value(topic.topic_arn)
        CfnOutput(self, "BucketName", value=bucket.bucket_name, description="Drop exports under exports/")
        CfnOutput(self, "StateMachineArn", value=workflow.state_machine.state_machine_arn)
        CfnOutput(self, "TopicArn", value=topic.topic_arn)
        CfnOutput(
            self,
            "LeftByDestroy",
            value=f"s3://{bucket.bucket_name} and what Bedrock has made: custom models, paid by the month, and "
            "deployments, free while nobody asks. `jonabot teardown` deletes what is in Bedrock, `jonabot erase` "
            "that and the bucket, both also afterwards.",
        )
