"""Every Lambda ends by itself, keeps its logs for a while, and finds its handler."""

from importlib.util import find_spec
from typing import Any

import pytest
from botocore.config import Config

from jonabot.aws.clients import SLOW, STANDARD


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


def longest_silence(config: Any) -> float:
    """Seconds until a client gives up a service that takes every connection and never answers."""
    tries = config.retries["total_max_attempts"]
    pauses = sum(2**number for number in range(tries - 1))  # at most, in botocore's standard mode
    return float(tries * (config.connect_timeout + config.read_timeout) + pauses)


def test_a_service_that_does_not_answer_is_given_up_before_the_function_is_cut_off(
    functions: dict[str, dict[str, Any]],
) -> None:
    """So the run hears `BedrockBusy` and waits, and not `Sandbox.Timedout`, which would stop the job."""

    def patience(name: str) -> Config:
        return SLOW if name.startswith("FunctionsCompareAnswers") else STANDARD

    for name, function in functions.items():
        assert 2 * longest_silence(patience(name)) < function["Timeout"], f"{name} is cut off by two silent services"


def test_the_texts_of_a_training_set_fit_on_the_disk_of_the_function_that_makes_it(
    functions: dict[str, dict[str, Any]],
) -> None:
    (assembling,) = [f for name, f in functions.items() if name.startswith("FunctionsAssembleTrainingSet")]
    texts = assembling["MemorySize"] / 3.6  # memory holds the entries of so much text (benchmarks/corpus.py, 1 GB)
    assert assembling["EphemeralStorage"]["Size"] >= 3 * texts


def test_logs_are_not_kept_for_ever(resources: dict[str, dict[str, Any]]) -> None:
    groups = [r["Properties"] for r in resources.values() if r["Type"] == "AWS::Logs::LogGroup"]
    assert groups
    assert all(group["RetentionInDays"] <= 30 for group in groups)
