"""Who may do what: the grants of every function, side by side."""

from aws_cdk import ArnFormat, Stack
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_sns as sns

from infra.allowing import allow
from infra.run_functions import RunFunctions

UNDER_A_PREFIX = "The objects under one prefix of one bucket: their names are made at run time."
MADE_AT_RUN_TIME = "Made at run time, with an id that Bedrock chooses; narrowed to its kind, account and Region."
KNOWS_NO_RESOURCE = "A List action of Bedrock, which knows no resource."


class Grants:
    """Gives each function what its state needs, prefix by prefix and action by action."""

    def __init__(
        self, *, stack: Stack, bucket: s3.IBucket, topic: sns.ITopic, bedrock_role: iam.IRole, machine_id: str
    ) -> None:
        self._stack = stack
        self._machine_id = machine_id
        self._bucket = bucket
        self._topic = topic
        self._bedrock_role = bedrock_role

    def give(self, run: RunFunctions, clean_up: lambda_.IFunction, tell_of_alarm: lambda_.IFunction) -> None:
        """All grants of the training stack, in the order of a run."""
        self._read(run.take_inventory, "exports/")
        self._write(run.take_inventory, "runs/")

        self._bedrock_lists(run.choose_base_model, "ListFoundationModels")

        self._read(run.parse_archive, "exports/", "documents/")
        self._upload(run.parse_archive, "documents/")
        self._write(run.parse_archive, "runs/")

        self._read(run.assemble_training_set, "documents/", "runs/")
        self._list(run.assemble_training_set, "training-sets/")
        self._upload(run.assemble_training_set, "training-sets/")

        self._read(run.plan_training, "training-sets/")
        self._write(run.plan_training, "runs/")
        self._bedrock_lists(run.plan_training, "ListModelCustomizationJobs")
        self._bedrock(run.plan_training, ["GetCustomModel"], "custom-model/*")

        self._read(run.ask_for_approval, "runs/")
        self._write(run.ask_for_approval, "runs/")
        self._topic.grant_publish(run.ask_for_approval)

        self._read(run.launch_training, "runs/*/plan.json")  # not the answers and tokens that lie there too
        self._launch(run.launch_training)
        self._of_executions(run.launch_training, "DescribeExecution")
        self._topic.grant_publish(run.launch_training)

        self._bedrock(
            run.check_training, ["GetModelCustomizationJob", "StopModelCustomizationJob"], "model-customization-job/*"
        )

        self._read(run.record_results, "jobs/", "runs/")
        self._write(run.record_results, "runs/")
        self._bedrock(run.record_results, ["GetModelCustomizationJob"], "model-customization-job/*")

        self._deploy(run.deploy_model)
        self._bedrock(run.check_deployment, ["GetCustomModelDeployment"], "custom-model-deployment/*")

        self._read(run.compare_answers, "training-sets/")
        self._write(run.compare_answers, "runs/")
        self._converse(run.compare_answers)

        # Reading the reports is for the links to them: a link may do what its maker may.
        self._read(run.publish_report, "runs/", "training-sets/", "reports/")
        self._write(run.publish_report, "reports/")
        self._publish_parameters(run.publish_report)
        self._topic.grant_publish(run.publish_report)

        self._read(run.explain_failure, "runs/", "training-sets/", "reports/")
        self._write(run.explain_failure, "reports/")
        self._of_executions(run.explain_failure, "GetExecutionHistory")
        for function in (run.explain_failure, clean_up):
            self._bedrock_lists(function, "ListModelCustomizationJobs")
            self._bedrock(
                function, ["GetModelCustomizationJob", "StopModelCustomizationJob"], "model-customization-job/*"
            )
            self._topic.grant_publish(function)
        self._topic.grant_publish(tell_of_alarm)

    def _read(self, function: lambda_.IFunction, *prefixes: str) -> None:
        for prefix in prefixes:
            self._allow(function, ["s3:GetObject"], self._objects(prefix), because=UNDER_A_PREFIX)
        self._list(function, *prefixes)

    def _list(self, function: lambda_.IFunction, *prefixes: str) -> None:
        """Without it S3 calls an object forbidden that is not there."""
        under_the_prefixes = {"StringLike": {"s3:prefix": [f"{prefix}*" for prefix in prefixes]}}
        self._allow(function, ["s3:ListBucket"], self._bucket.bucket_arn, only_if=under_the_prefixes)

    def _write(self, function: lambda_.IFunction, prefix: str) -> None:
        """Small objects, each in one request."""
        self._allow(function, ["s3:PutObject"], self._objects(prefix), because=UNDER_A_PREFIX)

    def _upload(self, function: lambda_.IFunction, prefix: str) -> None:
        """Files of any size, in parts; one that breaks off leaves nothing."""
        actions = ["s3:PutObject", "s3:AbortMultipartUpload"]
        self._allow(function, actions, self._objects(prefix), because=UNDER_A_PREFIX)

    def _bedrock(self, function: lambda_.IFunction, actions: list[str], *kinds: str) -> None:
        for kind in kinds:
            resource, _, name = kind.partition("/")
            arn = self._stack.format_arn(service="bedrock", resource=resource, resource_name=name)
            self._allow(function, [f"bedrock:{action}" for action in actions], arn, because=MADE_AT_RUN_TIME)

    def _bedrock_lists(self, function: lambda_.IFunction, *actions: str) -> None:
        self._allow(function, [f"bedrock:{action}" for action in actions], "*", because=KNOWS_NO_RESOURCE)

    def _launch(self, function: lambda_.IFunction) -> None:
        create = ["CreateModelCustomizationJob", "TagResource"]
        follow = ["GetModelCustomizationJob", "StopModelCustomizationJob"]
        self._bedrock(function, [*create, *follow], "model-customization-job/*")
        self._bedrock(function, [*create, "GetCustomModel"], "custom-model/*")
        self._bedrock_lists(function, "ListModelCustomizationJobs")
        self._allow(
            function,
            ["bedrock:CreateModelCustomizationJob"],
            f"arn:{self._stack.partition}:bedrock:{self._stack.region}::foundation-model/*",
            because="The base model is chosen at run time, from what Bedrock offers then.",
        )
        self._allow(
            function,
            ["iam:PassRole"],
            self._bedrock_role.role_arn,
            only_if={"StringEquals": {"iam:PassedToService": "bedrock.amazonaws.com"}},
        )

    def _deploy(self, function: lambda_.IFunction) -> None:
        host = ["CreateCustomModelDeployment", "UpdateCustomModelDeployment"]
        self._bedrock_lists(function, "ListCustomModelDeployments")
        self._bedrock(function, host, "custom-model/*")
        others = ["TagResource", "GetCustomModelDeployment", "DeleteCustomModelDeployment"]
        self._bedrock(function, [*host, *others], "custom-model-deployment/*")

    def _converse(self, function: lambda_.IFunction) -> None:
        self._bedrock(function, ["InvokeModel"], "custom-model-deployment/*", "inference-profile/*")
        self._allow(
            function,
            ["bedrock:InvokeModel"],
            f"arn:{self._stack.partition}:bedrock:*::foundation-model/*",
            because="The base model, which a cross-Region inference profile calls in any Region of its geography.",
        )

    def _publish_parameters(self, function: lambda_.IFunction) -> None:
        name = f"jonabot/{self._stack.stack_name}/*"
        parameters = self._stack.format_arn(service="ssm", resource="parameter", resource_name=name)
        self._allow(function, ["ssm:PutParameter"], parameters, because="This stack's parameters, under its own path.")

    def _of_executions(self, function: lambda_.IFunction, action: str) -> None:
        """By the beginning of the state machine's name: its ARN would make a circle of references."""
        name = f"{self._machine_id}-*:*"
        self._allow(
            function,
            [f"states:{action}"],
            self._stack.format_arn(
                service="states", resource="execution", resource_name=name, arn_format=ArnFormat.COLON_RESOURCE_NAME
            ),
            because="The executions of this stack's state machine, whose name CloudFormation ends by chance.",
        )

    def _objects(self, prefix: str) -> str:
        return self._bucket.arn_for_objects(f"{prefix}*")

    _allow = staticmethod(allow)
