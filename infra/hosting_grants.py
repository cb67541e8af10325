"""Who may do what in the hosting stack: the grants of every function, side by side."""

from aws_cdk import Stack
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_sns as sns

from infra.allowing import allow
from infra.grants import KNOWS_NO_RESOURCE, MADE_AT_RUN_TIME
from infra.hosting_end import HostingEnd

NAMED_BY_THEIR_MOMENT = "The schedules of one group of this stack: each bears the moment at which it fires."
ANY_BASE_MODEL = "The base model of whatever was trained last: its lifecycle is looked at before anything is made."


class HostingGrants:
    """Gives each function what it does to throughput, its end and the person."""

    def __init__(self, *, stack: Stack, topic: sns.ITopic, end: HostingEnd) -> None:
        self._stack = stack
        self._topic = topic
        self._end = end

    def give(
        self,
        change_hosting: lambda_.IFunction,
        end_hosting: lambda_.IFunction,
        extend_hosting: lambda_.IFunction,
        tell_of_alarm: lambda_.IFunction,
    ) -> None:
        """All grants of the hosting stack."""
        make = ["CreateProvisionedModelThroughput", "UpdateProvisionedModelThroughput"]
        look = ["GetProvisionedModelThroughput", "ListTagsForResource"]
        self._bedrock(
            change_hosting, [*make, *look, "DeleteProvisionedModelThroughput", "TagResource"], "provisioned-model"
        )
        self._bedrock(change_hosting, [*make, "GetCustomModel"], "custom-model")
        base_models = f"arn:{self._stack.partition}:bedrock:{self._stack.region}::foundation-model/*"
        allow(change_hosting, ["bedrock:GetFoundationModel"], base_models, because=ANY_BASE_MODEL)
        self._schedule(change_hosting)
        self._call_itself(change_hosting)
        self._topic.grant_publish(change_hosting)

        self._list(end_hosting)
        self._bedrock(end_hosting, ["ListTagsForResource", "DeleteProvisionedModelThroughput"], "provisioned-model")
        self._topic.grant_publish(end_hosting)

        self._list(extend_hosting)
        self._bedrock(extend_hosting, ["ListTagsForResource", "TagResource"], "provisioned-model")
        self._schedule(extend_hosting)

        self._topic.grant_publish(tell_of_alarm)

    def _bedrock(self, function: lambda_.IFunction, actions: list[str], kind: str) -> None:
        arn = self._stack.format_arn(service="bedrock", resource=kind, resource_name="*")
        allow(function, [f"bedrock:{action}" for action in actions], arn, because=MADE_AT_RUN_TIME)

    def _list(self, function: lambda_.IFunction) -> None:
        allow(function, ["bedrock:ListProvisionedModelThroughputs"], "*", because=KNOWS_NO_RESOURCE)

    def _schedule(self, function: lambda_.IFunction) -> None:
        allow(function, ["scheduler:CreateSchedule"], self._end.schedules, because=NAMED_BY_THEIR_MOMENT)
        to_the_scheduler = {"StringEquals": {"iam:PassedToService": "scheduler.amazonaws.com"}}
        allow(function, ["iam:PassRole"], self._end.role.role_arn, only_if=to_the_scheduler)

    def _call_itself(self, function: lambda_.IFunction) -> None:
        """In a policy apart: one of the role's own, which the function waits for, could not name the function."""
        itself = iam.PolicyStatement(actions=["lambda:InvokeFunction"], resources=[function.function_arn])
        assert function.role
        function.role.attach_inline_policy(iam.Policy(self._stack, "GoOnLater", statements=[itself]))
