"""cdk.json, where a person writes the settings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from infra.settings import Settings, SettingsError


def read_context(folder: Path) -> dict[str, Any]:
    """The context of the cdk.json in this folder; nothing where there is none.

    Raises:
        SettingsError: it is no JSON, or not laid out as the CDK wants it.

    """
    file = folder / "cdk.json"
    if not file.is_file():
        return {}
    try:
        content = json.loads(file.read_text())
    except ValueError as error:
        raise SettingsError(f"cdk.json is not valid JSON: {error}. Mind the commas and the quotation marks.") from None
    context = content.get("context", {}) if isinstance(content, dict) else None
    if not isinstance(context, dict):
        raise SettingsError('cdk.json wants the settings like this: {"context": {"jonabot": {"author": "Ann"}}}.')
    return context


def configured_settings(folder: Path | None = None) -> Settings:
    """The settings of the cdk.json in this folder; the defaults where there is none. Raises SettingsError."""
    return Settings.from_context(read_context(folder or Path()).get("jonabot"))
