"""Deploys a cloud assembly on an embedded AWS as `cdk deploy` would, without Node and in a second or two.

Assets go where the assets manifest says, then each stack is a CloudFormation change set of the
template as it was synthesized. The roles of the bootstrap stack are left out: the caller is root.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Container, Iterable
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from cli.embedded.assembly import FileAsset, Stack, read_assembly
from cli.embedded.launcher import EmbeddedAws
from cli.embedded.zipping import write_zip

CHANGE_SET = "cdk-deploy-change-set"  # as the CDK CLI names it
BOOTSTRAP_VERSION = "30"
_CAPABILITIES = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]
_PAUSE_SECONDS = 0.1
_DEPLOY_SECONDS = 300.0


class DeploymentFailed(Exception):
    """A stack did not come up; the message names the resources that failed and why."""


def deploy(assembly: Path, aws: EmbeddedAws, *, only: Container[str] = ()) -> dict[str, dict[str, str]]:
    """Deploy every stack of the assembly in the folder `assembly`, or `only` those of these names. A stack
    without resources is not deployed, and deleted if it was.

    Returns:
        The outputs of each other stack by name, as `cdk deploy --outputs-file` writes them.

    Raises:
        UnusableAssembly: the folder cannot be deployed here.
        DeploymentFailed: a stack did not come up.

    """
    all_stacks = read_assembly(assembly, account=aws.account, region=aws.region)
    stacks = [stack for stack in all_stacks if not only or stack.name in only]
    for stack in stacks:
        _bootstrap(aws, stack)
        _publish(aws.client("s3"), stack.assets)
    cloudformation = aws.client("cloudformation")
    for stack in stacks:
        if stack.is_empty and _is_deployed(cloudformation, stack.name):
            destroy_stack(cloudformation, stack.name)
    return {stack.name: _deploy_stack(aws, stack) for stack in stacks if not stack.is_empty}


def destroy_stack(cloudformation: Any, name: str) -> None:
    """Delete a stack as `cdk destroy` would.

    Raises:
        DeploymentFailed: something could not be deleted.

    """
    cloudformation.delete_stack(StackName=name)
    for _ in _polls():
        status = _status(cloudformation, name)
        if not status:
            return
        if status == "DELETE_FAILED":
            raise DeploymentFailed(f"{name}: DELETE_FAILED.{_reasons(cloudformation, name)}")
    raise DeploymentFailed(f"{name} is still being deleted after {_DEPLOY_SECONDS:g} seconds.")


def _bootstrap(aws: EmbeddedAws, stack: Stack) -> None:
    """What a template of the default synthesizer expects of `cdk bootstrap`: a bucket and a version."""
    s3 = aws.client("s3")
    for bucket in {asset.bucket for asset in stack.assets}:
        if not _exists(lambda bucket=bucket: s3.head_bucket(Bucket=bucket)):
            s3.create_bucket(Bucket=bucket, **_location(aws.region))
    ssm = aws.client("ssm")
    if not _exists(lambda: ssm.get_parameter(Name=stack.bootstrap_parameter)):
        ssm.put_parameter(Name=stack.bootstrap_parameter, Value=BOOTSTRAP_VERSION, Type="String")


def _location(region: str) -> dict[str, Any]:
    """S3 wants the Region of a new bucket everywhere but in us-east-1, where it wants none."""
    return {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}


def _publish(s3: Any, assets: Iterable[FileAsset]) -> None:
    for asset in assets:
        if _exists(lambda asset=asset: s3.head_object(Bucket=asset.bucket, Key=asset.key)):
            continue
        if not asset.zipped:
            s3.upload_file(str(asset.path), asset.bucket, asset.key)
            continue
        with tempfile.TemporaryFile() as archive:
            write_zip(asset.path, archive)
            archive.seek(0)
            s3.upload_fileobj(archive, asset.bucket, asset.key)


def _deploy_stack(aws: EmbeddedAws, stack: Stack) -> dict[str, str]:
    cloudformation = aws.client("cloudformation")
    _forget_a_failed_creation(cloudformation, stack.name)
    names = {"StackName": stack.name, "ChangeSetName": CHANGE_SET}
    try:
        _create_change_set(cloudformation, names, stack, aws.endpoint)
    except cloudformation.exceptions.ClientError as error:
        raise DeploymentFailed(f"{stack.name}: {error.response['Error']['Message']}") from None
    if _has_changes(cloudformation, names):
        cloudformation.execute_change_set(**names)
    else:
        cloudformation.delete_change_set(**names)
    description = _wait_for_stack(cloudformation, stack.name)
    return {output["OutputKey"]: output["OutputValue"] for output in description.get("Outputs", ())}


def _create_change_set(cloudformation: Any, names: dict[str, str], stack: Stack, endpoint: str) -> None:
    is_update = _is_deployed(cloudformation, stack.name)
    if is_update:
        cloudformation.delete_change_set(**names)  # the last deployment's
    cloudformation.create_change_set(
        **names,
        ChangeSetType="UPDATE" if is_update else "CREATE",
        TemplateURL=_https_url(stack.template_url, endpoint),
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in stack.parameters.items()],
        Tags=[{"Key": key, "Value": value} for key, value in stack.tags.items()],
        Capabilities=_CAPABILITIES,
    )


def _forget_a_failed_creation(cloudformation: Any, name: str) -> None:
    """A stack that was never made can only be deleted, which the CDK CLI does too."""
    if _status(cloudformation, name) == "ROLLBACK_COMPLETE":
        destroy_stack(cloudformation, name)


def _has_changes(cloudformation: Any, names: dict[str, str]) -> bool:
    for _ in _polls():
        change_set = cloudformation.describe_change_set(**names)
        if change_set["Status"] == "CREATE_COMPLETE":
            return True
        if change_set["Status"] == "FAILED":
            reason = change_set.get("StatusReason", "no reason given")
            if "didn't contain changes" in reason or "No updates are to be performed" in reason:
                return False
            raise DeploymentFailed(f"{names['StackName']}: CloudFormation refuses the template: {reason}")
    raise DeploymentFailed(f"{names['StackName']}: the change set is not ready after {_DEPLOY_SECONDS:g} seconds.")


def _wait_for_stack(cloudformation: Any, name: str) -> dict[str, Any]:
    for _ in _polls():
        [stack] = cloudformation.describe_stacks(StackName=name)["Stacks"]
        status = stack["StackStatus"]
        if status in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            return dict(stack)
        if not status.endswith("_IN_PROGRESS"):
            raise DeploymentFailed(f"{name}: {status}.{_reasons(cloudformation, name)}")
    raise DeploymentFailed(f"{name} is still in progress after {_DEPLOY_SECONDS:g} seconds.")


def _reasons(cloudformation: Any, name: str) -> str:
    """What failed by itself, oldest first: resources as they were made, or before, in validation."""
    made = cloudformation.get_paginator("describe_stack_events").paginate(StackName=name)
    validated = cloudformation.describe_events(StackName=name, Filters={"FailedEvents": True})["OperationEvents"]
    failures = [event for page in made for event in page["StackEvents"] if event["ResourceStatus"].endswith("_FAILED")]
    failures += [event for event in validated if "ValidationStatusReason" in event]
    return "".join(
        f"\n  {event['LogicalResourceId']} ({event['ResourceType']}): {_reason(event)}" for event in reversed(failures)
    )


def _reason(event: dict[str, str]) -> str:
    return event.get("ValidationStatusReason") or event.get("ResourceStatusReason") or "no reason given"


def _is_deployed(cloudformation: Any, name: str) -> bool:
    return _status(cloudformation, name) not in {"", "REVIEW_IN_PROGRESS"}


def _status(cloudformation: Any, name: str) -> str:
    """Empty if there is no such stack."""
    try:
        [stack] = cloudformation.describe_stacks(StackName=name)["Stacks"]
    except ClientError as error:
        if error.response["Error"]["Code"] == "ValidationError":
            return ""
        raise
    return str(stack["StackStatus"])


def _https_url(s3_url: str, endpoint: str) -> str:
    """Path-style: the emulator has no name for each bucket."""
    return f"{endpoint}/{s3_url.removeprefix('s3://')}"


def _exists(look: Any) -> bool:
    try:
        look()
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] in (400, 404):
            return False
        raise
    return True


def _polls() -> Iterable[None]:
    end = time.monotonic() + _DEPLOY_SECONDS
    while time.monotonic() < end:
        yield
        time.sleep(_PAUSE_SECONDS)
