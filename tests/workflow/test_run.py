"""A whole run on the embedded AWS: the promises of the house, seen from outside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from benchmarks.costs.measured import kept
from benchmarks.costs.trace import Trace, read_trace
from cli.embedded.deploy import deploy, destroy_stack
from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.examples import example_exports
from cli.stack import DeployedStack
from cli.synthesis import synthesize
from tests.workflow.deployment import SUPERSEDED, Deployment, FinishedRun, quick_bedrock, x_archive
from tests.workflow.place import Place

pytestmark = pytest.mark.workflow


@contextmanager
def deployed(
    folder: Path, settings: Mapping[str, object], bedrock: BedrockOptions | None = None
) -> Iterator[Deployment]:
    """The app with these settings, on an embedded AWS of its own."""
    synthesize(folder / "cdk.out", settings)
    with EmbeddedAws(wait_scale=0.01, bedrock=bedrock or quick_bedrock()) as aws:
        outputs = deploy(folder / "cdk.out", aws)["Jonabot"]
        yield Deployment(aws, DeployedStack.from_outputs(outputs))


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """The app with its default settings, on today's Bedrock, before anything was dropped."""
    with deployed(tmp_path_factory.mktemp("today"), {}) as deployment:
        yield deployment


@dataclass(frozen=True)
class Drop:
    """Two files dropped together."""

    runs: list[FinishedRun]
    """The superseded one and the decisive one."""
    trace: Trace
    """What both did, counted before anything else happened."""


@pytest.fixture(scope="module")
def first(untouched: Deployment, tmp_path_factory: pytest.TempPathFactory) -> Drop:
    """The examples."""
    runs = untouched.drop(*example_exports(tmp_path_factory.mktemp("exports")))
    return Drop(runs, read_trace(untouched.aws, untouched.stack))


@pytest.fixture(scope="module")
def today(untouched: Deployment, first: Drop) -> Deployment:
    """The app after the first drop, whichever test comes first."""
    assert first.runs
    return untouched


@pytest.fixture(scope="module")
def trained(first: Drop) -> FinishedRun:
    run = first.runs[-1]
    assert run.status == "SUCCEEDED", f"{run.states[-3:]}: {run.error}: {run.cause}"
    return run


def test_two_exports_dropped_together_make_one_run_and_one_job(
    today: Deployment, first: Drop, trained: FinishedRun
) -> None:
    assert first.runs[0].states[-1] == SUPERSEDED
    assert trained.states[-1] == "Model trained"
    assert [job["status"] for job in today.jobs()] == ["Completed"]


def test_a_drop_makes_the_transitions_calls_and_requests_that_docs_costs_md_is_computed_from(
    first: Drop, trained: FinishedRun
) -> None:
    assert trained.states[-1] == "Model trained"
    assert first.trace.shape() == kept().run.shape(), "a run does something else now: `make costs`"


def test_every_item_read_is_kept_or_dropped_by_a_named_rule(today: Deployment, trained: FinishedRun) -> None:
    manifest = today.read_json(trained.output["training_set"]["prefix"] + "manifest.json")
    assert {source["kind"] for source in manifest["sources"]} == {"x-archive", "wordpress-export"}
    for source in manifest["sources"]:
        assert source["read"] == source["expected"] == source["kept"] + sum(source["dropped"].values())
        assert source["kept"] > 0


def test_today_the_corpus_fine_tunes_a_nova_model_and_the_plan_says_why(
    today: Deployment, trained: FinishedRun
) -> None:
    plan = today.read_json(trained.output["plan"]["key"])
    assert plan["method"] == "fine-tuning"
    assert "continued pre-training" in plan["choice_reason"]
    assert 0 < plan["estimate"]["training_usd"] < plan["budget_usd"]


def test_what_bedrock_was_given_is_what_the_manifest_says(today: Deployment, trained: FinishedRun) -> None:
    prefix = trained.output["training_set"]["prefix"]
    manifest = today.read_json(prefix + "manifest.json")
    lines = today.read(prefix + "training.jsonl").splitlines()
    assert len(lines) == manifest["records"]["training"]
    assert all(json.loads(line)["schemaVersion"] == "bedrock-conversation-2024" for line in lines)


def test_the_model_is_hosted_compared_and_reported(today: Deployment, trained: FinishedRun) -> None:
    deployment = trained.output["deployment"]["arn"]
    comparison = today.read_json(trained.output["comparison"]["key"])["comparison"]
    assert all(exchange["tuned"]["text"] for exchange in comparison["exchanges"])
    html = today.read(trained.output["report"]["html"]).decode()
    assert "stand-in" in html
    assert comparison["exchanges"][0]["prompt"].split("'")[0] in html
    parameter = today.aws.client("ssm").get_parameter(Name="/jonabot/Jonabot/deployment-arn")
    assert parameter["Parameter"]["Value"] == deployment


def test_no_text_of_the_author_lies_in_the_execution_history(today: Deployment, trained: FinishedRun) -> None:
    prefix = trained.output["training_set"]["prefix"]
    record = json.loads(today.read(prefix + "training.jsonl").splitlines()[0])
    words = record["messages"][-1]["content"][0]["text"][:40]
    history = today.stepfunctions.get_execution_history(executionArn=trained.arn, maxResults=1000)
    assert words not in json.dumps(history, default=str)


