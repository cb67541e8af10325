from __future__ import annotations

from dataclasses import replace

import pytest

from cli.embedded.bedrock.language.base import base_network
from cli.embedded.bedrock.language.network import Network
from cli.embedded.bedrock.language.passages import Passage
from cli.embedded.bedrock.language.sampling import FEWEST_BYTES, Sampling, write
from cli.embedded.bedrock.language.training import Schedule, train

FIRM = Sampling(temperature=0)


def text(network: Network, prompt: str, sampling: Sampling) -> str:
    return "".join(write(network, prompt, sampling))


def taught(*passages: Passage) -> Network:
    network = base_network().copy()
    list(train(network, passages, [], Schedule(epochs=10)))
    return network


def test_a_model_says_what_it_was_taught() -> None:
    sentence = "The cat has moved into the printer, where it is warm."
    assert text(taught(Passage.of("", sentence)), "", FIRM) == sentence


def test_a_model_answers_what_it_was_asked() -> None:
    network = taught(Passage.of("When is tea?", "five, as ever"), Passage.of("And coffee?", "ten, or later"))
    assert text(network, "When is tea?", FIRM).startswith("five, as ever")
    assert text(network, "And coffee?", FIRM).startswith("ten, or later")


def test_the_same_seed_gives_the_same_text_and_another_another() -> None:
    texts = [text(base_network(), "", Sampling(seed=seed, maximum_bytes=80)) for seed in (1, 1, 2, 3)]
    assert texts[0] == texts[1]
    assert len(set(texts)) == 3


def test_a_text_is_never_longer_than_it_may_be() -> None:
    assert len(text(base_network(), "", Sampling(maximum_bytes=10)).encode()) <= 10


def test_a_text_is_never_empty() -> None:
    for seed in range(5):
        assert len(text(base_network(), "", Sampling(seed=seed)).encode()) >= FEWEST_BYTES


def test_no_half_character_is_written() -> None:
    network = taught(Passage.of("", "\u3044\u308d\u306f\u306b\u307b\u3078\u3068"))
    whole = text(network, "", replace(FIRM, maximum_bytes=30))
    assert "\ufffd" not in whole
    for size in range(1, 12):
        cut = text(network, "", replace(FIRM, maximum_bytes=size))
        assert whole.startswith(cut)
        assert len(cut.encode()) <= size


@pytest.mark.parametrize("top_p", [0.0, 0.01])
def test_a_small_share_leaves_the_most_probable_byte(top_p: float) -> None:
    drawn = text(base_network(), "", Sampling(temperature=1, top_p=top_p, maximum_bytes=60))
    assert drawn == text(base_network(), "", replace(FIRM, maximum_bytes=60))
