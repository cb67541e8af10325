"""What the service model says of a value: types, required members, lengths, ranges, patterns, enums.

botocore's client checks types and required members only; Bedrock checks all of it, and so does the
stand-in, in the words that AWS services use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from botocore.model import ListShape, MapShape, Shape, StructureShape

from cli.embedded.bedrock.errors import SerializationException, ValidationException

OPEN_ENUMS = frozenset({"InferenceType", "ModelModality"})
"""Bedrock itself answers with values that its model does not list: INFERENCE_PROFILE, VIDEO."""

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "character": (str,),
    "timestamp": (str, int, float),
    "blob": (str, bytes),
    "integer": (int,),
    "long": (int,),
    "float": (int, float),
    "double": (int, float),
    "boolean": (bool,),
    "list": (list,),
    "map": (dict,),
    "structure": (dict,),
}

# Job names and whatever contains them. Python's re takes exponential time on it; the other means the same.
SLOW_PATTERN = r"[a-zA-Z0-9](-*[a-zA-Z0-9\+\-\.])*"
SAME_IN_LINEAR_TIME = r"[a-zA-Z0-9][a-zA-Z0-9+\-.]*"


def check(shape: Shape, value: object) -> None:
    """Check a JSON value against its shape.

    Raises:
        SerializationException: a value has the wrong type.
        ValidationException: listing every broken rule, in the words of AWS.

    """
    broken = list(violations(shape, value))
    if broken:
        plural = "error" if len(broken) == 1 else "errors"
        raise ValidationException(f"{len(broken)} validation {plural} detected: {'; '.join(broken)}")


def violations(shape: Shape, value: object, path: str = "") -> Iterator[str]:
    """One sentence a broken rule. Raises SerializationException."""
    if shape.metadata.get("document"):
        return
    if not isinstance(value, _TYPES[shape.type_name]) or (isinstance(value, bool) and shape.type_name != "boolean"):
        raise SerializationException(f"Value at '{path}' must be of type {shape.type_name}")
    yield from _own_violations(shape, value, path)
    if isinstance(shape, StructureShape) and isinstance(value, dict):
        yield from _structure_violations(shape, value, path)
    elif isinstance(shape, ListShape) and isinstance(value, list):
        for number, item in enumerate(value, start=1):
            yield from violations(shape.member, item, f"{path}.{number}.member")
    elif isinstance(shape, MapShape) and isinstance(value, dict):
        for key, item in value.items():
            yield from violations(shape.key, key, f"{path}.key")
            yield from violations(shape.value, item, f"{path}.{key}.member")


def _structure_violations(shape: StructureShape, value: dict[str, object], path: str) -> Iterator[str]:
    for name in shape.required_members:
        if value.get(name) is None:
            yield f"Value null at '{_join(path, name)}' failed to satisfy constraint: Member must not be null"
    for name, member in shape.members.items():
        if value.get(name) is not None:
            yield from violations(member, value[name], _join(path, name))


def _own_violations(shape: Shape, value: object, path: str) -> Iterator[str]:
    for rule in _broken_rules(shape, value):
        yield f"Value '{value}' at '{path}' failed to satisfy constraint: Member must {rule}"


def _broken_rules(shape: Shape, value: object) -> Iterator[str]:
    rules = shape.metadata
    if isinstance(value, str) and "pattern" in rules and not _pattern(rules["pattern"]).fullmatch(value):
        yield f"satisfy regular expression pattern: {rules['pattern']}"
    if isinstance(value, str) and "enum" in rules and value not in rules["enum"] and shape.name not in OPEN_ENUMS:
        yield f"satisfy enum value set: [{', '.join(rules['enum'])}]"
    if isinstance(value, str | list | dict):
        yield from _range(rules, len(value), "have length")
    elif isinstance(value, int | float):
        yield from _range(rules, value, "have value")


def _range(rules: Mapping[str, float], value: float, what: str) -> Iterator[str]:
    if value < rules.get("min", value):
        yield f"{what} greater than or equal to {rules['min']}"
    if value > rules.get("max", value):
        yield f"{what} less than or equal to {rules['max']}"


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace(SLOW_PATTERN, SAME_IN_LINEAR_TIME))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
