"""The provisioned throughput, for which CloudFormation has no type."""

from aws_cdk import CustomResource, Duration
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_ssm as ssm
from constructs import Construct

from infra.base_models import usd_per_unit_hour
from infra.published_model import published_model
from infra.settings import ProvisionedThroughput


class HostedThroughput(Construct):
    """Serves the model that the training stack has published. CloudFormation reads the parameter at each
    deployment, so that another model is an update.
    """

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        throughput: ProvisionedThroughput,
        base_model: str,
        training_stack: str,
        change_hosting: lambda_.IFunction,
    ) -> None:
        super().__init__(scope, construct_id)
        priced = usd_per_unit_hour(base_model) is not None and not throughput.price_acknowledged
        self.resource = CustomResource(
            self,
            "Resource",
            resource_type="Custom::ProvisionedThroughput",
            service_token=change_hosting.function_arn,
            service_timeout=Duration.hours(1),
            properties={
                "Stack": training_stack,
                "ModelArn": ssm.StringParameter.value_for_string_parameter(self, published_model(training_stack)),
                "ModelUnits": throughput.model_units,
                "Hours": throughput.hours,
                "Commitment": throughput.commitment or "",
                "PricedFor": base_model if priced else "",
            },
        )
        self.arn = self.resource.ref
        self.ends = self.resource.get_att_string("Ends")
        self.parameter_name = f"/jonabot/{training_stack}/throughput-arn"
        ssm.StringParameter(
            self,
            "Parameter",
            parameter_name=self.parameter_name,
            string_value=self.arn,
            description="The provisioned throughput that serves the model",
        )
