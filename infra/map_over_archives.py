"""What the Distributed Map over the archives reads and may do."""

from collections.abc import Iterable

from aws_cdk import Stack, Token
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_stepfunctions as sfn

from infra.acknowledgements import acknowledge, acknowledge_wildcard
from infra.logical_ids import logical_id


class RunsReader(sfn.S3JsonItemReader):
    """Reads a JSON array from `runs/`. The CDK's own grant is for every object of the bucket."""

    def provide_policy_statements(self) -> list[iam.PolicyStatement]:
        objects = self.bucket.arn_for_objects("runs/*")
        return [iam.PolicyStatement(actions=["s3:GetObject"], resources=[objects])]


def acknowledge_the_cdks_grants(
    machine: sfn.StateMachine, bucket: s3.IBucket, functions: Iterable[lambda_.IFunction]
) -> None:
    """The wildcards that the CDK itself puts into the role of a state machine with a Distributed Map."""
    role = machine.role
    for function in functions:
        acknowledge_wildcard(role, f"{function.function_arn}:*", "Every version of one function.")
    acknowledge_wildcard(role, bucket.arn_for_objects("runs/*"), "The list of one run's archives.")
    acknowledge_wildcard(role, "*", "X-Ray and log delivery know no resource.")
    name = f'{{"Fn::Select":[6,{{"Fn::Split":[":",{{"Ref":"{logical_id(machine)}"}}]}}]}}'
    stack = Stack.of(machine)
    account = "<AWS::AccountId>" if Token.is_unresolved(stack.account) else stack.account
    executions = f"arn:<AWS::Partition>:states:{stack.region}:{account}:execution:{name}"
    for which in (":*", "/*:*"):
        rule = f"AwsSolutions-IAM5[Resource::{executions}{which}]"
        acknowledge(
            machine.node.find_child("DistributedMapPolicy"),
            rule,
            "A Distributed Map starts and watches executions of its own state machine.",
        )
