"""The role that Amazon Bedrock takes for a customization job."""

from aws_cdk import Stack
from aws_cdk import aws_iam as iam
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.acknowledgements import acknowledge_wildcard


class BedrockRole(Construct):
    """Reads training sets, writes what a job gives, and nothing else.

    Only jobs of this account and Region may take it (the confused-deputy conditions stand in one
    statement, as Bedrock demands).
    https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-iam-role.html
    """

    def __init__(self, scope: Construct, construct_id: str, *, bucket: s3.IBucket) -> None:
        super().__init__(scope, construct_id)
        stack = Stack.of(self)
        jobs = f"arn:{stack.partition}:bedrock:{stack.region}:{stack.account}:model-customization-job/*"
        self.role = iam.Role(
            self,
            "Role",
            description="Taken by Amazon Bedrock for customization jobs of Jonabot",
            assumed_by=iam.ServicePrincipal(
                "bedrock.amazonaws.com",
                conditions={
                    "StringEquals": {"aws:SourceAccount": stack.account},
                    "ArnLike": {"aws:SourceArn": jobs},
                },
            ),
        )
        self._allow(bucket, "training-sets/", ["s3:GetObject"])
        self._allow(bucket, "jobs/", ["s3:GetObject", "s3:PutObject"])

    def _allow(self, bucket: s3.IBucket, prefix: str, actions: list[str]) -> None:
        objects = bucket.arn_for_objects(f"{prefix}*")
        self.role.add_to_policy(iam.PolicyStatement(actions=actions, resources=[objects]))
        acknowledge_wildcard(self.role, objects, "The objects of one prefix: their names are made at run time.")
        self.role.add_to_policy(
            iam.PolicyStatement(
                actions=["s3:ListBucket"],
                resources=[bucket.bucket_arn],
                conditions={"StringLike": {"s3:prefix": [f"{prefix}*"]}},
            )
        )
