"""The report as one page of HTML: no script, no font, no picture from anywhere else."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from jonabot.report import charts, numbers
from jonabot.report.distance_chart import distance_chart
from jonabot.report.model import Report

FEW_CHARACTERS = 600
"""Longer samples and answers are folded."""
FEW_ANSWERS = 5
"""More are folded: a person's questions come first."""


def render_report(report: Report) -> str:
    """The page. All text is escaped; the same report gives the same page."""
    return _environment().get_template("report.html").render(report=report)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("jonabot.report"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        count=numbers.count,
        many=numbers.many,
        sentence=_sentence,
        usd=numbers.usd,
        percent=lambda share: _unbroken(numbers.percent(share)),
        figure=numbers.figure,
        duration=lambda seconds: _unbroken(numbers.duration(seconds)),
        breakable=_breakable,
        day=numbers.day,
        as_json=_as_json,
    )
    environment.globals.update(
        charts=charts,
        distance_chart=distance_chart,
        few_characters=FEW_CHARACTERS,
        few_answers=FEW_ANSWERS,
        style=_style_sheet(environment),
    )
    return environment


def _style_sheet(environment: Environment) -> Markup:
    """The package's own file: the one text that is not escaped."""
    return Markup(environment.get_template("report.css").render())  # noqa: S704 (see above)


def _unbroken(quantity: str) -> str:
    """A number stays on one line with its unit."""
    return quantity.replace(" ", "\N{NO-BREAK SPACE}")


def _sentence(text: str) -> str:
    """Words that may come with or without a full stop, as a sentence: one capital letter, one stop."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _breakable(name: str) -> Markup:
    """A file name or an ARN may be broken after its punctuation, rather than anywhere; not before `zip`."""
    return Markup("<wbr/>").join(re.split(r"(?<=[-_/:])(?=\w)|(?<=\.)(?=\w{5})", name))


def _as_json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=True)
