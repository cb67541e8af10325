"""Where the training stack says which model it has trained last."""

from aws_cdk import Stack
from aws_cdk import aws_ssm as ssm
from constructs import Construct

NOTHING_YET = "none yet"


class PublishedModel(Construct):
    """A parameter that is there from the start, so that the hosting stack can look at it; each run that
    trains a model puts its ARN there.
    """

    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        ssm.StringParameter(
            self,
            "Parameter",
            parameter_name=published_model(Stack.of(self).stack_name),
            string_value=NOTHING_YET,
            description="The model that was trained last",
        )


def published_model(stack_name: str) -> str:
    """The name of the parameter."""
    return f"/jonabot/{stack_name}/model-arn"