def test_the_same_exports_again_train_nothing(today: Deployment, trained: FinishedRun, tmp_path: Path) -> None:
    again = today.drop(*example_exports(tmp_path))[-1]
    assert again.states[-1] == "Already trained"
    assert "Launch training" not in again.states
    assert again.output["training_set"]["digest"] == trained.output["training_set"]["digest"]
    assert len(today.jobs()) == 1


def test_a_bad_archive_fails_the_run_before_money_is_spent_and_is_named(
    today: Deployment, trained: FinishedRun, tmp_path: Path
) -> None:
    broken = x_archive(tmp_path / "half-a-download.zip", ["A tweet that never arrived."] * 30)
    broken.write_bytes(broken.read_bytes()[:-200])
    try:
        failed = today.drop(broken)[-1]
        assert failed.status == "FAILED"
        assert failed.error == "UnreadableExports"
        assert "half-a-download.zip" in failed.cause
        assert len(today.jobs()) == 1
    finally:
        today.s3.delete_object(Bucket=today.stack.bucket, Key="exports/half-a-download.zip")
    assert trained.status == "SUCCEEDED"


def test_an_archive_that_lacks_what_its_manifest_promises_trains_nothing(today: Deployment, tmp_path: Path) -> None:
    texts = [f"Thought number {n} about short archives." for n in range(30)]
    archive = x_archive(tmp_path / "short.zip", texts, promised=99)
    jobs = len(today.jobs())
    try:
        failed = today.drop(archive)[-1]
        assert (failed.status, failed.error) == ("FAILED", "UnreadableExports")
        assert "short.zip" in failed.cause
        assert "30 of 99" in failed.cause
        assert len(today.jobs()) == jobs
    finally:
        today.s3.delete_object(Bucket=today.stack.bucket, Key="exports/short.zip")


def test_with_the_catalogue_of_2024_the_corpus_continues_the_pre_training_of_titan_and_all_of_it_can_be_erased(
    tmp_path: Path,
) -> None:
    with deployed(tmp_path, {}, quick_bedrock("2024")) as deployment:
        run = deployment.drop(*example_exports(tmp_path))[-1]
        assert run.states[-1] == "Model trained", f"{run.states[-3:]}: {run.error}: {run.cause}"
        plan = deployment.read_json(run.output["plan"]["key"])
        assert plan["method"] == "continued-pretraining"
        assert "titan" in plan["base_model"]
        assert set(plan["hyperparameters"]) == {"epochCount", "batchSize", "learningRate", "learningRateWarmupSteps"}
        line = deployment.read(run.output["training_set"]["prefix"] + "training.jsonl").splitlines()[0]
        assert list(json.loads(line)) == ["input"]
        place = Place.of(deployment)
        erased_for_good(place)
        erased_after_destroy(place)


def erased_for_good(place: Place) -> None:
    """After one `jonabot erase` nothing is left of the person, in Bedrock or in any version of any object."""
    deployment = place.deployment
    bucket, bedrock = deployment.stack.bucket, deployment.aws.client("bedrock")
    deployment.s3.delete_object(Bucket=bucket, Key=deployment.keys("exports/")[0])  # leaves a marker, and the content

    unanswered = place.jonabot("erase")
    assert unanswered.returncode != 0
    assert bedrock.list_custom_models()["modelSummaries"], "without an answer nothing is deleted"

    erased = place.jonabot("erase", "--yes")
    assert erased.returncode == 0, erased.stderr
    assert "Nothing is left" in erased.stdout
    versions, parameters, log_streams = _deleted(erased.stdout)
    assert versions > len(("two exports", "a marker", "a report"))
    assert parameters >= 1
    assert log_streams > 0
    assert bedrock.list_custom_models()["modelSummaries"] == []
    left = deployment.s3.list_object_versions(Bucket=bucket)
    assert not left.get("Versions")
    assert not left.get("DeleteMarkers")
    path = "/jonabot/Jonabot"
    assert deployment.aws.client("ssm").get_parameters_by_path(Path=path, Recursive=True)["Parameters"] == []

    again = place.jonabot("erase", "--yes")
    assert again.returncode == 0, again.stderr
    assert (
        "Deleted 0 versions of objects, 0 unfinished uploads, 0 parameters, 0 log streams and 0 buckets" in again.stdout
    )


def erased_after_destroy(place: Place) -> None:
    """Who destroys first can still erase: the bucket that was left is found, emptied and deleted."""
    deployment = place.deployment
    destroy_stack(deployment.aws.client("cloudformation"), "Jonabot")
    bucket = deployment.stack.bucket
    deployment.s3.put_object(Bucket=bucket, Key="exports/left-behind.zip", Body=b"mine")

    erased = place.jonabot("erase", "--yes")
    assert erased.returncode == 0, erased.stderr
    assert "Deleted 1 versions of objects" in erased.stdout
    assert bucket not in {one["Name"] for one in deployment.s3.list_buckets()["Buckets"]}

    again = place.jonabot("erase", "--yes")
    assert again.returncode != 0
    assert "There is no stack Jonabot here" in again.stderr


def _deleted(told: str) -> tuple[int, ...]:
    """Versions, parameters and log streams, as the command tells of them."""
    (found,) = re.findall(r"Deleted ([\d,]+) versions .*?([\d,]+) parameters, ([\d,]+) log streams", told)
    return tuple(int(number.replace(",", "")) for number in found)
