"""At rest the training stack costs storage, and what docs/costs.md says of alarms and dashboards."""

from __future__ import annotations

from collections import Counter
from typing import Any

from benchmarks.costs.bill import ALARMS, DASHBOARDS

FREE_AT_REST = {
    *("AWS::CDK::Metadata", "AWS::Events::Rule", "AWS::IAM::Policy", "AWS::IAM::Role"),
    *("AWS::Lambda::Function", "AWS::Lambda::LayerVersion", "AWS::Lambda::Permission", "AWS::Logs::LogGroup"),
    *("AWS::S3::BucketPolicy", "AWS::SNS::Subscription", "AWS::SNS::Topic", "AWS::SNS::TopicPolicy"),
    *("AWS::SQS::Queue", "AWS::SQS::QueuePolicy", "AWS::SSM::Parameter", "AWS::StepFunctions::StateMachine"),
}


def test_nothing_costs_at_rest_but_storage_alarms_and_a_dashboard(resources: dict[str, dict[str, Any]]) -> None:
    kinds = Counter(resource["Type"] for resource in resources.values())
    costly = {kind: number for kind, number in kinds.items() if kind not in FREE_AT_REST}
    assert costly == {
        "AWS::S3::Bucket": 1,
        "AWS::CloudWatch::Alarm": ALARMS,
        "AWS::CloudWatch::Dashboard": DASHBOARDS,
    }, "say in benchmarks/costs/bill.py what it costs"
