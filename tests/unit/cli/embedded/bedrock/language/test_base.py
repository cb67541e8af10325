from __future__ import annotations

from cli.embedded.bedrock.language.base import base_network
from cli.embedded.bedrock.language.contexts import contexts
from cli.embedded.bedrock.language.network import Network
from cli.embedded.bedrock.language.passages import Passage, lay_out
from cli.embedded.bedrock.language.training import Schedule, train


def loss(network: Network, sentence: str) -> float:
    text = lay_out([Passage.of("", sentence)])
    return network.loss(contexts(text)[text.learned], text.symbols[text.learned])


def test_the_base_model_knows_some_plain_english() -> None:
    assert loss(base_network(), "The river is the light of the sea.") < 2.5
    assert loss(Network.untrained(), "The river is the light of the sea.") > 5


def test_tuning_leaves_the_base_model_as_it_was() -> None:
    before = loss(base_network(), "A good map.")
    list(train(base_network().copy(), [Passage.of("", "zzzz zzzz")], [], Schedule(epochs=5)))
    assert loss(base_network(), "A good map.") == before
