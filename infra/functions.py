"""The Lambda functions of a stack, each with a role of its own and nothing granted yet."""

from collections.abc import Mapping
from pathlib import Path

from aws_cdk import Duration, RemovalPolicy, Size
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from infra.acknowledgements import acknowledge, acknowledge_wildcard
from infra.bundle import Target, dependency_bundle

NEWEST_TESTED_RUNTIME = (
    "Python 3.13 is the newest runtime that every dependency has Arm wheels for and that the tests run on."
)
CODE = Path(__file__).parent.parent / "lambdas"


class Functions(Construct):
    """Makes the functions: they share their code, their dependencies and their settings."""

    def __init__(self, scope: Construct, construct_id: str, *, bundle: Target, environment: Mapping[str, str]) -> None:
        super().__init__(scope, construct_id)
        self._environment = environment
        self._code = lambda_.Code.from_asset(str(CODE), exclude=["**/__pycache__", "*.lock", "*.txt"])
        self._dependencies = lambda_.LayerVersion(
            self,
            "Dependencies",
            code=lambda_.Code.from_asset(str(dependency_bundle(bundle)), exclude=["**/__pycache__"]),
            compatible_runtimes=[lambda_.Runtime.PYTHON_3_13],
            compatible_architectures=[lambda_.Architecture.ARM_64],
        )

    def add(
        self,
        handler: str,
        description: str,
        *,
        memory: int = 512,
        disk: int = 512,
        timeout: Duration | None = None,
        environment: Mapping[str, str] | None = None,
        dead_letters: sqs.IQueue | None = None,
    ) -> lambda_.Function:
        """The function of lambdas/handlers/<handler>.py. `memory` and `disk` (its /tmp) are in MiB; the
        time-out is five minutes unless told, more than a client waits for two services that do not answer;
        `dead_letters` is for a function that nobody waits for: EventBridge, CloudWatch or CloudFormation calls it.
        """
        name = "".join(part.title() for part in handler.split("_"))
        log_group = logs.LogGroup(
            self,
            f"{name}Logs",
            retention=logs.RetentionDays.ONE_MONTH,
            removal_policy=RemovalPolicy.DESTROY,
        )
        role = iam.Role(self, f"{name}Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        log_group.grant_write(role)
        function = lambda_.Function(
            self,
            name,
            description=description,
            runtime=lambda_.Runtime.PYTHON_3_13,
            architecture=lambda_.Architecture.ARM_64,
            handler=f"handlers.{handler}.handler",
            code=self._code,
            layers=[self._dependencies],
            role=role,
            memory_size=memory,
            ephemeral_storage_size=Size.mebibytes(disk),
            timeout=timeout or Duration.minutes(5),
            environment={**self._environment, **(environment or {})},
            log_group=log_group,
            logging_format=lambda_.LoggingFormat.JSON,
            tracing=lambda_.Tracing.ACTIVE,
            dead_letter_queue=dead_letters,
        )
        acknowledge_wildcard(role, "*", "xray:PutTraceSegments and xray:PutTelemetryRecords know no resource.")
        for rule in ("AwsSolutions-L1", "Serverless-LambdaLatestVersion"):
            acknowledge(function, rule, NEWEST_TESTED_RUNTIME)
        if not dead_letters:
            acknowledge(
                function,
                "Serverless-LambdaDLQ",
                "Its caller, Step Functions or `jonabot extend`, waits and sees its errors.",
            )
        return function
