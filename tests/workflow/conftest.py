"""What every workflow test may use: one embedded AWS a session (a worker, under pytest-xdist)."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from cli.embedded.launcher import EmbeddedAws
from tests.workflow.deployment import quick_bedrock

FOREIGN_HOST = {
    "AWS_PROFILE": "somebody-else",
    "AWS_SESSION_TOKEN": "somebody-else",
    "AWS_ENDPOINT_URL_S3": "http://127.0.0.1:9",
    "HTTPS_PROXY": "http://127.0.0.1:9",
}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Modules come in any order, and so do their tests, but for those of a story: each goes on where the last ended."""
    places = [place for place, item in enumerate(items) if item.get_closest_marker("story")]
    told = sorted((items[place] for place in places), key=lambda item: (item.path, item.location[1] or 0))
    by_file: dict[object, list[pytest.Item]] = {}
    for item in told:
        by_file.setdefault(item.path, []).append(item)
    for place in places:
        items[place] = by_file[items[place].path].pop(0)


@pytest.fixture(scope="session")
def embedded_aws() -> Iterator[EmbeddedAws]:
    """An AWS with a Bedrock stand-in, whose Wait states wait a hundredth of what they say. It is started on a host that
    points at somebody else's account.
    """
    with ExitStack() as stack:
        with pytest.MonkeyPatch.context() as host:
            for name, value in FOREIGN_HOST.items():
                host.setenv(name, value)
            aws = stack.enter_context(EmbeddedAws(wait_scale=0.01, bedrock=quick_bedrock()))
        yield aws


@pytest.fixture(scope="session", autouse=True)
def ctrl_c_is_heard() -> None:
    """A shell that runs the tests in the background lets them ignore Ctrl-C, and what they start inherits that."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
