"""The person's topic, for functions that are told nothing else."""

import os
from functools import cache

from jonabot.aws import clients
from jonabot.aws.sns import Topic


@cache
def topic() -> Topic:
    return Topic(clients.sns(), os.environ["JONABOT_TOPIC"])
