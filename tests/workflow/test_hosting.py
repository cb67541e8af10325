"""Hosting by the hour on the embedded AWS: it begins, it changes, it ends, and nothing is left."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cli.embedded.deploy import DeploymentFailed, deploy, destroy_stack
from cli.embedded.launcher import EmbeddedAws
from cli.examples import example_exports
from cli.stack import DeployedStack, outputs_of
from cli.synthesis import synthesize
from tests.workflow.deployment import Deployment, quick_bedrock
from tests.workflow.place import Place

pytestmark = [pytest.mark.workflow, pytest.mark.story]

TITAN = "amazon.titan-text-express-v1:0:8k"
SETTINGS = {"base_model": TITAN, "provisioned_throughput": {"model_units": 1, "hours": 24}}
HOSTING = "JonabotHosting"
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Hosting:
    """Both stacks, where a model has been trained."""

    assembly: Path
    place: Place

    @property
    def aws(self) -> EmbeddedAws:
        return self.place.deployment.aws

    @property
    def cloudformation(self) -> Any:
        return self.aws.client("cloudformation")

    def deploy(self) -> str:
        """The ARN in the outputs."""
        return deploy(self.assembly, self.aws)[HOSTING]["ThroughputArn"]

    def change(self, **properties: object) -> str:
        """Deploy the hosting stack with other properties of its throughput; gives the status it ends in."""
        template = json.loads((self.assembly / f"{HOSTING}.template.json").read_text())
        (throughput,) = [r for r in template["Resources"].values() if r["Type"] == "Custom::ProvisionedThroughput"]
        throughput["Properties"] |= properties
        self.cloudformation.update_stack(
            StackName=HOSTING, TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_IAM"]
        )
        while (status := self.status()).endswith("_IN_PROGRESS"):
            time.sleep(0.1)
        return status

    def change_the_training_stack(self) -> None:
        """Deploy another version of it, as after `git pull`."""
        template = self.assembly / "Jonabot.template.json"
        manifests = [self.assembly / name for name in ("manifest.json", "Jonabot.assets.json")]
        artifacts = json.loads(manifests[0].read_text())["artifacts"]
        key = artifacts["Jonabot"]["properties"]["stackTemplateAssetObjectUrl"].rpartition("/")[2]
        template.write_text(template.read_text().replace('"DisplayName": "Jonabot"', '"DisplayName": "Jonabot 2"'))
        for manifest in manifests:
            manifest.write_text(manifest.read_text().replace(key, f"changed-{key}"))
        deploy(self.assembly, self.aws, only=("Jonabot",))

    def status(self) -> str:
        [stack] = self.cloudformation.describe_stacks(StackName=HOSTING)["Stacks"]
        return str(stack["StackStatus"])

    def reasons(self) -> str:
        """Why resources of the hosting stack could not be made or changed."""
        events = self.cloudformation.describe_stack_events(StackName=HOSTING)["StackEvents"]
        return " ".join(event.get("ResourceStatusReason", "") for event in events)

    def throughputs(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.aws.client("bedrock").list_provisioned_model_throughputs()[
            "provisionedModelSummaries"
        ]
        return found

    def ends(self, arn: str) -> datetime:
        """What the tag says."""
        tags = self.aws.client("bedrock").list_tags_for_resource(resourceARN=arn)["tags"]
        return datetime.fromisoformat(next(tag["value"] for tag in tags if tag["key"] == "jonabot:ends"))

    def schedules(self) -> dict[str, dict[str, Any]]:
        scheduler = self.aws.client("scheduler")
        groups = self.schedule_groups()
        return {name: scheduler.get_schedule(Name=name, GroupName=group) for name, group in groups.items()}

    def schedule_groups(self) -> dict[str, str]:
        """The group of each schedule that there is; one that is firing may go at any moment."""
        found = self.aws.client("scheduler").list_schedules()["Schedules"]
        return {each["Name"]: each["GroupName"] for each in found}

    def look_at_the_ends(self, when: datetime) -> None:
        """What the rule does every hour, with the clock moved to this moment."""
        functions = self.aws.client("lambda")
        [name] = [
            f["FunctionName"] for f in functions.list_functions()["Functions"] if "EndHosting" in f["FunctionName"]
        ]
        answer = functions.invoke(FunctionName=name, Payload=json.dumps({"time": when.isoformat()}))
        assert "FunctionError" not in answer, answer["Payload"].read()

    def subjects(self, word: str) -> list[str]:
        return [mail.subject for mail in self.place.inbox.mails if word in mail.subject]

    def train_another(self) -> str:
        """A second model of the same base, published as a run would."""
        bedrock = self.aws.client("bedrock")
        first = bedrock.get_model_customization_job(jobIdentifier=self.place.deployment.jobs()[-1]["jobArn"])
        members = ("roleArn", "hyperParameters", "trainingDataConfig", "customizationType", "outputDataConfig")
        job = bedrock.create_model_customization_job(
            jobName="jonabot-another",
            customModelName="jonabot-another",
            baseModelIdentifier=TITAN,
            customModelTags=[{"key": "jonabot:stack", "value": "Jonabot"}],
            jobTags=[{"key": "jonabot:stack", "value": "Jonabot"}],
            **{member: first[member] for member in members},
        )["jobArn"]
        while (found := bedrock.get_model_customization_job(jobIdentifier=job))["status"] == "InProgress":
            time.sleep(0.1)
        self.place.set_parameter("model-arn", found["outputModelArn"])
        return str(found["outputModelArn"])


@pytest.fixture(scope="module")
def assembly(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hosting") / "cdk.out"
    synthesize(folder, SETTINGS)
    return folder


@pytest.fixture(scope="module")
def embedded(assembly: Path) -> Iterator[EmbeddedAws]:
    with EmbeddedAws(wait_scale=0.01, bedrock=quick_bedrock("2024")) as aws:
        yield aws


@pytest.fixture(scope="module")
def before_a_model(embedded: EmbeddedAws, assembly: Path) -> str:
    """What the first deployment says, when nothing is trained."""
    with pytest.raises(DeploymentFailed) as failed:
        deploy(assembly, embedded)
    assert embedded.client("bedrock").list_provisioned_model_throughputs()["provisionedModelSummaries"] == []
    return str(failed.value)


@pytest.fixture(scope="module")
def hosting(
    embedded: EmbeddedAws, assembly: Path, before_a_model: str, tmp_path_factory: pytest.TempPathFactory
) -> Hosting:
    """Both stacks, after a run."""
    assert before_a_model
    stack = DeployedStack.from_outputs(outputs_of(embedded.client("cloudformation"), "Jonabot"))
    deployment = Deployment(embedded, stack)
    run = deployment.drop(*example_exports(tmp_path_factory.mktemp("exports")))[-1]
    assert run.states[-1] == "Model trained", f"{run.error}: {run.cause}"
    return Hosting(assembly, Place.of(deployment))


@pytest.fixture
def hosted(hosting: Hosting) -> Iterator[str]:
    """The ARN of the throughput, from a deployment of its own."""
    yield hosting.deploy()
    destroy_stack(hosting.cloudformation, HOSTING)
    assert hosting.throughputs() == []
    assert hosting.schedule_groups() == {}


def test_without_a_model_the_stack_says_what_to_do_and_leaves_nothing(before_a_model: str) -> None:
    assert "Jonabot has trained no model yet. Drop exports" in before_a_model


def test_it_begins_with_an_end_and_the_model_answers(hosting: Hosting, hosted: str) -> None:
    (throughput,) = hosting.throughputs()
    assert (throughput["provisionedModelArn"], throughput["status"]) == (hosted, "InService")
    assert hosting.place.parameter("throughput-arn") == hosted
    ends = hosting.ends(hosted)
    assert 23 * HOUR < ends - datetime.now(UTC) < 25 * HOUR
    assert {name: schedule["ScheduleExpression"] for name, schedule in hosting.schedules().items()} == {
        f"warn-{ends - HOUR:%Y-%m-%dT%H-%M-%S}": f"at({ends - HOUR:%Y-%m-%dT%H:%M:%S})",
        f"end-{ends:%Y-%m-%dT%H-%M-%S}": f"at({ends:%Y-%m-%dT%H:%M:%S})",
    }
    assert len(hosting.subjects("hosted by the hour until")) == 1
    answer = hosting.aws.client("bedrock-runtime").invoke_model(
        modelId=hosted, body=json.dumps({"inputText": "The ferry", "textGenerationConfig": {"maxTokenCount": 8}})
    )
    assert json.loads(answer["body"].read())["results"][0]["outputText"]
    asked = hosting.place.jonabot("ask", "The ferry", "--json")
    assert asked.returncode == 0, asked.stderr
    answers = json.loads(asked.stdout)
    assert answers["tuned"]["text"], answers
    assert answers["base"]["text"], answers


def test_the_schedules_warn_and_then_end_it(hosting: Hosting, hosted: str) -> None:
    ends = hosting.ends(hosted)
    for which, schedule in sorted(hosting.schedules().items(), reverse=True):
        assert which.startswith(("warn", "end"))
        assert hosting.throughputs()
        _fire(hosting, schedule)
        if which.startswith("warn"):
            _eventually(lambda: hosting.subjects(f"ends at {ends:%Y-%m-%d %H:%M}"))
    _eventually(lambda: not hosting.throughputs())
    _eventually(lambda: hosting.subjects("has ended"))
    assert deploy(hosting.assembly, hosting.aws), "a deployment without changes does not begin it again"
    assert not hosting.throughputs()


def test_the_hourly_look_ends_it_even_if_the_schedules_are_gone(hosting: Hosting, hosted: str) -> None:
    for name, schedule in hosting.schedules().items():
        hosting.aws.client("scheduler").delete_schedule(Name=name, GroupName=schedule["GroupName"])
    ends = hosting.ends(hosted)
    hosting.look_at_the_ends(ends - timedelta(minutes=1))
    assert hosting.throughputs()
    hosting.look_at_the_ends(ends)
    assert not hosting.throughputs()


def test_extending_moves_the_end_within_the_limit(hosting: Hosting, hosted: str) -> None:
    ends = hosting.ends(hosted)
    done = hosting.place.jonabot("extend", "6")
    assert done.returncode == 0, done.stderr
    assert f"now ends at {ends + 6 * HOUR:%Y-%m-%d %H:%M} UTC; the added hours: about $123.00" in done.stdout
    assert hosting.ends(hosted) == ends + 6 * HOUR
    hosting.look_at_the_ends(ends)
    assert hosting.throughputs()
    refused = hosting.place.jonabot("extend", "72")
    assert refused.returncode == 1
    assert "more than 72 hours from now" in refused.stderr
    hosting.look_at_the_ends(ends + 6 * HOUR)
    assert not hosting.throughputs()
    assert "hosts nothing by the hour, or no longer" in hosting.place.jonabot("extend", "1").stderr


def test_another_model_of_the_same_base_is_served_by_the_same_arn_after_a_deployment(
    hosting: Hosting, hosted: str
) -> None:
    first = hosting.place.parameter("model-arn")
    second = hosting.train_another()
    assert hosting.deploy() == hosted
    (throughput,) = hosting.throughputs()
    assert (throughput["modelArn"], throughput["status"]) == (second, "InService")
    hosting.place.set_parameter("model-arn", first)


def test_an_update_of_the_training_stack_keeps_the_model_that_was_published(hosting: Hosting) -> None:
    model = hosting.place.parameter("model-arn")
    hosting.change_the_training_stack()
    topic = hosting.place.deployment.stack.topic_arn
    attributes = hosting.aws.client("sns").get_topic_attributes(TopicArn=topic)["Attributes"]
    assert attributes["DisplayName"] == "Jonabot 2"
    assert hosting.place.parameter("model-arn") == model


def test_a_change_that_the_quota_forbids_leaves_everything_as_it_was(hosting: Hosting, hosted: str) -> None:
    assert hosting.change(ModelUnits=3) == "UPDATE_ROLLBACK_COMPLETE"
    assert "model units reserved" in hosting.reasons()
    assert "ask AWS support" in hosting.reasons()
    assert [(t["provisionedModelArn"], t["status"]) for t in hosting.throughputs()] == [(hosted, "InService")]


def test_more_hours_move_the_end(hosting: Hosting, hosted: str) -> None:
    before = hosting.ends(hosted)
    assert hosting.change(Hours=30) == "UPDATE_COMPLETE"
    assert hosting.ends(hosted) - before == pytest.approx(6 * HOUR, abs=timedelta(seconds=5))


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ({"kind": "quota-exceeded"}, "service quota"),
        ({"kind": "fail-late"}, "Bedrock could not make it: Encountered an internal error"),
        ({"kind": "access-denied"}, "policy of the organisation"),
    ],
)
def test_a_creation_that_fails_leaves_nothing_and_the_event_says_why(
    hosting: Hosting, fault: Mapping[str, object], reason: str
) -> None:
    hosting.place.faults({"operation": "CreateProvisionedModelThroughput", **fault})
    with pytest.raises(DeploymentFailed, match=reason):
        hosting.deploy()
    assert hosting.throughputs() == []
    assert hosting.schedule_groups() == {}


def test_a_lost_answer_makes_no_second_throughput(hosting: Hosting) -> None:
    hosting.place.faults({"operation": "CreateProvisionedModelThroughput", "kind": "lost-connection"})
    arn = hosting.deploy()
    assert [t["provisionedModelArn"] for t in hosting.throughputs()] == [arn]
    destroy_stack(hosting.cloudformation, HOSTING)


def test_a_deletion_that_conflicts_is_tried_again_until_it_is_gone(hosting: Hosting) -> None:
    hosting.deploy()
    hosting.place.faults({"operation": "DeleteProvisionedModelThroughput", "kind": "throttling", "times": 7})
    destroy_stack(hosting.cloudformation, HOSTING)
    assert hosting.throughputs() == []


def test_taking_the_setting_away_and_deploying_ends_the_hosting(hosting: Hosting, tmp_path: Path) -> None:
    hosting.deploy()
    synthesize(tmp_path, {"base_model": TITAN})
    deployed = deploy(tmp_path, hosting.aws)
    assert HOSTING not in deployed
    assert hosting.throughputs() == []
    assert hosting.schedule_groups() == {}


def test_a_model_that_was_deleted_meanwhile_is_named(hosting: Hosting) -> None:
    model = hosting.place.parameter("model-arn")
    hosting.place.set_parameter("model-arn", model[:-4] + "gone")
    with pytest.raises(DeploymentFailed, match="gone was deleted"):
        hosting.deploy()
    hosting.place.set_parameter("model-arn", model)


def test_teardown_lists_asks_deletes_in_order_and_shows_that_nothing_is_left(hosting: Hosting) -> None:
    """The last test of the module: afterwards there is no model."""
    arn = hosting.deploy()
    place = hosting.place
    listed = json.loads(place.jonabot("teardown", "--json").stdout)["there"]
    kinds = [each["kind"] for each in listed]
    assert kinds[0] == "throughput"
    assert set(kinds[1:]) == {"model"}
    assert listed[0]["costs"] == "$20.50 an hour"
    assert listed[1]["costs"] == "$1.95 a month"
    assert hosting.throughputs(), "listing deletes nothing"

    unanswered = place.jonabot("teardown")
    assert unanswered.returncode != 0
    assert hosting.throughputs(), "without an answer nothing is deleted"

    kept = place.jonabot("teardown", "--keep-model", "--yes")
    assert kept.returncode == 0, kept.stderr
    assert "Nothing but models is left." in kept.stdout
    assert not hosting.throughputs()

    destroy_stack(hosting.cloudformation, HOSTING)  # the throughput is gone already, which is no error
    destroy_stack(hosting.cloudformation, "Jonabot")
    after = place.jonabot("teardown", "--yes")
    assert after.returncode == 0, after.stderr
    assert "Nothing is left." in after.stdout
    assert hosting.aws.client("bedrock").list_custom_models()["modelSummaries"] == []
    assert place.jonabot("teardown", "--yes").returncode == 0
    assert arn


def _fire(hosting: Hosting, schedule: dict[str, Any]) -> None:
    """Turn the schedule's time back to now; what it says to the function stays."""
    members = ("Name", "GroupName", "FlexibleTimeWindow", "Target", "ActionAfterCompletion")
    hosting.aws.client("scheduler").update_schedule(
        ScheduleExpression=f"at({datetime.now(UTC):%Y-%m-%dT%H:%M:%S})", **{name: schedule[name] for name in members}
    )
    _eventually(lambda: schedule["Name"] not in hosting.schedule_groups())


def _eventually(look: Any) -> None:
    deadline = time.monotonic() + 30
    while not look():
        assert time.monotonic() < deadline
        time.sleep(0.2)
