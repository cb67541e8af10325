"""Logical ids and removal policies of all that holds data: another id is another, empty resource."""

from __future__ import annotations

from typing import Any

import pytest

KEPT = {
    "AWS::S3::Bucket": {"WritingBucket49AAF858": "Retain"},
    "AWS::SQS::Queue": {"DeadLettersQueue631681B1": "Delete"},
    "AWS::SNS::Topic": {"NotificationsTopicAE679CBD": "Delete"},
    "AWS::StepFunctions::StateMachine": {"WorkflowStateMachine8F1B1C15": "Delete"},
    "AWS::SSM::Parameter": {"PublishedModelParameter8B599123": "Delete"},
}
BROKEN = {
    "AWS::S3::Bucket": "everything that was ever dropped lies in the old bucket, which the stack no longer knows",
    "AWS::SQS::Queue": "events that were put aside are gone",
    "AWS::SNS::Topic": "everybody who had subscribed no longer hears of anything",
    "AWS::StepFunctions::StateMachine": "runs that go on are ended, and the history of all runs is gone",
    "AWS::SSM::Parameter": "the hosting stack no longer knows which model was trained last",
}
STATES = """
Approve the plan; Assemble training set; Check deployment; Check training; Choose base model; Compare answers;
Deploy model; Deployment ready?; Explain failure; How did the run end?; Is a base model on offer?;
Is the plan approved?; Is this the newest drop?; Launch training; Nobody answered; Parse archives; Plan training;
Publish report; Record results; Run failed; Run failed without explanation; Take inventory; Training finished?;
Wait for deployment; Wait for more drops; Wait for training; What does the plan say?;
Already trained; Model trained; No base model on offer; Over budget; Plan not answered; Plan rejected; Price unknown;
Superseded by a newer drop; Too little writing; Too much writing
"""


@pytest.mark.parametrize("kind", KEPT)
def test_what_holds_data_stays_what_it_is(resources: dict[str, dict[str, Any]], kind: str) -> None:
    found = {name: r.get("DeletionPolicy", "Delete") for name, r in resources.items() if r["Type"] == kind}
    assert found == KEPT[kind], f"after the next deployment {BROKEN[kind]}"


def test_nothing_else_holds_data(resources: dict[str, dict[str, Any]]) -> None:
    holders = {"AWS::DynamoDB::Table", "AWS::EFS::FileSystem", "AWS::SecretsManager::Secret"}
    assert not {r["Type"] for r in resources.values()} & holders, "say above what may not happen to it"


def test_the_names_of_the_states_stay(definition: dict[str, Any]) -> None:
    promised = {name.strip() for name in STATES.split(";")}
    assert set(definition["States"]) == promised, "people and `jonabot watch` know them by these sentences"
