"""What the stack tells a function, read once when it starts."""

import os
from functools import cache

import msgspec

from jonabot.settings import RunSettings


class Environment(msgspec.Struct, frozen=True):
    """A function's environment variables. Those that only some functions have are empty elsewhere."""

    bucket: str
    stack: str
    region: str
    settings: RunSettings
    bedrock_role: str = ""
    topic: str = ""
    stand_in: bool = False
    """Bedrock is reached under another address than its own: the stand-in of the embedded AWS."""


@cache
def environment() -> Environment:
    """Decode the environment variables that infra/ sets.

    Raises:
        msgspec.ValidationError: one is missing or is not what it should be.

    """
    variables = {
        "bucket": os.environ.get("JONABOT_BUCKET"),
        "stack": os.environ.get("JONABOT_STACK"),
        "region": os.environ.get("AWS_REGION"),
        "settings": msgspec.json.decode(os.environ.get("JONABOT_SETTINGS", "null")),
        "bedrock_role": os.environ.get("JONABOT_BEDROCK_ROLE", ""),
        "topic": os.environ.get("JONABOT_TOPIC", ""),
        "stand_in": "AWS_ENDPOINT_URL_BEDROCK" in os.environ,
    }
    return msgspec.convert(variables, Environment)
