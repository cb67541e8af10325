"""What to say of settings that are wrong, or that nobody would read where they stand."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from difflib import get_close_matches

from pydantic import ValidationError
from pydantic_core import ErrorDetails

LAYOUT = '{"context": {"jonabot": {"author": "Ann", "x": {"links": "drop"}}}}'
"""How cdk.json holds settings."""
_SIMILAR = 0.6


class SettingsError(Exception):
    """One or more settings are wrong; the message names each with its value and what is allowed."""


def explain(error: ValidationError, known: Collection[str]) -> str:
    """A line for each mistake; `known` are all settings, as `x.links` is spelled."""
    lines = [_line(problem, known) for problem in error.errors(include_url=False)]
    return 'cdk.json, context "jonabot":\n  ' + "\n  ".join(lines)


def refuse_misplaced(cdk_json: Mapping[str, object], known: Collection[str]) -> None:
    """Raises SettingsError if a setting stands where nobody reads it: the defaults would count, and nobody told."""
    context = cdk_json.get("context")
    places = {"at the top": cdk_json, 'in "context"': context if isinstance(context, Mapping) else {}}
    lines = [
        f'"{name}" stands {place}, where it does not count.'
        for place, content in places.items()
        for name in content
        if (name in known or name.casefold() == "jonabot") and (place, name) != ('in "context"', "jonabot")
    ]
    if lines:
        raise SettingsError(f"cdk.json: {' '.join(lines)} Settings are written like this: {LAYOUT}.")


def _line(problem: ErrorDetails, known: Collection[str]) -> str:
    name = ".".join(str(part) for part in problem["loc"])
    message = problem["msg"].removeprefix("Value error, ")
    if problem["type"] == "extra_forbidden":
        return f"{name} is not a setting of Jonabot. {_hint(name, known)}"
    if problem["type"] == "missing":
        return f"{name} is missing: write it beside the others."
    if not name:
        return f"{message}."
    if isinstance(problem["input"], str) and problem["type"] in ("int_type", "float_type", "bool_type"):
        message += ", without quotation marks"
    return f"{name} = {json.dumps(problem['input'], default=str)}: {message}."


def _hint(name: str, known: Collection[str]) -> str:
    """Where it should stand, if only its place is wrong; else what it may mean."""
    last = name.rpartition(".")[2]
    here = [setting for setting in known if setting == name or setting.rpartition(".")[2] == last]
    meant = here or get_close_matches(name, known, n=1, cutoff=_SIMILAR)
    if not meant:
        return "infra/settings.py holds all that there are."
    written = " or ".join(_written(setting) for setting in sorted(meant))
    return f"Is {written} meant?"


def _written(setting: str) -> str:
    """`"x": {"links": ...}`."""
    outer, _, inner = setting.rpartition(".")
    return f'"{outer}": {{"{inner}": ...}}' if outer else f'"{inner}": ...'
