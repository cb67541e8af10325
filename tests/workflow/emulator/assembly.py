"""A cloud assembly as `cdk synth` writes it, without the CDK."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.workflow.emulator.template import ASSET_BUCKET


class Assembly:
    """Writes cloud assemblies as `cdk synth` does, of one stack."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[str, Any] = {}

    def add_asset(self, source: Path, key: str, *, zipped: bool) -> None:
        destination = {"bucketName": ASSET_BUCKET, "objectKey": key, "region": "us-east-1"}
        self._files[key] = {
            "source": {"path": str(source.relative_to(self.folder)), "packaging": "zip" if zipped else "file"},
            "destinations": {"current_account-current_region": destination},
        }

    def write(self, name: str, template: dict[str, Any]) -> Path:
        path = self.folder / f"{name}.template.json"
        path.write_text(json.dumps(template))
        self.add_asset(path, f"{name}.json", zipped=False)
        (self.folder / f"{name}.assets.json").write_text(json.dumps({"version": "48.0.0", "files": self._files}))
        stack = {
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/unknown-region",
            "dependencies": [f"{name}.assets"],
            "properties": {
                "templateFile": path.name,
                "stackTemplateAssetObjectUrl": f"s3://{ASSET_BUCKET}/{name}.json",
                "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version",
                "tags": {"app": "contract"},
            },
        }
        assets = {"type": "cdk:asset-manifest", "properties": {"file": f"{name}.assets.json"}}
        manifest = {"version": "48.0.0", "artifacts": {name: stack, f"{name}.assets": assets}}
        (self.folder / "manifest.json").write_text(json.dumps(manifest))
        return self.folder
