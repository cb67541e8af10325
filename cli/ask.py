"""`jonabot ask`: the tuned model's answer beside the base model's, as they are being written."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Thread
from typing import Any

import msgspec
from botocore.exceptions import BotoCoreError, ClientError
from rich.console import Console, RenderableType
from rich.live import Live
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from jonabot.asking import Asking, how_to_ask_by_the_hour
from jonabot.aws.bedrock_runtime import BedrockConversation
from jonabot.parameters import ASKING, path_of
from jonabot.results.comparing import NoAnswer
from jonabot.throughput.throughputs import Throughputs
from jonabot.training.base_models import base_models
from jonabot.training.errors import BedrockBusy

TRIES, PAUSE_SECONDS = 6, 10
"""A deployment that nobody has asked for a while takes up to a minute to wake up."""
NARROW = 90
"""A terminal of fewer columns shows the answers one below the other."""
FRAMES_A_SECOND = 8


class NothingToAsk(Exception):
    """No model of this stack is hosted."""


@dataclass
class Answer:
    """What one model has said so far."""

    name: str
    style: str
    text: str = ""
    missing: str = ""
    """Why there is no more; or what is being waited for."""

    def __rich__(self) -> RenderableType:
        told = Text.assemble(self.text, "\n" if self.text and self.missing else "", (self.missing, "italic dim"))
        return Panel(told, title=self.name, border_style=self.style, title_align="left")


@dataclass
class Answers:
    """Both of them, side by side where there is room."""

    narrow: bool
    tuned: Answer = field(default_factory=lambda: Answer("tuned model", "green"))
    base: Answer = field(default_factory=lambda: Answer("base model", "dim"))

    def __rich__(self) -> RenderableType:
        table = Table.grid(expand=True, padding=(0, 1))
        columns = (self.tuned, self.base)
        for _ in range(1 if self.narrow else len(columns)):
            table.add_column(ratio=1)
        for row in [(answer,) for answer in columns] if self.narrow else [columns]:
            table.add_row(*row)
        return table

    def as_json(self, question: str) -> str:
        """For a script."""
        told = {
            name: {"text": answer.text, "missing": answer.missing}
            for name, answer in (("tuned", self.tuned), ("base", self.base))
        }
        return msgspec.json.encode({"question": question, **told}).decode()


def find_asking(ssm: Any, throughputs: Throughputs, stack: str, author: str) -> Asking:
    """The model that is hosted by the hour, which is paid for anyway; else the one that the last run has hosted.

    Raises:
        NothingToAsk: with what to do.

    """
    for throughput in throughputs.of_stack(stack):
        if throughput.answers and throughput.base_model in base_models():
            return how_to_ask_by_the_hour(throughput, author)
    try:
        found = ssm.get_parameter(Name=f"{path_of(stack)}/{ASKING}")
    except ssm.exceptions.ParameterNotFound:
        raise NothingToAsk(
            "No model is hosted. Set hosting to on-demand, run `make deploy`, and drop the exports again: "
            "what was trained is hosted and not trained twice. A base model that is hosted only by the hour needs "
            "provisioned_throughput instead."
        ) from None
    return msgspec.json.decode(found["Parameter"]["Value"], type=Asking)


def ask(
    question: str, asking: Asking, runtime: Any, console: Console, *, sleep: Callable[[float], None] = time.sleep
) -> Answers:
    """Ask both models at once, and show their answers as they come if `console` is a terminal."""
    conversation = BedrockConversation(runtime, asking.api, system=asking.system)
    answers = Answers(narrow=console.width < NARROW)
    listeners = [
        Thread(target=_listen, args=(conversation, model, question, answer, sleep), daemon=True)
        for model, answer in ((asking.tuned, answers.tuned), (asking.base, answers.base))
    ]
    for listener in listeners:
        listener.start()
    if console.is_terminal:
        # What does not fit on the screen is shown whole at the end, by whoever asked.
        with Live(answers, console=console, refresh_per_second=FRAMES_A_SECOND, transient=True):
            _wait_for(listeners)
    _wait_for(listeners)
    return answers


def _wait_for(listeners: list[Thread]) -> None:
    for listener in listeners:
        listener.join()


def _listen(
    conversation: BedrockConversation, model: str, question: str, answer: Answer, sleep: Callable[[float], None]
) -> None:
    """Fill in the answer; whatever goes wrong stands in it."""
    for attempt in range(TRIES):
        try:
            answer.text = ""
            for piece in conversation.stream(model, question):
                answer.text += piece
                answer.missing = ""
        except BedrockBusy as busy:
            answer.missing = str(busy)
            if attempt + 1 < TRIES:
                sleep(PAUSE_SECONDS)
        except (NoAnswer, BotoCoreError, ClientError) as error:
            answer.missing = str(error)
            return
        else:
            answer.missing = "" if answer.text.strip() else "It said nothing."
            return
