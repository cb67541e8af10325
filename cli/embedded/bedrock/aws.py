"""The stand-in's own view of the embedded AWS: its S3, its IAM and its EventBridge, by boto3.

Credentials and the certificate authority come from the environment, as for any client.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from cli.embedded.recording import Call, Recorder

_LOG = logging.getLogger(__name__)
_CONFIG = Config(connect_timeout=5, read_timeout=60, retries={"max_attempts": 3}, s3={"addressing_style": "path"})
DETAIL_TYPE = "Model Customization Job State Change"


class EmbeddedAws:
    """ObjectStore, Roles and EventBus (objects.py) in one."""

    def __init__(self, endpoint: str, region: str, recorder: Recorder | None = None) -> None:
        self._recorder = recorder
        session: Any = boto3.Session(region_name=region)
        self._s3, self._iam, self._events = (
            session.client(service, endpoint_url=endpoint, config=_CONFIG) for service in ("s3", "iam", "events")
        )
        self._tells = True

    def exists(self, uri: str) -> bool:
        bucket, key = _split(uri)
        try:
            self._s3.head_object(Bucket=bucket, Key=key)
        except (ClientError, BotoCoreError):
            return False
        return True

    def lines(self, uri: str) -> Iterator[bytes]:
        bucket, key = _split(uri)
        try:
            body = self._s3.get_object(Bucket=bucket, Key=key)["Body"]
        except ClientError:
            raise FileNotFoundError(uri) from None
        yield from body.iter_lines(chunk_size=1 << 16, keepends=True)

    def write(self, uri: str, body: bytes) -> None:
        bucket, key = _split(uri)
        try:
            self._s3.put_object(Bucket=bucket, Key=key, Body=body)
        except (ClientError, BotoCoreError) as error:
            raise OSError(str(error)) from error

    def trust_policy(self, role_arn: str) -> dict[str, object] | None:
        try:
            role = self._iam.get_role(RoleName=role_arn.rpartition("/")[2])["Role"]
        except ClientError:
            return None
        policy = role["AssumeRolePolicyDocument"]
        document: dict[str, object] = json.loads(unquote(policy)) if isinstance(policy, str) else policy
        return document if role["Arn"] == role_arn else None

    def may(self, role_arn: str, action: str, uri: str) -> bool:
        resource = f"arn:aws:s3:::{uri.removeprefix('s3://')}"
        if self._recorder:
            self._recorder.call(Call(role_arn, action, resource))
        try:
            answer = self._iam.simulate_principal_policy(
                PolicySourceArn=role_arn, ActionNames=[action], ResourceArns=[resource]
            )
        except ClientError:
            return True  # an IAM that cannot tell forbids nothing
        return all(result["EvalDecision"] == "allowed" for result in answer["EvaluationResults"])

    def job_changed(self, detail: dict[str, str]) -> None:
        if not self._tells:
            return
        entry = {"Source": "aws.bedrock", "DetailType": DETAIL_TYPE, "Resources": [detail["jobArn"]]}
        try:
            answer = self._events.put_events(Entries=[{**entry, "Detail": json.dumps(detail)}])
        except (ClientError, BotoCoreError) as error:
            _LOG.warning("EventBridge does not answer: %s", error)
            return
        if answer["FailedEntryCount"]:
            # EventBridge takes events of aws.* from AWS only; an emulator may make an exception.
            self._tells = False
            _LOG.warning("EventBridge takes no events of aws.bedrock: %s", answer["Entries"][0].get("ErrorCode"))


def _split(uri: str) -> tuple[str, str]:
    bucket, _, key = uri.removeprefix("s3://").partition("/")
    return bucket, key
