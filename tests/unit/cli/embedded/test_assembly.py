from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cli.embedded.assembly import FileAsset, UnusableAssembly, read_assembly

BUCKET = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"


def stack(*dependencies: str, **properties: Any) -> dict[str, Any]:
    defaults = {
        "templateFile": "jonabot.template.json",
        "stackTemplateAssetObjectUrl": f"s3://{BUCKET}/ab12.json",
        "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version",
    }
    return {"type": "aws:cloudformation:stack", "dependencies": dependencies, "properties": {**defaults, **properties}}


def asset_manifest(folder: Path, assets: dict[str, Any]) -> dict[str, Any]:
    (folder / "jonabot.assets.json").write_text(json.dumps(assets))
    return {"type": "cdk:asset-manifest", "properties": {"file": "jonabot.assets.json"}}


def write(folder: Path, **artifacts: dict[str, Any]) -> Path:
    (folder / "jonabot.template.json").write_text(json.dumps({"Resources": {"Bucket": {"Type": "AWS::S3::Bucket"}}}))
    (folder / "manifest.json").write_text(json.dumps({"version": "48.0.0", "artifacts": artifacts}))
    return folder


def file_assets(**source: str) -> dict[str, Any]:
    return {
        "files": {"ab12": {"source": source, "destinations": {"here": {"bucketName": BUCKET, "objectKey": "ab12.zip"}}}}
    }


def read(folder: Path) -> Any:
    return read_assembly(folder, account="123456789012", region="eu-central-1")


def test_assets_go_where_the_manifest_says_in_this_account_and_region(tmp_path: Path) -> None:
    assets = asset_manifest(tmp_path, file_assets(path="asset.ab12", packaging="zip"))
    [found] = read(write(tmp_path, jonabot=stack("assets"), assets=assets))
    bucket = "cdk-hnb659fds-assets-123456789012-eu-central-1"
    assert found.assets == (FileAsset(tmp_path / "asset.ab12", zipped=True, bucket=bucket, key="ab12.zip"),)
    assert found.template_url == f"s3://{bucket}/ab12.json"


def test_a_stack_that_depends_on_another_comes_after_it(tmp_path: Path) -> None:
    folder = write(tmp_path, hosting=stack("training"), training=stack(stackName="jonabot-training"))
    assert [found.name for found in read(folder)] == ["jonabot-training", "hosting"]


def test_parameters_and_tags_are_kept(tmp_path: Path) -> None:
    [found] = read(write(tmp_path, jonabot=stack(parameters={"Email": "a@example.org"}, tags={"app": "jonabot"})))
    assert (found.parameters, found.tags) == ({"Email": "a@example.org"}, {"app": "jonabot"})


def test_a_stack_without_resources_is_told_from_others(tmp_path: Path) -> None:
    folder = write(tmp_path, hosting=stack(templateFile="hosting.template.json"), training=stack())
    (tmp_path / "hosting.template.json").write_text(json.dumps({"Description": "nothing is hosted"}))
    assert {found.name: found.is_empty for found in read(folder)} == {"hosting": True, "training": False}


@pytest.mark.parametrize("manifest", [None, "{", "{}"])
def test_a_folder_that_is_no_assembly_says_to_synthesize(tmp_path: Path, manifest: str | None) -> None:
    if manifest is not None:
        (tmp_path / "manifest.json").write_text(manifest)
    with pytest.raises(UnusableAssembly, match="Run `cdk synth` first"):
        read(tmp_path)


def test_a_container_image_is_refused(tmp_path: Path) -> None:
    assets = asset_manifest(tmp_path, {"files": {}, "dockerImages": {"ab12": {}}})
    with pytest.raises(UnusableAssembly, match="no Docker"):
        read(write(tmp_path, jonabot=stack("assets"), assets=assets))


def test_an_asset_that_a_command_would_make_is_refused(tmp_path: Path) -> None:
    assets = asset_manifest(tmp_path, file_assets(executable="make-it"))
    with pytest.raises(UnusableAssembly, match=r"ab12\.zip is made by a command"):
        read(write(tmp_path, jonabot=stack("assets"), assets=assets))
