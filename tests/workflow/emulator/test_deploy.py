"""Deploying a cloud assembly on the embedded AWS."""

from __future__ import annotations

from typing import Any

import pytest

from cli.embedded.deploy import DeploymentFailed, deploy
from cli.embedded.launcher import EmbeddedAws
from tests.workflow.emulator.assembly import Assembly


def parameter(value: str) -> dict[str, Any]:
    return {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value}}


def template(**resources: dict[str, Any]) -> dict[str, Any]:
    outputs = {name: {"Value": {"Ref": name}} for name in resources}
    return {"Resources": resources, "Outputs": outputs}


def test_a_changed_template_changes_the_stack(embedded_aws: EmbeddedAws, assembly: Assembly) -> None:
    ssm = embedded_aws.client("ssm")
    for value in ("first", "second"):
        folder = Assembly(assembly.folder).write(f"changing-{value}", template(Value=parameter(value)))
        rename_stack(folder, "changing")
        name = deploy(folder, embedded_aws)["changing"]["Value"]
        assert ssm.get_parameter(Name=name)["Parameter"]["Value"] == value


def rename_stack(folder: Any, name: str) -> None:
    manifest = folder / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"templateFile"', f'"stackName": "{name}", "templateFile"'))


def machine(*, tracing: bool) -> dict[str, Any]:
    return {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": {
            "DefinitionString": '{"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}',
            "RoleArn": "arn:aws:iam::000000000000:role/none",
            "TracingConfiguration": {"Enabled": tracing},
        },
    }


def test_a_state_machine_is_named_after_its_logical_id_and_keeps_its_name(
    embedded_aws: EmbeddedAws, assembly: Assembly
) -> None:
    arns = set()
    for tracing in (False, True):
        folder = Assembly(assembly.folder).write(f"naming-{tracing}", template(Workflow=machine(tracing=tracing)))
        rename_stack(folder, "naming")
        arns.add(deploy(folder, embedded_aws)["naming"]["Workflow"])
    [arn] = arns
    assert arn.startswith(f"arn:aws:states:us-east-1:{embedded_aws.account}:stateMachine:Workflow-")


def test_a_bucket_has_the_tags_of_its_template_and_is_found_by_them(
    embedded_aws: EmbeddedAws, assembly: Assembly
) -> None:
    tagging = embedded_aws.client("resourcegroupstaggingapi")
    for value in ("one", "another"):
        tags = [{"Key": "found:by", "Value": value}]
        bucket = {"Type": "AWS::S3::Bucket", "Properties": {"Tags": tags}}
        folder = Assembly(assembly.folder).write(f"tagging-{value}", template(Bucket=bucket))
        rename_stack(folder, "tagging")
        name = deploy(folder, embedded_aws)["tagging"]["Bucket"]
        wanted = {"ResourceTypeFilters": ["s3"], "TagFilters": [{"Key": "found:by", "Values": ["one", "another"]}]}
        [found] = tagging.get_resources(**wanted)["ResourceTagMappingList"]
        assert (found["ResourceARN"], found["Tags"]) == (f"arn:aws:s3:::{name}", tags)


def test_deploying_the_same_again_changes_nothing(embedded_aws: EmbeddedAws, assembly: Assembly) -> None:
    folder = assembly.write("unchanging", template(Value=parameter("same")))
    assert deploy(folder, embedded_aws) == deploy(folder, embedded_aws)


def test_a_stack_that_has_become_empty_is_deleted_as_the_cdk_does(
    embedded_aws: EmbeddedAws, assembly: Assembly
) -> None:
    empty = {"Description": "nothing"}
    for resources in (empty, template(Value=parameter("there")), empty, empty):
        folder = Assembly(assembly.folder).write(f"emptied-{len(resources)}", resources)
        rename_stack(folder, "emptied")
        outputs = deploy(folder, embedded_aws)
        deployed = {stack["StackName"] for stack in embedded_aws.client("cloudformation").describe_stacks()["Stacks"]}
        assert ("emptied" in outputs) == ("emptied" in deployed) == (resources is not empty)


def test_a_large_template_is_deployed(embedded_aws: EmbeddedAws, assembly: Assembly) -> None:
    folder = assembly.write(
        "large", template(Value=parameter("small")) | {"Description": "x" * 1024, "Metadata": {"words": "x" * 60_000}}
    )
    assert deploy(folder, embedded_aws)["large"]["Value"]


def test_a_resource_that_fails_is_named_with_its_reason(embedded_aws: EmbeddedAws, assembly: Assembly) -> None:
    resources = {"Wrong": parameter("x"), "Fine": parameter("y")}
    resources["Wrong"]["Properties"]["Value"] = {"Fn::GetAtt": ["Fine", "Colour"]}
    with pytest.raises(DeploymentFailed, match=r"(?s)failing: ROLLBACK.*Wrong \(AWS::SSM::Parameter\): .*Colour"):
        deploy(assembly.write("failing", template(**resources)), embedded_aws)


def test_what_fails_before_anything_is_made_is_named_too(embedded_aws: EmbeddedAws, assembly: Assembly) -> None:
    embedded_aws.client("s3").create_bucket(Bucket="taken")
    bucket = {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "taken"}}
    with pytest.raises(DeploymentFailed, match=r"Taken \(AWS::S3::Bucket\): .*already exists"):
        deploy(assembly.write("conflicting", template(Taken=bucket)), embedded_aws)


def test_a_template_that_is_refused_is_refused_with_the_reason(embedded_aws: EmbeddedAws, assembly: Assembly) -> None:
    with pytest.raises(DeploymentFailed, match=r"AWS::No::Such"):
        deploy(assembly.write("refused", template(Strange={"Type": "AWS::No::Such"})), embedded_aws)
