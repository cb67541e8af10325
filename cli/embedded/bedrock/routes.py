"""Which operations the stand-in serves, and what does each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cli.embedded.bedrock.account import Account
from cli.embedded.bedrock.control import custom_models, deployments, foundation_models, jobs, tags, throughput
from cli.embedded.bedrock.runtime import converse, invoke

Handler = Callable[[Account, dict[str, Any]], dict[str, Any]]

HANDLERS: Mapping[str, Handler] = {
    "ListFoundationModels": foundation_models.list_foundation_models,
    "GetFoundationModel": foundation_models.get_foundation_model,
    "CreateModelCustomizationJob": jobs.create_job,
    "GetModelCustomizationJob": jobs.get_job,
    "ListModelCustomizationJobs": jobs.list_jobs,
    "StopModelCustomizationJob": jobs.stop_job,
    "GetCustomModel": custom_models.get_custom_model,
    "ListCustomModels": custom_models.list_custom_models,
    "DeleteCustomModel": custom_models.delete_custom_model,
    "CreateCustomModelDeployment": deployments.create_deployment,
    "GetCustomModelDeployment": deployments.get_deployment,
    "ListCustomModelDeployments": deployments.list_deployments,
    "UpdateCustomModelDeployment": deployments.update_deployment,
    "DeleteCustomModelDeployment": deployments.delete_deployment,
    "CreateProvisionedModelThroughput": throughput.create_throughput,
    "GetProvisionedModelThroughput": throughput.get_throughput,
    "ListProvisionedModelThroughputs": throughput.list_throughputs,
    "UpdateProvisionedModelThroughput": throughput.update_throughput,
    "DeleteProvisionedModelThroughput": throughput.delete_throughput,
    "TagResource": tags.tag_resource,
    "UntagResource": tags.untag_resource,
    "ListTagsForResource": tags.list_tags,
    "Converse": converse.converse,
    "ConverseStream": converse.converse_stream,
    "InvokeModel": invoke.invoke_model,
}
