"""The environment variables of every process of an embedded AWS: all of them, nothing inherited.

A host's AWS_* variables could point at a real account and its proxies cannot reach loopback.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from cli.embedded.certificates import Certificates
from cli.embedded.options import ACCOUNT, Options

# What the app uses. The emulator offers many more services, some of which listen on every interface.
SERVICES = (
    *("cloudformation", "events", "iam", "kms", "lambda", "logs", "monitoring"),
    *("s3", "scheduler", "sns", "sqs", "ssm", "states", "sts", "tagging"),
)


@dataclass(frozen=True)
class Surroundings:
    """Where an embedded AWS lives and how it is reached."""

    home: Path
    endpoint: str
    access_key: str
    secret_key: str
    certificates: Certificates
    options: Options
    bedrock_endpoint: str | None = None

    @property
    def port(self) -> str:
        return self.endpoint.rpartition(":")[2]


def client_environment(here: Surroundings) -> dict[str, str]:
    """What a process needs that calls the embedded AWS as the account's root user."""
    authority = str(here.certificates.authority)
    environment = {
        "PATH": os.defpath,
        "HOME": str(here.home),
        "TMPDIR": str(here.home / "tmp"),
        "LANG": "C.UTF-8",
        "AWS_ACCESS_KEY_ID": here.access_key,
        "AWS_SECRET_ACCESS_KEY": here.secret_key,
        "AWS_REGION": here.options.region,
        "AWS_DEFAULT_REGION": here.options.region,
        "AWS_ENDPOINT_URL": here.endpoint,
        "AWS_CA_BUNDLE": authority,
        "SSL_CERT_FILE": authority,  # for Python's own urllib, with which a custom resource answers
        "NODE_EXTRA_CA_CERTS": authority,
        "AWS_EC2_METADATA_DISABLED": "true",
        "CDK_DISABLE_CLI_TELEMETRY": "true",
    }
    if here.bedrock_endpoint:
        environment["AWS_ENDPOINT_URL_BEDROCK"] = here.bedrock_endpoint
        environment["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] = here.bedrock_endpoint
    return environment


def emulator_environment(here: Surroundings) -> dict[str, str]:
    """What ministack reads. The Lambdas inherit it, which is how they find every endpoint."""
    return client_environment(here) | {
        "TZ": "UTC",  # as in Lambda
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": here.port,
        "MINISTACK_HOST": "127.0.0.1",
        "MINISTACK_REGION": here.options.region,
        "MINISTACK_ACCOUNT_ID": ACCOUNT,
        "SERVICES": ",".join(SERVICES),
        "AUTH": "true",
        "USE_SSL": "1",
        "MINISTACK_SSL_CERT": str(here.certificates.server),
        "MINISTACK_SSL_KEY": str(here.certificates.server_key),
        "SFN_WAIT_SCALE": str(here.options.wait_scale),
        "LAMBDA_EXECUTOR": "local",
        "LAMBDA_ACCOUNT_CONCURRENCY": str(here.options.functions_at_once or ""),
        "DOCKER_HOST": f"unix://{here.home}/no-docker.sock",  # it would remove containers it takes for its own
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
    }
