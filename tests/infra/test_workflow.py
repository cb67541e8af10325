"""What a person sees in the Step Functions console, and what keeps a run from hanging or spending twice."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.infra.conftest import ROOT, synthesize

IN_ORDER = [
    "Wait for more drops",
    "Take inventory",
    "Is this the newest drop?",
    "Superseded by a newer drop",
    "Choose base model",
    "Is a base model on offer?",
    "Parse archives",
    "Assemble training set",
    "Plan training",
    "What does the plan say?",
    "Approve the plan",
    "Is the plan approved?",
    "Launch training",
    "Wait for training",
    "Check training",
    "Training finished?",
    "Record results",
    "Deploy model",
    "Deployment ready?",
    "Wait for deployment",
    "Check deployment",
    "Compare answers",
    "Publish report",
    "How did the run end?",
    "Explain failure",
    "Run failed",
]
ENDINGS = {
    "Model trained",
    "Already trained",
    "Over budget",
    "Price unknown",
    "Too little writing",
    "Too much writing",
    "Plan rejected",
    "Plan not answered",
    "No base model on offer",
    "Superseded by a newer drop",
}


def tasks(definition: dict[str, Any]) -> dict[str, dict[str, Any]]:
    states = dict(definition["States"])
    for state in definition["States"].values():
        if state["Type"] == "Map":
            states |= state["ItemProcessor"]["States"]
    return {name: state for name, state in states.items() if state["Type"] == "Task"}


def test_every_state_of_the_plan_is_there_under_its_sentence(definition: dict[str, Any]) -> None:
    assert set(IN_ORDER) <= set(definition["States"])
    assert definition["StartAt"] == IN_ORDER[0]


def test_a_run_ends_in_a_named_way(definition: dict[str, Any]) -> None:
    succeeded = {name for name, state in definition["States"].items() if state["Type"] == "Succeed"}
    assert succeeded == ENDINGS


def test_every_task_has_a_time_out_and_explains_its_failure(definition: dict[str, Any]) -> None:
    for name, state in tasks(definition).items():
        assert state["TimeoutSeconds"] > 0, name
        if name not in ("Explain failure", "Parse archive"):  # the map around it catches
            assert {"ErrorEquals": ["States.ALL"], "Next": "Explain failure", "ResultPath": "$.error"} in state[
                "Catch"
            ], name
    assert definition["States"]["Parse archives"]["Catch"][0]["Next"] == "Explain failure"


def test_a_failed_run_bears_the_named_error(definition: dict[str, Any]) -> None:
    failed = definition["States"]["Run failed"]
    assert (failed["ErrorPath"], failed["CausePath"]) == ("$.failure.error", "$.failure.cause")


def test_a_run_waits_with_backoff_while_bedrock_is_busy(definition: dict[str, Any]) -> None:
    asks_bedrock = {"Choose base model", "Plan training", "Launch training", "Record results"}
    for name in (*asks_bedrock, "Deploy model", "Check deployment", "Compare answers"):
        busy = next(r for r in definition["States"][name]["Retry"] if "BedrockBusy" in r["ErrorEquals"])
        assert busy["JitterStrategy"] == "FULL", name
        assert busy["MaxDelaySeconds"] <= 900, name


def test_a_launch_waits_a_day_at_most_for_its_turn_among_the_jobs_of_the_account(definition: dict[str, Any]) -> None:
    (turn,) = (r for r in definition["States"]["Launch training"]["Retry"] if "QuotaExceeded" in r["ErrorEquals"])
    waits = [
        min(turn["IntervalSeconds"] * turn["BackoffRate"] ** attempt, turn["MaxDelaySeconds"])
        for attempt in range(turn["MaxAttempts"])
    ]
    assert 20 * 3600 < sum(waits) <= 24 * 3600, "with full jitter that is the most, and half of it is usual"
    assert turn["JitterStrategy"] == "FULL"


def test_a_call_that_lambda_refuses_or_breaks_off_is_made_again_in_every_state(definition: dict[str, Any]) -> None:
    for name, state in tasks(definition).items():
        tried_again = {error: retry["MaxAttempts"] for retry in state["Retry"] for error in retry["ErrorEquals"]}
        for error in (
            "Lambda.TooManyRequestsException",
            "Lambda.ServiceException",
            "StorageBusy",
            "ParametersBusy",
            "ExecutionsBusy",
        ):
            assert tried_again[error] >= 6, f"{name}: {error}"
        for error in ("Runtime.ExitError", "Sandbox.Timedout", "Lambda.Unknown"):
            assert tried_again[error] == 2, f"{name}: {error}"


def test_a_run_ends_by_name_even_if_its_failure_cannot_be_explained(definition: dict[str, Any]) -> None:
    (catch,) = definition["States"]["Explain failure"]["Catch"]
    ending = definition["States"][catch["Next"]]
    assert (ending["Type"], ending["ErrorPath"], ending["CausePath"]) == ("Fail", "$.error.Error", "$.error.Cause")


def test_archives_are_parsed_side_by_side_but_not_without_bound(definition: dict[str, Any]) -> None:
    parse = definition["States"]["Parse archives"]
    assert parse["ItemProcessor"]["ProcessorConfig"]["Mode"] == "DISTRIBUTED"
    assert 1 <= parse["MaxConcurrency"] <= 40
    assert parse["ResultPath"] is None, "results stay in the bucket: states pass references"


def test_a_run_outlives_its_deadline_and_no_more(definition: dict[str, Any]) -> None:
    short = synthesize(deadline_hours=1, approval_hours=1, settle_minutes=0)
    machine = next(iter(short.find_resources("AWS::StepFunctions::StateMachine").values()))
    text = json.dumps(machine["Properties"]["DefinitionString"])
    assert '\\"TimeoutSeconds\\":115200' in text, "an hour's deadline, an hour's approval, a day's turn, six hours more"
    assert definition["TimeoutSeconds"] == 3 * 60 + (24 + 24 + 24 + 6) * 3600


def test_the_definition_is_valid_amazon_states_language(definition: dict[str, Any], tmp_path: Path) -> None:
    validator = ROOT / "node_modules/.bin/asl-validator"
    if not validator.exists():
        pytest.fail("run `make test`: it installs asl-validator from package.json")
    file = tmp_path / "definition.json"
    file.write_text(json.dumps(definition))
    checked = subprocess.run([validator, "--json-path", file], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_no_personal_text_reaches_the_logs_of_the_state_machine(resources: dict[str, dict[str, Any]]) -> None:
    machine = next(r for r in resources.values() if r["Type"] == "AWS::StepFunctions::StateMachine")
    logging = machine["Properties"]["LoggingConfiguration"]
    assert (logging["Level"], logging["IncludeExecutionData"]) == ("ALL", False)
    assert machine["Properties"]["TracingConfiguration"] == {"Enabled": True}
