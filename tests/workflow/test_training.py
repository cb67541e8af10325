"""Training with somebody's money: planned for what is on offer, made once, and never left running."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from cli.run_details import detail
from cli.run_history import new_events
from cli.run_states import state_lines
from tests.workflow.deployment import SUPERSEDED, Deployment, FinishedRun, quick_bedrock, x_archive
from tests.workflow.place import Place
from tests.workflow.test_run import deployed
from tests.workflow.writing import thoughts

pytestmark = pytest.mark.workflow

CATALOGS = Path(__file__).parents[2] / "cli/embedded/bedrock"
TITAN = "amazon.titan-text-express-v1:0:8k"
RETIRED = {"status": "LEGACY", "legacyTime": "2025-02-01T00:00:00Z", "endOfLifeTime": "2025-08-15T00:00:00Z"}
SETTINGS = {"hyperparameters": {"epochCount": 1}, "hosting": "none", "comparison_prompts": []}
CREATE = "CreateModelCustomizationJob"
MINUTE = 60.0


def catalog_with_a_retired_model(folder: Path) -> str:
    """Today's base models, and Titan as it was shortly before its end."""
    today, before = (json.loads((CATALOGS / f"catalog-{name}.json").read_text()) for name in ("today", "2024"))
    titan = next(model for model in before["models"] if model["modelId"] == TITAN)
    today["models"].append(titan | {"modelLifecycle": RETIRED})
    path = folder / "catalog.json"
    path.write_text(json.dumps(today))
    return str(path)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("training")
    with deployed(folder, SETTINGS, quick_bedrock(catalog_with_a_retired_model(folder))) as deployment:
        yield Place.of(deployment)


@pytest.fixture
def here(place: Place) -> Deployment:
    return place.deployment


@pytest.fixture(autouse=True)
def no_fault_outlives_its_test(place: Place) -> Iterator[None]:
    """A job may be stopped before it comes to the phase in which it was to hang."""
    yield
    place.forget_faults()


@pytest.fixture
def settings(here: Deployment) -> Iterator[Callable[..., None]]:
    """Change settings of training for one test."""
    usual = {"method": "auto", "base_model": "auto", "hyperparameters": {"epochCount": 1.0}}
    yield lambda **changes: here.change_settings("training", **changes)
    here.change_settings("training", **usual)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """An X archive that nobody has dropped before."""
    folder, numbers = tmp_path_factory.mktemp("exports"), count(1000)

    def make(name: str = "twitter-archive.zip", texts: int = 24) -> Path:
        number = next(numbers)
        return x_archive(folder / name, thoughts(number, texts), first_id=number * 1000)

    return make


def jobs_of(here: Deployment, run: FinishedRun) -> list[dict[str, Any]]:
    """The jobs that a run has made, by where they write."""
    folder = f"/jobs/{run.output['run']}/"
    found = [here.job(job["jobArn"]) for job in here.jobs()]
    return [job for job in found if job["outputDataConfig"]["s3Uri"].endswith(folder)]


def is_ended(here: Deployment, job_arn: str) -> bool:
    return here.job(job_arn)["status"] in {"Completed", "Stopped", "Failed"}


def eventually(holds: Callable[[], bool], within: float = MINUTE) -> float:
    """The seconds that it took."""
    begun = time.monotonic()
    while not holds():
        assert time.monotonic() < begun + within, f"not within {within:g} seconds"
        time.sleep(0.05)
    return time.monotonic() - begun


