"""The AWS clients of the functions, and the one place that says how long they wait and how often they try again.

Region, credentials and endpoints come from the environment, as botocore reads it; that is how the
same code talks to AWS and to the embedded AWS. botocore is used without boto3, which would load its
transfer manager and resources into every function.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from botocore.config import Config
from botocore.loaders import Loader, create_loader
from botocore.session import Session

if TYPE_CHECKING:
    from mypy_boto3_bedrock import BedrockClient
    from mypy_boto3_bedrock_runtime import BedrockRuntimeClient
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_scheduler import EventBridgeSchedulerClient
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_ssm import SSMClient
    from mypy_boto3_stepfunctions import SFNClient

STANDARD = Config(
    connect_timeout=5,
    read_timeout=20,
    # Tried again is what was throttled, answered by a 5xx or not answered, so it may have had its effect: what
    # creates something bears a request token or is looked for first, a function that is called by an event may
    # be called twice in any case, and a message that comes twice is better than one that does not come. Two
    # services that never answer are given up before a function's time is over (tests/infra/test_functions.py).
    retries={"mode": "standard", "total_max_attempts": 4},
    user_agent_extra="jonabot",
)
SLOW = STANDARD.merge(Config(read_timeout=90))
"""For answers that a model writes word by word."""


def s3() -> S3Client:
    """Objects in buckets."""
    client: S3Client = _client("s3", STANDARD)
    return client


def s3_links() -> S3Client:
    """Links to objects. botocore still signs them the old way, which S3 refuses for buckets made since 2020."""
    client: S3Client = _client("s3", STANDARD.merge(Config(signature_version="s3v4")))
    return client


def bedrock() -> BedrockClient:
    """Customization jobs, custom models and their deployments."""
    client: BedrockClient = _client("bedrock", STANDARD)
    return client


def bedrock_runtime() -> BedrockRuntimeClient:
    """Answers of models."""
    client: BedrockRuntimeClient = _client("bedrock-runtime", SLOW)
    return client


def lambda_functions() -> LambdaClient:
    """Calls of functions."""
    client: LambdaClient = _client("lambda", STANDARD)
    return client


def scheduler() -> EventBridgeSchedulerClient:
    """One-time schedules."""
    client: EventBridgeSchedulerClient = _client("scheduler", STANDARD)
    return client


def sns() -> SNSClient:
    """Messages to people."""
    client: SNSClient = _client("sns", STANDARD)
    return client


def ssm() -> SSMClient:
    """Parameters that outlive a run."""
    client: SSMClient = _client("ssm", STANDARD)
    return client


def stepfunctions() -> SFNClient:
    """Executions and their histories."""
    client: SFNClient = _client("stepfunctions", STANDARD)
    return client


def _client(service: str, config: Config) -> Any:
    session = Session()
    session.register_component("data_loader", _service_models())
    return session.create_client(service, config=config)


@cache
def _service_models() -> Loader:
    """What all clients of a function share: each but the first is made in a quarter of the time."""
    return create_loader()
