from __future__ import annotations

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from jonabot.aws import clients
from jonabot.aws.links import Links


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> Links:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "made-up")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    return Links("bucket", clients.s3_links())


def test_a_link_lives_as_long_as_it_was_told_to_and_goes_over_tls(links: Links) -> None:
    url = urlsplit(links.to("reports/r1/report.html", lifetime=timedelta(hours=6)))
    assert (url.scheme, url.path) == ("https", "/reports/r1/report.html")
    assert parse_qs(url.query)["X-Amz-Expires"] == ["21600"]


def test_a_link_is_signed_the_way_that_new_buckets_take(links: Links) -> None:
    query = parse_qs(urlsplit(links.to("k", lifetime=timedelta(hours=1))).query)
    assert query["X-Amz-Algorithm"] == ["AWS4-HMAC-SHA256"]
