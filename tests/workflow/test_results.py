"""What a person gets of a run: messages, a report, answers, metrics, a model that stays where it is."""

from __future__ import annotations

import json
import re
import urllib.error
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cli.embedded.launcher import BedrockOptions
from cli.examples import example_exports
from tests.workflow.deployment import SUPERSEDED, FinishedRun, x_archive
from tests.workflow.inbox import Mail
from tests.workflow.place import Place
from tests.workflow.test_run import deployed

pytestmark = pytest.mark.workflow

SETTINGS = {"author": "Tansy Merrow", "judge_model": "us.amazon.nova-lite-v1:0"}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("results")
    with deployed(folder, SETTINGS, BedrockOptions(phase_seconds=0)) as deployment:
        yield Place.of(deployment)


@dataclass(frozen=True)
class FirstRun:
    """The examples, dropped by `jonabot drop`."""

    log: str
    run: FinishedRun
    mails: tuple[Mail, ...]

    @property
    def name(self) -> str:
        name: str = self.run.output["run"]
        return name


@pytest.fixture(scope="module")
def first(place: Place, tmp_path_factory: pytest.TempPathFactory) -> FirstRun:
    files = [str(file) for file in example_exports(tmp_path_factory.mktemp("exports"))]
    dropped = place.jonabot("drop", *files)
    assert dropped.returncode == 0, dropped.stdout + dropped.stderr
    ended = [place.deployment.finished(arn) for arn in place.deployment.started(set(), 2)]
    (decisive,) = (run for run in ended if SUPERSEDED not in run.states)
    return FirstRun(dropped.stdout, decisive, tuple(place.inbox.mails))


def compared(place: Place, run: FinishedRun) -> dict[str, Any]:
    found: dict[str, Any] = place.deployment.read_json(run.output["comparison"]["key"])
    return found


def report_of(place: Place, run: FinishedRun) -> dict[str, Any]:
    found: dict[str, Any] = place.deployment.read_json(run.output["report"]["json"])
    return found


def test_drop_uploads_and_leaves_a_readable_log_of_the_whole_run(first: FirstRun) -> None:
    assert "Dropped twitter-archive.zip" in first.log
    log = [line for line in first.log.splitlines() if re.match(r"\d\d:\d\d:\d\d  ", line)]
    assert any("started   Take inventory" in line for line in log)
    assert any("Parse archives 2/2" in line for line in log)
    assert any("is estimated at $" in line for line in log)
    assert any(re.search(r"running   Wait for training \(\w+", line) for line in log)
    assert log[-1].endswith("passed    Model trained")
    assert not set("\x1b\r") & set(first.log), "no control characters where there is no terminal"


def test_a_run_can_be_watched_afterwards_by_its_name_and_its_report_opened(place: Place, first: FirstRun) -> None:
    watched = place.jonabot("watch", first.name)
    assert watched.returncode == 0, watched.stderr
    assert "Parse archives 2/2" in watched.stdout
    (link,) = re.findall(r"https://\S+", watched.stdout)
    assert "Tansy Merrow" in place.open(link)
    assert f"reports/{first.name}/report.html" in watched.stdout


def test_a_launched_training_is_told_once_with_its_price(first: FirstRun) -> None:
    (launched,) = (mail for mail in first.mails if "launched" in mail.subject)
    price = re.search(r"\$\d+\.\d\d", launched.subject)
    assert price
    assert price[0] in launched.text
    assert f"jonabot watch {first.name}" in launched.text


def test_a_trained_model_is_told_by_its_verdict_three_numbers_and_a_link_that_opens_the_report(
    place: Place, first: FirstRun
) -> None:
    (told,) = (mail for mail in first.mails if mail.subject.startswith("Jonabot: model trained, "))
    opening = report_of(place, first.run)["opening"]
    assert told.text.startswith(opening["title"])
    for figure in opening["figures"]:
        assert figure["label"] in told.text
    (link,) = re.findall(r"https://\S+", told.text)
    assert opening["title"] in place.open(link)
    with pytest.raises(urllib.error.HTTPError) as refused:
        place.open(link.partition("?")[0])
    assert refused.value.code == 403, "without its signature the link opens nothing"


