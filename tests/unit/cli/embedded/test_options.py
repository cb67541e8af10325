from __future__ import annotations

from typing import Any

import msgspec
import pytest

from cli.embedded.launcher import BedrockOptions, EmbeddedAws


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"wait_scale": 0}, "wait_scale"),
        ({"wait_scale": 2}, "wait_scale"),
        ({"start_seconds": -1}, "start_seconds"),
        ({"bedrock": BedrockOptions(phase_seconds=-1)}, "bedrock.phase_seconds"),
    ],
)
def test_an_option_that_is_not_allowed_is_named(options: dict[str, Any], name: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=rf"\$\.{name}"):
        EmbeddedAws(**options)
