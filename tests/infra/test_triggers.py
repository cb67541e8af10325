"""What starts a run, and what happens to an event that could not be delivered."""

from typing import Any

from aws_cdk.assertions import Match, Template


def test_a_drop_under_exports_starts_a_run(template: Template) -> None:
    template.has_resource_properties(
        "AWS::Events::Rule",
        {
            "EventPattern": {
                "source": ["aws.s3"],
                "detail-type": ["Object Created"],
                "detail": {"object": {"key": [{"prefix": "exports/"}]}},
            },
            "Targets": [Match.object_like({"DeadLetterConfig": Match.any_value()})],
        },
    )


def test_a_run_that_did_not_end_by_itself_is_cleaned_up(template: Template) -> None:
    template.has_resource_properties(
        "AWS::Events::Rule",
        {
            "EventPattern": {
                "source": ["aws.states"],
                "detail": {"status": ["FAILED", "TIMED_OUT", "ABORTED"]},
            },
            "Targets": [Match.object_like({"DeadLetterConfig": Match.any_value()})],
        },
    )


def test_nothing_is_dropped_without_a_trace(resources: dict[str, dict[str, Any]]) -> None:
    rules = [r["Properties"] for r in resources.values() if r["Type"] == "AWS::Events::Rule"]
    assert rules
    assert all("DeadLetterConfig" in target for rule in rules for target in rule["Targets"])