def test_base_and_tuned_model_are_measured_on_questions_and_on_held_out_writing(place: Place, first: FirstRun) -> None:
    found = compared(place, first.run)
    exchanges, likeness = found["comparison"]["exchanges"], found["likeness"]
    held_out = [exchange for exchange in exchanges if exchange["written"]]
    assert (len(exchanges), len(held_out)) == (10, 8)
    assert all(exchange["base"]["text"] and exchange["tuned"]["text"] for exchange in exchanges)
    tuned, base, own = (likeness[name] for name in ("tuned", "base", "own"))
    assert tuned["distance"]["characters"] < base["distance"]["characters"]
    assert own["function_words"]["low"] < own["function_words"]["high"]
    assert likeness["sample_words"] >= 50


def test_a_judge_who_cannot_judge_is_told_and_fails_nothing(place: Place, first: FirstRun) -> None:
    """The stand-in's small model writes no JSON."""
    plan = place.deployment.read_json(first.run.output["plan"]["key"])
    assert 0 < plan["judging_usd"] < 0.01
    assert compared(place, first.run)["judging"]["model"] == "us.amazon.nova-lite-v1:0"
    html = place.deployment.read(first.run.output["report"]["html"]).decode()
    assert "The judge, us.amazon.nova-lite-v1:0," in html


@pytest.mark.parametrize("model", ["base", "tuned"])
def test_the_same_answers_lie_there_as_input_for_a_model_evaluation(place: Place, first: FirstRun, model: str) -> None:
    lines = place.deployment.read(f"runs/{first.name}/evaluation-{model}.jsonl").splitlines()
    exchanges = compared(place, first.run)["comparison"]["exchanges"]
    assert [json.loads(line)["modelResponses"][0]["response"] for line in lines] == [
        exchange[model]["text"] for exchange in exchanges
    ]


def test_the_report_tells_the_actual_duration_and_what_to_change(place: Place, first: FirstRun) -> None:
    report = report_of(place, first.run)
    assert [phase["name"] for phase in report["job"]["phases"]] == ["validation", "data processing", "training"]
    assert report["next_time"][0]["change"].endswith(".")
    assert report["hosting"].startswith("active")


def test_every_rule_of_the_funnel_shows_the_persons_own_texts_and_nobody_elses(place: Place, first: FirstRun) -> None:
    dropped = {
        rule["rule"]: rule["examples"]
        for source in report_of(place, first.run)["corpus"]["sources"]
        for rule in source["dropped"]
    }
    assert dropped["retweet"] == [], "a retweet is somebody else's"
    assert dropped["circle"] == [], "what was meant for a few stays with them"
    assert 1 <= len(dropped["duplicate"]) <= 3
    assert len(dropped["robot"]) == 3


def test_the_run_leaves_metrics_in_its_log_in_the_form_that_cloudwatch_reads(place: Place, first: FirstRun) -> None:
    assert first.run.status == "SUCCEEDED"
    logs = place.deployment.aws.client("logs")
    groups = [group["logGroupName"] for group in logs.describe_log_groups()["logGroups"]]
    (group,) = (name for name in groups if "PublishReportLogs" in name)
    messages = [event["message"] for event in logs.filter_log_events(logGroupName=group)["events"]]
    measured = [json.loads(line) for text in messages for line in text.splitlines() if line.startswith('{"_aws"')]
    names = set()
    for line in measured:
        (definition,) = line["_aws"]["CloudWatchMetrics"]
        (metric,) = definition["Metrics"]
        assert isinstance(line[metric["Name"]], int | float)
        assert all(isinstance(line[dimension], str) for dimension in definition["Dimensions"][0])
        names.add(metric["Name"])
    assert {"Runs", "ItemsKept", "ItemsDropped", "BilledTokens", "EstimatedSpend", "TrainingLoss"} <= names


def test_a_question_is_answered_by_both_models(place: Place, first: FirstRun) -> None:
    assert first.run.status == "SUCCEEDED"
    asked = place.jonabot("ask", "What is on your mind?", "--json")
    assert asked.returncode == 0, asked.stderr
    answers = json.loads(asked.stdout)
    assert answers["tuned"]["text"]
    assert answers["base"]["text"]
    assert answers["tuned"]["text"] != answers["base"]["text"]
    shown = place.jonabot("ask", "What is on your mind?").stdout
    assert "tuned model" in shown
    assert answers["tuned"]["text"].split()[0] in shown


