"""How the weights follow their gradients.

Adam (Kingma and Ba, 2015) for the layers; for the embeddings, of which a minibatch touches few,
Adagrad with one rate a row (Duchi et al., 2011), which lets a context seen once be remembered.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cli.embedded.bedrock.language.network import Floats, Network

LAYER_RATE = 0.003
ROW_RATE = 0.06
_MOMENTUM, _DECAY, _SMALL = 0.9, 0.99, 1e-8


class Optimizer:
    """Changes a network in place."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._steps = 0
        self._row_energy = np.zeros(len(network.embeddings), np.float32)
        layers = {name: weights for name, weights in vars(network).items() if name != "embeddings"}
        self._means = {name: np.zeros_like(weights) for name, weights in layers.items()}
        self._squares = {name: np.zeros_like(weights) for name, weights in layers.items()}

    def step(self, rows: NDArray[np.int32], gradients: dict[str, Floats], rate: float) -> None:
        """`rate` is a factor: 1 is the usual learning rate."""
        self._steps += 1
        for name in self._means:
            self._step_layer(name, gradients[name], rate * LAYER_RATE)
        self._step_rows(rows.ravel(), gradients["embeddings"], rate * ROW_RATE)

    def _step_layer(self, name: str, gradient: Floats, rate: float) -> None:
        mean, square = self._means[name], self._squares[name]
        mean += (1 - _MOMENTUM) * (gradient - mean)
        square += (1 - _DECAY) * (gradient * gradient - square)
        scale = rate * (1 - _DECAY**self._steps) ** 0.5 / (1 - _MOMENTUM**self._steps)
        weights: Floats = getattr(self._network, name)
        weights -= np.float32(scale) * mean / (np.sqrt(square) + np.float32(_SMALL))

    def _step_rows(self, rows: NDArray[np.int32], gradients: Floats, rate: float) -> None:
        order = np.argsort(rows, kind="stable")
        rows = rows[order]
        firsts = np.flatnonzero(np.concatenate(([True], rows[1:] != rows[:-1])))
        touched = rows[firsts]
        gradient = np.add.reduceat(gradients[order], firsts, axis=0)
        self._row_energy[touched] += (gradient * gradient).mean(1)
        scale = rate / (np.sqrt(self._row_energy[touched]) + _SMALL)
        self._network.embeddings[touched] -= scale[:, None].astype(np.float32) * gradient
