from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cli.embedded.bedrock.language.contexts import SPANS, contexts
from cli.embedded.bedrock.language.network import SYMBOLS, Network, probabilities
from cli.embedded.bedrock.language.passages import Passage, lay_out


@pytest.fixture
def network() -> Network:
    network = Network.untrained(seed=1)
    network.embeddings += np.random.default_rng(2).standard_normal(network.embeddings.shape).astype(np.float32) * 0.3
    return network


@pytest.fixture
def batch() -> tuple[np.ndarray, np.ndarray]:
    text = lay_out([Passage.of("", "The cat has moved into the printer.")])
    return contexts(text)[text.learned], text.symbols[text.learned]


def test_an_untrained_model_thinks_every_byte_equally_likely(batch: tuple[np.ndarray, np.ndarray]) -> None:
    assert Network.untrained().loss(*batch) == pytest.approx(np.log(SYMBOLS), rel=1e-5)


def test_probabilities_add_up_to_one(network: Network, batch: tuple[np.ndarray, np.ndarray]) -> None:
    assert probabilities(network.logits(batch[0])).sum(1) == pytest.approx(np.ones(len(batch[0])), rel=1e-5)


@pytest.mark.parametrize("name", ["hidden", "hidden_bias", "output", "shortcut", "output_bias"])
def test_the_gradient_is_the_slope_of_the_loss(
    network: Network, batch: tuple[np.ndarray, np.ndarray], name: str
) -> None:
    rows, symbols = batch
    seen = np.ones((len(rows), SPANS), np.float32)
    _, gradients = network.gradients(rows, symbols, seen)
    weights = getattr(network, name)
    place = tuple(int(axis) for axis in np.unravel_index(np.abs(gradients[name]).argmax(), weights.shape))
    assert gradients[name][place] == pytest.approx(slope(network, batch, weights, place), rel=0.05)


def test_the_gradient_of_an_embedding_is_the_slope_of_the_loss(
    network: Network, batch: tuple[np.ndarray, np.ndarray]
) -> None:
    rows, symbols = batch
    _, gradients = network.gradients(rows, symbols, np.ones((len(rows), SPANS), np.float32))
    row = rows[5, 0]
    of_row = gradients["embeddings"][rows.ravel() == row].sum(0)
    place = (row, int(np.abs(of_row).argmax()))
    assert of_row[place[1]] == pytest.approx(slope(network, batch, network.embeddings, place), rel=0.05)


def test_a_hidden_context_says_nothing_and_learns_nothing(
    network: Network, batch: tuple[np.ndarray, np.ndarray]
) -> None:
    rows, symbols = batch
    seen = np.ones((len(rows), SPANS), np.float32)
    seen[:, 3] = 0
    loss, gradients = network.gradients(rows, symbols, seen)
    assert not gradients["embeddings"].reshape(len(rows), SPANS, -1)[:, 3].any()
    network.embeddings[rows[:, 3]] = 0
    assert network.loss(rows, symbols) == pytest.approx(loss, rel=1e-4)


def test_a_saved_model_is_the_same_model(
    network: Network, batch: tuple[np.ndarray, np.ndarray], tmp_path: Path
) -> None:
    path = tmp_path / "weights.npz"
    network.save(path)
    assert Network.load(path).loss(*batch) == pytest.approx(network.loss(*batch), rel=1e-2)
    assert path.stat().st_size < 10_000_000


def test_a_copy_is_independent(network: Network) -> None:
    copy = network.copy()
    copy.output += 1
    assert not (copy.output == network.output).any()


def slope(network: Network, batch: tuple[np.ndarray, np.ndarray], weights: np.ndarray, place: tuple[int, ...]) -> float:
    """By a small step to either side."""
    step, middle = 0.01, weights[place]
    weights[place] = middle + step
    above = network.loss(*batch)
    weights[place] = middle - step
    below = network.loss(*batch)
    weights[place] = middle
    return (above - below) / (2 * step)
