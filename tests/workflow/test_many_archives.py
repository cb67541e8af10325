"""A thousand archives in one run: side by side, all accounted for, and none parsed twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from tests.workflow.deployment import Deployment, FinishedRun, x_archive
from tests.workflow.test_run import deployed

pytestmark = pytest.mark.workflow

ARCHIVES = 1000
BAD = (17, 501)


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    """The app without its rule, so that a thousand drops start no thousand runs, and with no budget."""
    with deployed(tmp_path_factory.mktemp("app"), {"training_budget_usd": 0}) as app:
        events = app.aws.client("events")
        for rule in events.list_rules()["Rules"]:
            if "Drop" in rule["Name"]:
                events.disable_rule(Name=rule["Name"])
        yield app


def archive(folder: Path, number: int, promised: int = 2) -> Path:
    texts = [f"Thought {number} of a thousand: {word} is what the {number}th garden needs." for word in ("rain", "sun")]
    return x_archive(folder / f"archive-{number:04}.zip", texts, first_id=1000 * number, promised=promised)


def put(app: Deployment, file: Path) -> None:
    app.s3.put_object(Bucket=app.stack.bucket, Key=f"exports/{file.name}", Body=file.read_bytes())


def start(app: Deployment) -> FinishedRun:
    begun = app.stepfunctions.start_execution(stateMachineArn=app.stack.state_machine_arn, input="{}")
    return app.finished(begun["executionArn"])


@pytest.fixture(scope="module")
def failed(deployment: Deployment, tmp_path_factory: pytest.TempPathFactory) -> FinishedRun:
    """The first run: two of the thousand lack a tweet that their manifests promise."""
    folder = tmp_path_factory.mktemp("archives")
    files = [archive(folder, number, promised=3 if number in BAD else 2) for number in range(ARCHIVES)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda file: put(deployment, file), files))
    return start(deployment)


def test_every_bad_archive_is_named_at_once_before_anything_is_spent(
    deployment: Deployment, failed: FinishedRun
) -> None:
    assert (failed.status, failed.error) == ("FAILED", "UnreadableExports")
    assert all(f"archive-{number:04}.zip" in failed.cause for number in BAD)
    assert "archive-0016.zip" not in failed.cause
    assert deployment.jobs() == []


@pytest.fixture(scope="module")
def parsed(deployment: Deployment, failed: FinishedRun) -> dict[str, datetime]:
    """What the first run has parsed, and when."""
    assert failed.status == "FAILED"
    return counts(deployment)


@pytest.fixture(scope="module")
def mended(
    deployment: Deployment, parsed: dict[str, datetime], tmp_path_factory: pytest.TempPathFactory
) -> FinishedRun:
    """The second run, after the two were dropped again, whole."""
    assert len(parsed) == ARCHIVES - len(BAD)
    for number in BAD:
        put(deployment, archive(tmp_path_factory.mktemp("mended"), number))
    return start(deployment)


def test_after_mending_them_only_they_are_parsed_and_every_item_is_accounted_for(
    deployment: Deployment, parsed: dict[str, datetime], mended: FinishedRun
) -> None:
    after = counts(deployment)
    assert len(after) == ARCHIVES
    assert {key for key, when in parsed.items() if after[key] != when} == set(), "these were parsed twice"
    manifest = deployment.read_json(mended.output["training_set"]["prefix"] + "manifest.json")
    assert len(manifest["sources"]) == ARCHIVES
    assert sum(source["read"] for source in manifest["sources"]) == 2 * ARCHIVES
    assert len(json.dumps(mended.output)) < 16_000, "states pass references"


def test_a_plan_over_budget_trains_nothing_and_says_which_setting_to_raise(
    deployment: Deployment, mended: FinishedRun
) -> None:
    assert mended.states[-1] == "Over budget", f"{mended.error}: {mended.cause}"
    assert "training_budget_usd" in mended.output["plan"]["reason"]
    assert deployment.jobs() == []
    assert mended.output["report"]["html"] in deployment.keys("reports/")


def counts(app: Deployment) -> dict[str, datetime]:
    """What was parsed so far, and when."""
    found = app.objects("documents/")
    return {item["Key"]: item["LastModified"] for item in found if item["Key"].endswith("counts.json")}
