"""Every role does what it may and may do little more: recorded runs, set against the deployed policies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from ministack.core.iam_evaluator import EvalContext, evaluate_resource_policy

from cli.embedded.recording import Call
from tests.workflow.place import Place
from tests.workflow.privileges.grants import Policies
from tests.workflow.privileges.names import Names
from tests.workflow.privileges.reasons import NOT_USED, REFUSED
from tests.workflow.privileges.record import Record, everything_done, recorded
from tests.workflow.privileges.scenario import synthesized
from tests.workflow.privileges.table import on_the_page, reason_for, table

pytestmark = pytest.mark.workflow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("privileges")


@pytest.fixture(scope="module")
def assembly(folder: Path) -> Path:
    return synthesized(folder)


@pytest.fixture(scope="module")
def place(assembly: Path, folder: Path) -> Iterator[Place]:
    """Hosting, approval, and every way to fail have been there."""
    with everything_done(assembly, folder) as today:
        yield today


@pytest.fixture(scope="module")
def record(place: Place, assembly: Path, folder: Path) -> Record:
    """Of that, and of a run with the other method."""
    return recorded(place, assembly, folder)


def test_no_call_was_made_that_the_policy_of_its_maker_does_not_allow(record: Record) -> None:
    assert {call for call in record.refused if not any(reason.explains(call) for reason in REFUSED)} == set()


def test_nothing_is_allowed_that_no_run_used_and_no_reason_explains(record: Record) -> None:
    assert {allowed for allowed in record.not_used if not reason_for(allowed)} == set()


def test_no_reason_stands_for_something_that_is_used_or_gone(record: Record) -> None:
    idle = {reason.because for reason in NOT_USED if not any(reason.explains(one) for one in record.not_used)}
    assert idle == set()


def test_everybody_was_at_work(record: Record) -> None:
    assert {allowed.who for allowed in record.used} == {allowed.who for allowed in record.used | record.not_used}
    assert len({allowed.who for allowed in record.used}) >= 19, "16 functions, the state machine, a rule, Bedrock"


def test_the_table_in_the_documentation_is_the_one_that_was_measured(record: Record) -> None:
    assert on_the_page() == table(record), "run `make security`"


@pytest.fixture(scope="module")
def roles(place: Place, record: Record) -> dict[str, str]:
    """Who -> the ARN of the role. What they are made to try is not in the record, which is taken before."""
    assert record.used
    account = place.deployment.aws.account
    return {who: f"arn:aws:iam::{account}:role/{role}" for role, who in Names(place.deployment.aws).roles.items()}


FOLDERS = ("exports/", "documents/", "training-sets/", "runs/", "jobs/", "reports/")


@dataclass(frozen=True)
class May:
    """The folders of the bucket that a role may read and write."""

    read: set[str]
    write: set[str]


def s3_as(place: Place, role: str) -> Any:
    """A client with nothing but this role, as if its credentials had leaked: for a moment root may take it."""
    aws, name = place.deployment.aws, role.rpartition("/")[2]
    iam = aws.client("iam")
    trust = iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]
    root = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{aws.account}:root"}, "Action": "sts:AssumeRole"}
    try:
        open_to_root = json.dumps({"Version": "2012-10-17", "Statement": [root]})
        iam.update_assume_role_policy(RoleName=name, PolicyDocument=open_to_root)
        taken = aws.client("sts").assume_role(RoleArn=role, RoleSessionName="intruder")["Credentials"]
    finally:
        iam.update_assume_role_policy(RoleName=name, PolicyDocument=json.dumps(trust))
    return boto3.client(
        "s3",
        endpoint_url=aws.endpoint,
        verify=aws.environment()["AWS_CA_BUNDLE"],
        region_name=aws.region,
        aws_access_key_id=taken["AccessKeyId"],
        aws_secret_access_key=taken["SecretAccessKey"],
        aws_session_token=taken["SessionToken"],
    )


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("parse_archive", May(read={"exports/", "documents/"}, write={"documents/", "runs/"})),
        ("Amazon Bedrock, for a job", May(read={"training-sets/", "jobs/"}, write={"jobs/"})),
        ("publish_report", May(read={"runs/", "training-sets/", "reports/"}, write={"reports/"})),
    ],
)
def test_a_role_that_has_leaked_opens_its_own_folders_and_no_others(
    place: Place, roles: dict[str, str], who: str, may: May
) -> None:
    bucket, intruder = place.deployment.stack.bucket, s3_as(place, roles[who])

    def works(operation: str, key: str, **more: object) -> bool:
        try:
            getattr(intruder, operation)(Bucket=bucket, Key=key, **more)
        except ClientError as refused:
            return refused.response["Error"]["Code"] != "AccessDenied"
        return True

    for folder in FOLDERS:
        known = place.deployment.keys(folder)[0]
        assert works("get_object", known) == (folder in may.read), f"reading {folder}"
        assert works("put_object", f"{folder}forged", Body=b"forged") == (folder in may.write), f"writing {folder}"
        assert not works("delete_object", known), f"deleting in {folder}"


def test_the_role_of_bedrock_is_taken_by_its_jobs_and_by_nobody_else(place: Place, roles: dict[str, str]) -> None:
    sts = place.deployment.aws.client("sts")
    with pytest.raises(ClientError, match="AccessDenied"):
        sts.assume_role(RoleArn=roles["Amazon Bedrock, for a job"], RoleSessionName="root")


def test_nobody_passes_a_role_but_the_launch_and_that_only_bedrocks_to_bedrock(
    place: Place, roles: dict[str, str]
) -> None:
    policies = Policies(place.deployment.aws, Names(place.deployment.aws))
    to = ("bedrock.amazonaws.com", "lambda.amazonaws.com", "states.amazonaws.com")
    passed = {
        (giver, given, service)
        for giver, giver_arn in roles.items()
        for given, given_arn in roles.items()
        for service in to
        if policies.allow(Call(giver_arn, "iam:PassRole", given_arn, {"iam:PassedToService": service}))
    }
    assert passed == {("launch_training", "Amazon Bedrock, for a job", "bedrock.amazonaws.com")}


@pytest.mark.parametrize("action", ["s3:GetObject", "s3:PutObject", "s3:ListBucket"])
def test_a_request_without_tls_is_refused_even_to_the_owner(place: Place, action: str) -> None:
    """By the deployed policy, asked as S3 asks it: the embedded AWS has no listener without TLS."""
    bucket = place.deployment.stack.bucket
    policy = place.deployment.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    resource = f"arn:aws:s3:::{bucket}" + ("" if action == "s3:ListBucket" else "/exports/twitter-archive.zip")

    def decision(*, secure: bool) -> str:
        root = f"arn:aws:iam::{place.deployment.aws.account}:root"
        asked = EvalContext(root, "Root", place.deployment.aws.account, action, resource, "us-east-1")
        asked.secure_transport = secure
        asked.service_context = {"s3:tlsversion": "1.3"}
        return str(evaluate_resource_policy(json.loads(policy), asked).decision)

    assert decision(secure=False) == "Deny"
    assert decision(secure=True) != "Deny"
