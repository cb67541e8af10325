"""botocore's service model, read by the tests themselves: not by the code that they test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import botocore.session
from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape
from hypothesis import strategies as st

OPEN_ENUMS = {"InferenceType", "ModelModality"}
"""Bedrock itself answers with values that its model does not list: INFERENCE_PROFILE, VIDEO."""
DEEPEST = 5
_VISIBLE = st.characters(min_codepoint=33, max_codepoint=126)
_PLAIN = {
    "boolean": st.booleans(),
    "timestamp": st.datetimes().map(lambda time: time.replace(microsecond=0)),
    "blob": st.binary(max_size=20),
}


@cache
def models() -> tuple[Any, ...]:
    session = botocore.session.get_session()
    return tuple(session.get_service_model(service) for service in ("bedrock", "bedrock-runtime"))


def model_of(operation: str) -> OperationModel:
    found: OperationModel = next(
        model.operation_model(operation) for model in models() if operation in model.operation_names
    )
    return found


def breaches(shape: Shape, value: Any, path: str = "") -> Iterator[str]:
    """Where a JSON answer is not what its shape says: a member that is missing, unknown or of the wrong type, a
    value that is not in its enumeration, does not match its pattern or is out of its bounds.
    """
    if shape.metadata.get("document"):
        return
    if isinstance(shape, StructureShape):
        yield from (f"{path}.{name} is missing" for name in shape.required_members if value.get(name) is None)
        yield from (f"{path}.{name} is not in the model" for name in value if name not in shape.members)
        for name in set(value) & set(shape.members):
            yield from breaches(shape.members[name], value[name], f"{path}.{name}")
    elif isinstance(shape, ListShape):
        for number, item in enumerate(value):
            yield from breaches(shape.member, item, f"{path}[{number}]")
    elif isinstance(shape, MapShape):
        for key, item in value.items():
            yield from breaches(shape.key, key, f"{path} key")
            yield from breaches(shape.value, item, f"{path}.{key}")
    else:
        yield from _breaches_of_a_value(shape, value, path)


def _breaches_of_a_value(shape: Shape, value: Any, path: str) -> Iterator[str]:
    rules = shape.metadata
    types: dict[str, Any] = {
        "integer": int,
        "long": int,
        "float": (int, float),
        "double": (int, float),
        "boolean": bool,
    }
    if not isinstance(value, types.get(shape.type_name, str)):
        yield f"{path} = {value!r} is no {shape.type_name}"
        return
    if "enum" in rules and value not in rules["enum"] and shape.name not in OPEN_ENUMS:
        yield f"{path} = {value!r} is none of {rules['enum']}"
    if "pattern" in rules and not re.fullmatch(rules["pattern"], value):
        yield f"{path} = {value!r} does not match {rules['pattern']}"
    size = len(value) if isinstance(value, str) else value
    if not rules.get("min", size) <= size <= rules.get("max", size):
        yield f"{path} = {value!r} is out of bounds"


def requests(operation: OperationModel) -> st.SearchStrategy[dict[str, Any]]:
    """Requests with every member that the operation knows, each of them as its shape wants it."""
    shape = operation.input_shape
    return _values(shape, 0) if shape else st.just({})


def _values(shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    if shape.metadata.get("document"):
        return st.just({"any": "thing"})
    if isinstance(shape, StructureShape):
        return _structures(shape, depth)
    if isinstance(shape, ListShape):
        least = max(shape.metadata.get("min", 0), 0 if depth > DEEPEST else 1)
        return st.lists(_values(shape.member, depth + 1), min_size=least, max_size=least)
    if isinstance(shape, MapShape):
        pairs = st.dictionaries(_values(shape.key, depth + 1), _values(shape.value, depth + 1), min_size=1, max_size=1)
        return st.just({}) if depth > DEEPEST else pairs
    return _strings(shape) if shape.type_name == "string" else _numbers(shape)


def _numbers(shape: Shape) -> st.SearchStrategy[Any]:
    if shape.type_name in {"integer", "long"}:
        return st.integers(shape.metadata.get("min", 0), shape.metadata.get("max", 100))
    if shape.type_name in {"float", "double"}:
        return st.floats(shape.metadata.get("min", 0), shape.metadata.get("max", 1))
    return _PLAIN[shape.type_name]


def _structures(shape: StructureShape, depth: int) -> st.SearchStrategy[dict[str, Any]]:
    if getattr(shape, "is_tagged_union", False):
        one = min(shape.members) if depth > DEEPEST else None
        names = [one] if one else list(shape.members)
        return st.sampled_from(names).flatmap(
            lambda name: st.fixed_dictionaries({name: _values(shape.members[name], depth + 1)})
        )
    wanted = shape.required_members if depth > DEEPEST else shape.members
    return st.fixed_dictionaries({name: _later(shape.members[name], depth + 1) for name in wanted})


def _later(shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    """A shape may hold itself."""
    return st.deferred(lambda: _values(shape, depth))


def _strings(shape: Shape) -> st.SearchStrategy[str]:
    rules = shape.metadata
    least, most = rules.get("min", 0), rules.get("max", 2048)
    if "enum" in rules:
        return st.sampled_from(rules["enum"])
    if shape.name == "TaggableResourcesArn":
        return st.just("arn:aws:bedrock:us-east-1:000000000000:provisioned-model/abcdefghijkl")
    if "pattern" in rules:
        texts = st.from_regex(rules["pattern"], fullmatch=True, alphabet=_VISIBLE)
        return texts.filter(lambda text: max(least, 1) <= len(text) <= most)
    return st.text(_VISIBLE, min_size=max(least, 1), max_size=min(most, 40))
