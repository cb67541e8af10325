"""Why a role may do something that no recorded run did. Each entry is read by a person: keep it short and true."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

from tests.workflow.privileges.record import Allowed

GUIDE = "https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-iam-role.html"


@dataclass(frozen=True)
class Reason:
    """Covers what is allowed to `who`, for `action`, on `resource`; each may hold `*`."""

    because: str
    action: str
    resource: str = "*"
    who: str = "*"

    def explains(self, allowed: Allowed) -> bool:
        pairs = ((allowed.who, self.who), (allowed.action, self.action), (allowed.resource, self.resource))
        return all(fnmatchcase(value, pattern) for value, pattern in pairs)


NOT_USED = (
    Reason(
        f"Bedrock's guide asks for it ({GUIDE}); the stand-in reads and writes single objects.",
        "s3:*",
        "*",
        "Amazon Bedrock, for a job",
    ),
    Reason("Lambda and Step Functions send their traces themselves; the embedded AWS has no X-Ray.", "xray:*"),
    Reason(
        "Step Functions delivers its log with the machine's role, by actions that know no resource; "
        "the embedded AWS delivers none.",
        "logs:*",
        "[*]",
        "the state machine",
    ),
    Reason(
        "The CDK grants each function with its versions; the workflow calls what is deployed.",
        "lambda:InvokeFunction",
        "function:*:[*]",
        "the state machine",
    ),
    Reason(
        "Step Functions watches, stops and resumes the children of a Distributed Map in the machine's name; "
        "the embedded AWS does it without asking.",
        "states:*Execution",
        "execution:*",
        "the state machine",
    ),
    Reason(
        "Lambda puts an event aside after its own retries have failed; the embedded AWS never gives up on one.",
        "sqs:SendMessage",
        "*DeadLettersQueue*",
    ),
    Reason("Only an upload that breaks off is aborted: the fault injections do that.", "s3:AbortMultipartUpload"),
    Reason(
        "Only when a run has been ended while its launch was at work; tests/workflow/test_training.py does that.",
        "bedrock:StopModelCustomizationJob",
        "model-customization-job/*",
        "launch_training",
    ),
    Reason(
        "Only asked when an object is missing: S3 tells that from a forbidden one to those alone who may list.",
        "s3:ListBucket",
        "the bucket, under *",
    ),
    Reason(
        "The service reference names only the models; granted on the job as well, which the call makes, "
        "because a grant that is missing would show on AWS alone.",
        "bedrock:CreateModelCustomizationJob",
        "model-customization-job/*",
    ),
    Reason(
        "The service reference names only the model; granted on the deployment for the same reason as on the job.",
        "bedrock:CreateCustomModelDeployment",
        "custom-model-deployment/*",
    ),
)
REFUSED: tuple[Reason, ...] = ()
"""Calls that a policy would not allow. None is known."""
