"""Every Lambda ends by itself, keeps its logs for a while, and finds its handler."""

from importlib.util import find_spec
from typing import Any

import pytest


@pytest.fixture(scope="module")
def functions(resources: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {name: r["Properties"] for name, r in resources.items() if r["Type"] == "AWS::Lambda::Function"}


def test_every_function_has_a_handler_in_the_repository(functions: dict[str, dict[str, Any]]) -> None:
    for name, function in functions.items():
        module, _, member = function["Handler"].rpartition(".")
        assert member == "handler", name
        assert find_spec(module) is not None, f"{name}: {module} is missing"


def test_every_function_ends_within_a_quarter_of_an_hour_and_is_traced(functions: dict[str, dict[str, Any]]) -> None:
    for name, function in functions.items():
        assert 0 < function["Timeout"] <= 900, name
        assert function["TracingConfig"] == {"Mode": "Active"}, name
        assert function["LoggingConfig"]["LogFormat"] == "JSON", name


def test_logs_are_not_kept_for_ever(resources: dict[str, dict[str, Any]]) -> None:
    groups = [r["Properties"] for r in resources.values() if r["Type"] == "AWS::Logs::LogGroup"]
    assert groups
    assert all(group["RetentionInDays"] <= 30 for group in groups)