def test_an_alarm_reaches_the_person_in_words(place: Place, first: FirstRun) -> None:
    assert first.run.status == "SUCCEEDED"
    alarms = place.deployment.aws.client("cloudwatch").describe_alarms()["MetricAlarms"]
    (near,) = (alarm for alarm in alarms if alarm["MetricName"] == "DeadlineUsed")
    event = {
        "source": "aws.cloudwatch",
        "alarmArn": near["AlarmArn"],
        "alarmData": {
            "alarmName": near["AlarmName"],
            "state": {"value": "ALARM", "reason": "Threshold Crossed"},
            "configuration": {"description": near["AlarmDescription"], "metrics": []},
        },
    }
    (function,) = near["AlarmActions"]
    answer = place.deployment.aws.client("lambda").invoke(FunctionName=function, Payload=json.dumps(event))
    assert "FunctionError" not in answer, answer["Payload"].read()
    assert place.inbox.mails[-1].subject == "Jonabot: A job has used 80 % of its time"
    assert "raise deadline_hours" in place.inbox.mails[-1].text


def test_the_dashboard_is_there(place: Place) -> None:
    cloudwatch = place.deployment.aws.client("cloudwatch")
    (entry,) = cloudwatch.list_dashboards()["DashboardEntries"]
    body = json.loads(cloudwatch.get_dashboard(DashboardName=entry["DashboardName"])["DashboardBody"])
    assert len(body["widgets"]) >= 9


def test_a_third_export_trains_again_and_the_model_stays_where_it_is_asked(
    place: Place, first: FirstRun, tmp_path: Path
) -> None:
    assert first.run.status == "SUCCEEDED"
    model, address = place.parameter("model-arn"), place.parameter("deployment-arn")
    launched = sum("launched" in mail.subject for mail in place.inbox.mails)
    third = x_archive(tmp_path / "third.zip", [f"Thought number {n} about kettles and the sea." for n in range(30)])
    again = place.deployment.drop(third)[-1]
    assert again.states[-1] == "Model trained", f"{again.error}: {again.cause}"
    assert again.output["deployment"]["arn"] == place.parameter("deployment-arn") == address
    hosted = place.deployment.bedrock.get_custom_model_deployment(customModelDeploymentIdentifier=address)
    assert hosted["modelArn"] == again.output["results"]["model_arn"] == place.parameter("model-arn") != model
    assert sum("launched" in mail.subject for mail in place.inbox.mails) == launched + 1


@pytest.fixture
def no_room(place: Place, first: FirstRun) -> Iterator[str]:
    """The quota of deployments is used up by somebody else's; afterwards there is room again."""
    bedrock, model = place.deployment.bedrock, first.run.output["results"]["model_arn"]
    bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier="jonabot")
    other = bedrock.create_custom_model_deployment(modelDeploymentName="a-bot-of-last-summer", modelArn=model)
    place.faults({"operation": "CreateCustomModelDeployment", "kind": "quota-exceeded", "times": 1})
    yield "a-bot-of-last-summer"
    bedrock.delete_custom_model_deployment(customModelDeploymentIdentifier=other["customModelDeploymentArn"])
    made = bedrock.create_custom_model_deployment(modelDeploymentName="jonabot", modelArn=model)
    address = made["customModelDeploymentArn"]
    place.set_parameter("asking", place.parameter("asking").replace(place.parameter("deployment-arn"), address))
    place.set_parameter("deployment-arn", address)


def test_a_full_quota_of_deployments_names_what_could_go_and_the_model_is_kept(
    place: Place, no_room: str, tmp_path: Path
) -> None:
    fourth = x_archive(tmp_path / "fourth.zip", [f"Thought number {n} about ladders." for n in range(30)], first_id=900)
    run = place.deployment.drop(fourth)[-1]
    assert run.states[-1] == "Model trained", f"{run.error}: {run.cause}"
    assert run.output["deployment"]["status"] == "NotHosted"
    told = place.inbox.mails[-1].text
    assert no_room in told
    assert "Delete one of these deployments" in told


def test_a_failed_run_is_told_with_what_to_do_and_a_report(place: Place, first: FirstRun, tmp_path: Path) -> None:
    assert first.run.status == "SUCCEEDED"
    broken = x_archive(tmp_path / "half.zip", ["Half a download."] * 30)
    broken.write_bytes(broken.read_bytes()[:-300])
    try:
        failed = place.jonabot("drop", str(broken))
    finally:
        place.deployment.s3.delete_object(Bucket=place.deployment.stack.bucket, Key="exports/half.zip")
    assert failed.returncode == 1
    assert "half.zip" in failed.stdout
    (told,) = (mail for mail in place.inbox.mails if "failed" in mail.subject)
    assert "half.zip" in told.text
    (link,) = re.findall(r"https://\S+", told.text)
    assert "The run failed" in place.open(link)
