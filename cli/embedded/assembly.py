"""A CDK cloud assembly (cdk.out), as far as deploying it needs.

https://docs.aws.amazon.com/cdk/v2/guide/deploy.html and the schema in the npm package
@aws-cdk/cloud-assembly-schema.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_STACK = "aws:cloudformation:stack"
_ASSETS = "cdk:asset-manifest"


class UnusableAssembly(Exception):
    """The folder is not a cloud assembly, or it holds what an embedded AWS cannot deploy."""


@dataclass(frozen=True)
class FileAsset:
    """A file, or a folder that becomes a zip, and where in S3 it goes."""

    path: Path
    zipped: bool
    bucket: str
    key: str


@dataclass(frozen=True)
class Stack:
    """One stack, with everything that its change set needs."""

    name: str
    is_empty: bool
    """It has no resources: CloudFormation takes no such stack, and the CDK deletes one that has become so."""
    template_url: str
    """s3://BUCKET/KEY: the template is an asset too."""
    parameters: dict[str, str]
    tags: dict[str, str]
    bootstrap_parameter: str
    """The SSM parameter that holds the version of the bootstrap stack."""
    assets: tuple[FileAsset, ...]


def read_assembly(folder: Path, *, account: str, region: str) -> list[Stack]:
    """Every stack of the assembly, in an order in which they can be deployed.

    Raises:
        UnusableAssembly: saying what is missing or not supported.

    """
    try:
        artifacts = json.loads((folder / "manifest.json").read_bytes())["artifacts"]
    except (OSError, ValueError, KeyError) as error:
        raise UnusableAssembly(f"{folder} holds no cloud assembly. Run `cdk synth` first. ({error})") from None
    place = _Place(folder, account, region)
    names = [name for name, artifact in artifacts.items() if artifact["type"] == _STACK]
    return [_stack(artifacts, name, place) for name in _in_order(names, artifacts)]


@dataclass(frozen=True)
class _Place:
    folder: Path
    account: str
    region: str

    def resolve(self, text: str) -> str:
        """`text` with the placeholders of a stack that is not bound to an account and a Region filled in."""
        values = {"AWS::AccountId": self.account, "AWS::Region": self.region, "AWS::Partition": "aws"}
        for name, value in values.items():
            text = text.replace("${" + name + "}", value)
        return text


def _in_order(names: list[str], artifacts: dict[str, Any]) -> list[str]:
    ordered: list[str] = []

    def visit(name: str) -> None:
        for dependency in artifacts[name].get("dependencies", ()):
            if dependency in names:
                visit(dependency)
        if name not in ordered:
            ordered.append(name)

    for name in names:
        visit(name)
    return ordered


def _stack(artifacts: dict[str, Any], name: str, place: _Place) -> Stack:
    artifact = artifacts[name]
    properties = artifact["properties"]
    manifests = [
        place.folder / artifacts[dependency]["properties"]["file"]
        for dependency in artifact.get("dependencies", ())
        if artifacts[dependency]["type"] == _ASSETS
    ]
    template = json.loads((place.folder / properties["templateFile"]).read_bytes())
    return Stack(
        name=properties.get("stackName", name),
        is_empty=not template.get("Resources"),
        template_url=place.resolve(properties["stackTemplateAssetObjectUrl"]),
        parameters=properties.get("parameters", {}),
        tags=properties.get("tags", {}),
        bootstrap_parameter=properties["bootstrapStackVersionSsmParameter"],
        assets=tuple(asset for manifest in manifests for asset in _file_assets(manifest, place)),
    )


def _file_assets(manifest: Path, place: _Place) -> list[FileAsset]:
    assets = json.loads(manifest.read_bytes())
    if assets.get("dockerImages"):
        raise UnusableAssembly(f"{manifest.name} holds container images; an embedded AWS has no Docker.")
    return [
        _file_asset(asset, destination, place)
        for asset in assets.get("files", {}).values()
        for destination in asset["destinations"].values()
    ]


def _file_asset(asset: dict[str, Any], destination: dict[str, str], place: _Place) -> FileAsset:
    source = asset["source"]
    if "path" not in source:
        raise UnusableAssembly(f"The asset {destination['objectKey']} is made by a command, not a file.")
    return FileAsset(
        path=place.folder / source["path"],
        zipped=source.get("packaging") == "zip",
        bucket=place.resolve(destination["bucketName"]),
        key=place.resolve(destination["objectKey"]),
    )
