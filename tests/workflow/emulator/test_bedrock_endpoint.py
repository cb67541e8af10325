"""Bedrock, and only Bedrock, is the stand-in: for this process and inside a Lambda."""

from __future__ import annotations

from tests.workflow.emulator.workbench import Workbench


def test_a_function_reaches_the_stand_in_without_being_told(bench: Workbench) -> None:
    environment = bench.invoke(bench.function, do="environment")["value"]
    assert environment["AWS_ENDPOINT_URL_BEDROCK"] == bench.aws.bedrock_endpoint
    assert environment["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] == bench.aws.bedrock_endpoint
    seen_here = [model["modelId"] for model in bench.aws.client("bedrock").list_foundation_models()["modelSummaries"]]
    assert seen_here
    assert bench.invoke(bench.function, do="list_base_models")["value"] == seen_here


def test_the_stand_in_is_on_loopback(bench: Workbench) -> None:
    assert str(bench.aws.bedrock_endpoint).startswith("http://127.0.0.1:")
