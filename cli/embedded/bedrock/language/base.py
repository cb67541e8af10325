"""The base model: the same network, taught forty plain paragraphs about water, bread and bridges.

They were written for this purpose. A tuned model starts from it, as on Bedrock, and an answer of
the base model shows what a model says that has never read the author.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from cli.embedded.bedrock.language.network import Network
from cli.embedded.bedrock.language.passages import Passage
from cli.embedded.bedrock.language.training import Schedule, train

_TEXT = Path(__file__).with_name("base_text.txt")
_SCHEDULE = Schedule(epochs=8)


@cache
def base_network() -> Network:
    """The base model's weights, trained on the first call (in about a second). Copy before changing."""
    network = Network.untrained()
    paragraphs = _TEXT.read_text(encoding="utf-8").split("\n\n")
    for _ in train(network, [Passage.of("", paragraph.strip()) for paragraph in paragraphs], [], _SCHEDULE):
        pass
    return network
