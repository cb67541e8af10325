"""cdk.json, where a person writes the settings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from infra.settings import Settings, known_settings
from infra.settings_errors import LAYOUT, SettingsError, refuse_misplaced

PROJECT = Path(__file__).parent.parent


def read_context(folder: Path | None = None) -> dict[str, Any]:
    """The context of the cdk.json in this folder, or of the project's own; nothing where there is none.

    Raises:
        SettingsError: it is no JSON, or not laid out as the CDK wants it, or a setting stands in the wrong place.

    """
    file = (folder or PROJECT) / "cdk.json"
    if not file.is_file():
        return {}
    try:
        content = json.loads(file.read_text("utf-8-sig"))
    except ValueError as error:
        raise SettingsError(f"cdk.json is not valid JSON: {error}. Mind the commas and the quotation marks.") from None
    context = content.get("context", {}) if isinstance(content, dict) else None
    if not isinstance(context, dict):
        raise SettingsError(f"cdk.json wants the settings like this: {LAYOUT}.")
    refuse_misplaced(content, known_settings())
    return context


def configured_settings(folder: Path | None = None) -> Settings:
    """The settings of the cdk.json in this folder, or else of the project's own, whatever folder a command is
    called in. Raises SettingsError.
    """
    here = read_context(folder or Path())
    return Settings.from_context(here.get("jonabot") if "jonabot" in here else read_context().get("jonabot"))
