"""Lambda on the embedded AWS, as far as the app relies on it."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor

from tests.workflow.conftest import FOREIGN_HOST
from tests.workflow.emulator.workbench import Workbench


def test_an_exception_keeps_the_name_of_its_class(bench: Workbench) -> None:
    answer = bench.invoke(bench.function, do="fail", message="cut short")
    assert (answer["errorType"], answer["errorMessage"]) == ("DamagedArchive", "cut short")


def test_a_function_that_dies_in_the_middle_is_named_and_the_next_call_is_answered(bench: Workbench) -> None:
    assert bench.invoke(bench.function, do="die")["errorType"] == "Runtime.ExitError"
    assert bench.invoke(bench.function, do="echo", value=1) == {"value": 1}


def test_a_timeout_is_enforced_and_named(bench: Workbench) -> None:
    answer = bench.invoke(bench.outputs["HastyFunction"], do="sleep", seconds=5)
    assert answer["errorType"] == "Sandbox.Timedout"
    assert "1.00 seconds" in answer["errorMessage"]


def test_a_function_is_told_the_endpoints_and_nothing_of_the_host(bench: Workbench) -> None:
    environment = bench.invoke(bench.function, do="environment")["value"]
    assert environment["AWS_ENDPOINT_URL"] == bench.aws.endpoint
    assert environment["AWS_REGION"] == bench.aws.region
    assert environment["TZ"] == "UTC"
    assert environment["BUCKET"] == bench.bucket
    assert environment["TMPDIR"].startswith(str(bench.aws.home))
    assert {name: environment[name] for name in FOREIGN_HOST if environment.get(name) == FOREIGN_HOST[name]} == {}


def test_a_function_finds_its_layer_and_the_runtime_but_not_the_packages_of_this_machine(bench: Workbench) -> None:
    modules = {"layered": True, "boto3": True, "urllib3": True, "ministack": False, "hypercorn": False, "pytest": False}
    assert bench.invoke(bench.function, do="importable", modules=list(modules))["value"] == modules


def test_functions_share_one_unpacked_copy_of_their_code_and_layer(bench: Workbench) -> None:
    for function in ("Function", "HastyFunction", "PoorFunction"):
        assert bench.invoke(bench.outputs[function], do="importable", modules=["layered"])["value"] == {"layered": True}
    assert len(list((bench.aws.home / "lambda-code").iterdir())) == 2
    assert not list(bench.aws.home.rglob("*.zip"))


def test_a_function_has_only_the_rights_of_its_role(bench: Workbench) -> None:
    drop = {"bucket": bench.bucket, "key": "rights.json", "body": {}}
    assert bench.invoke(bench.function, do="put", **drop) == {"value": None}
    refused = bench.invoke(bench.outputs["PoorFunction"], do="put", **drop)
    assert "AccessDenied" in refused["errorMessage"]


def test_calls_at_the_same_time_run_side_by_side(bench: Workbench) -> None:
    meeting = {"do": "meet", "bucket": bench.bucket, "meeting": time.time_ns(), "parties": 3}
    with ThreadPoolExecutor() as threads:
        calls = [threads.submit(bench.invoke, bench.function, party=party, **meeting) for party in range(3)]
    assert [call.result() for call in calls] == [{"value": "met"}] * 3


def test_what_a_function_logs_is_in_its_log_group(bench: Workbench) -> None:
    bench.invoke(bench.function, do="log", message="seventeen records kept")
    logs = bench.aws.client("logs")

    def logged() -> bool:
        events = logs.filter_log_events(logGroupName=bench.outputs["LogGroup"])["events"]
        return any("seventeen records kept" in event["message"] for event in events)

    assert bench.eventually(logged)


def test_the_settings_of_a_function_are_as_deployed(bench: Workbench) -> None:
    settings = bench.functions.get_function_configuration(FunctionName=bench.function)
    assert settings["Architectures"] == ["arm64"]
    assert settings["Runtime"] == "python3.13"
    assert settings["TracingConfig"] == {"Mode": "Active"}
    assert settings["LoggingConfig"]["LogFormat"] == "JSON"
    assert json.dumps(settings["Environment"]["Variables"]) == json.dumps({"BUCKET": bench.bucket})