class TestDrops:
    def test_of_two_drops_ten_seconds_apart_one_run_trains_and_the_other_is_superseded(
        self, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        before, first = len(here.jobs()), here.upload(archive("first.zip"))
        time.sleep(10 * 0.01)  # as scaled as the minutes for which a run waits for more drops
        second = here.upload(archive("second.zip"))
        endings = [here.finished(arn).states[-1] for arn in (first, second)]
        assert endings == [SUPERSEDED, "Model trained"]
        assert len(here.jobs()) == before + 1

    def test_a_third_export_makes_one_new_job_and_the_same_again_makes_none(
        self, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        before, third = len(here.jobs()), archive("third.zip")
        assert here.drop(third)[-1].states[-1] == "Model trained"
        assert len(here.jobs()) == before + 1
        again = here.drop(third)[-1]
        assert again.states[-1] == "Already trained"
        assert "Launch training" not in again.states
        assert len(here.jobs()) == before + 1

    def test_drops_during_training_disturb_no_job_and_each_is_trained_on_when_its_turn_comes(
        self, place: Place, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        """Two jobs run at a time in an account: the third waits for its turn, and one can see what for."""
        place.faults({"kind": "linger-in-phase", "seconds": 12.0, "times": 2})
        runs = []
        for _ in range(2):
            runs.append(here.upload(archive("more.zip")))
            assert here.reaches(runs[-1], "Wait for training")
        third = here.upload(archive("more.zip"))
        eventually(lambda: "two customization jobs run at a time" in told(here, third))
        assert told(here, third).startswith("trying again after QuotaExceeded: ")
        ended = [here.finished(arn) for arn in (*runs, third)]
        assert [run.states[-1] for run in ended] == ["Model trained"] * 3
        jobs = [job for run in ended for job in jobs_of(here, run)]
        assert [job["status"] for job in jobs] == ["Completed"] * 3
        assert jobs[1]["creationTime"] < jobs[0]["endTime"], "two were trained side by side"
        assert jobs[2]["creationTime"] >= min(job["endTime"] for job in jobs[:2])


def told(here: Deployment, arn: str) -> str:
    """What `jonabot watch` says of the state that the run is in."""
    lines = state_lines(new_events(here.stepfunctions, arn, after=0))
    return detail(lines[-1]) if lines else ""


class TestPlan:
    def test_what_is_legacy_is_named_with_its_date_in_plan_and_report(
        self, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        run = here.drop(archive())[-1]
        plan = here.read_json(run.output["plan"]["key"])
        assert plan["method"] == "fine-tuning"
        assert "Titan Text G1 Express is LEGACY since 2025-02-01" in plan["choice_reason"]
        assert "LEGACY since 2025-02-01" in here.read(run.output["report"]["html"]).decode()

    @pytest.mark.parametrize("asked", [{"method": "continued-pretraining"}, {"base_model": TITAN}])
    def test_what_is_not_on_offer_ends_the_run_with_what_is(
        self, here: Deployment, archive: Callable[..., Path], settings: Callable[..., None], asked: dict[str, str]
    ) -> None:
        settings(**asked)
        before = len(here.jobs())
        run = here.drop(archive())[-1]
        assert run.states[-1] == "No base model on offer"
        assert "Parse archives" not in run.states
        html = here.read(run.output["report"]["html"]).decode()
        for words in ("LEGACY since 2025-02-01", "Nova Micro (fine-tuning", "amazon.nova-2-lite-v1:0:256k"):
            assert words in html
        assert len(here.jobs()) == before

    def test_hyperparameters_are_checked_again_against_the_model_that_is_chosen(
        self, here: Deployment, archive: Callable[..., Path], settings: Callable[..., None]
    ) -> None:
        settings(hyperparameters={"batchSize": 2.0})
        failed = here.drop(archive())[-1]
        assert failed.error == "HyperparametersRefused"
        assert "hyperparameters.batchSize is not known to Nova Micro" in failed.cause

    def test_too_little_writing_ends_the_run_with_the_counts(self, tmp_path: Path, here: Deployment) -> None:
        everything = [{"Key": key} for key in here.keys("exports/")]
        here.s3.delete_objects(Bucket=here.stack.bucket, Delete={"Objects": everything})
        run = here.drop(x_archive(tmp_path / "few.zip", thoughts(1, 3)))[-1]
        assert run.states[-1] == "Too little writing"
        assert "needs at least 8 training records and there are 3" in run.output["plan"]["reason"]


class TestLaunch:
    def test_a_job_bears_the_stack_the_run_and_the_digest(self, here: Deployment, archive: Callable[..., Path]) -> None:
        run = here.drop(archive())[-1]
        (job,) = jobs_of(here, run)
        for arn in (job["jobArn"], job["outputModelArn"]):
            tags = here.bedrock.list_tags_for_resource(resourceARN=arn)["tags"]
            assert {tag["key"]: tag["value"] for tag in tags} == {
                "jonabot:stack": "Jonabot",
                "jonabot:run": run.output["run"],
                "jonabot:digest": run.output["training_set"]["digest"],
            }

    def test_nova_2_lite_gets_no_validation_set_and_all_is_trained_on(
        self, here: Deployment, archive: Callable[..., Path], settings: Callable[..., None]
    ) -> None:
        settings(base_model="amazon.nova-2-lite-v1:0:256k")
        run = here.drop(archive(texts=200))[-1]
        (job,) = jobs_of(here, run)
        assert (job["status"], job["validationDataConfig"]["validators"]) == ("Completed", [])
        manifest = here.read_json(run.output["training_set"]["prefix"] + "manifest.json")
        assert manifest["records"]["validation"] == 0


class TestEnd:
    def test_a_failed_job_fails_the_run_with_bedrocks_words_and_what_they_mean(
        self, place: Place, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        place.faults({"kind": "fail-in-phase", "phase": "training"})
        failed = here.drop(archive())[-1]
        assert failed.error == "TrainingFailed"
        assert "Encountered an internal error when processing the request. A fault inside Bedrock" in failed.cause

    def test_a_hung_job_is_stopped_at_the_deadline_and_the_phase_is_told(
        self, place: Place, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        place.faults({"kind": "hang-in-phase", "phase": "training", "hours": 25.0})
        failed = here.drop(archive())[-1]
        assert failed.error == "DeadlineExceeded"
        assert "waiting for training" in failed.cause
        assert "deadline_hours" in failed.cause
        (job,) = (job for job in here.jobs() if f"Job {job['jobName']} was" in failed.cause)
        assert job["status"] == "Stopped"

    def test_the_job_of_a_run_that_is_ended_is_stopped_within_a_minute_and_its_person_is_told(
        self, place: Place, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        place.faults({"kind": "hang-in-phase", "phase": "training"})
        arn = here.upload(archive())
        assert here.reaches(arn, "Wait for training")
        job = here.jobs()[0]
        here.kill(arn)
        eventually(lambda: is_ended(here, job["jobArn"]))
        assert here.job(job["jobArn"])["status"] == "Stopped"
        eventually(lambda: any(f"Stopped: {job['jobName']}" in mail.text for mail in place.inbox.mails))

    def test_the_job_of_a_run_that_times_out_is_stopped_within_a_minute(
        self, place: Place, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        machine = here.stack.state_machine_arn
        definition = here.stepfunctions.describe_state_machine(stateMachineArn=machine)["definition"]
        hasty = json.dumps(json.loads(definition) | {"TimeoutSeconds": 900})
        here.stepfunctions.update_state_machine(stateMachineArn=machine, definition=hasty)
        try:
            place.faults({"kind": "hang-in-phase", "phase": "training"})
            run = here.finished(here.upload(archive()))
            assert (run.status, run.states[-1]) == ("TIMED_OUT", "Wait for training")
            eventually(lambda: here.job(here.jobs()[0]["jobArn"])["status"] == "Stopped")
        finally:
            here.stepfunctions.update_state_machine(stateMachineArn=machine, definition=definition)

    def test_a_job_that_is_made_after_its_run_was_ended_is_stopped_within_a_minute(
        self, place: Place, here: Deployment, archive: Callable[..., Path]
    ) -> None:
        """The clean-up has looked already, and found none; the function of "Launch training" still works."""
        before = len(here.jobs())
        place.faults(
            {"kind": "slow", "operation": CREATE, "seconds": 3.0}, {"kind": "hang-in-phase", "phase": "training"}
        )
        arn = here.upload(archive())
        assert here.reaches(arn, "Launch training")
        here.kill(arn)
        eventually(lambda: len(here.jobs()) > before)
        assert eventually(lambda: here.jobs()[0]["status"] == "Stopped") < MINUTE
        assert here.finished(arn).status == "ABORTED"
