"""A run on the screen: live on a terminal, a plain log elsewhere."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from cli.run_details import detail
from cli.run_states import StateLine

Clock = Callable[[], datetime]
INSTANT = ("Choice", "Pass", "Succeed", "Fail")
"""Kinds of state that take no time: one line in the log, no time in the list."""
_MARKS = {"done": ("✓", "green"), "failed": ("✗", "bold red")}


def now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s`, `3 min 05 s`, `2 h 07 min`."""
    if seconds < 9.95:  # noqa: PLR2004 (tenths are shown below ten)
        return f"{max(seconds, 0):.1f} s"
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, left = divmod(minutes, 60)
    if hours:
        return f"{hours} h {left:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def title(line: StateLine) -> str:
    """The state's name, and how far a map has come."""
    return f"{line.name} {line.items_done}/{line.items}" if line.items else line.name


class LiveView:
    """The run as a list that moves. It leaves the whole list on the screen when it ends."""

    def __init__(self, console: Console, clock: Clock = now) -> None:
        self._console = console
        self._clock = clock
        self._lines: Sequence[StateLine] = ()
        self._spinner = Spinner("dots", style="cyan")
        self._live = Live(self, console=console, refresh_per_second=8, transient=True)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()
        self._console.print(self._table(self._lines))

    def show(self, lines: Sequence[StateLine]) -> None:
        self._lines = lines

    def __rich__(self) -> RenderableType:
        """Only what fits: a terminal cannot redraw what has scrolled away."""
        room = max(self._console.height - 3, 5)
        return Group(self._table(self._lines[-room:]), self._total())

    def _table(self, lines: Sequence[StateLine]) -> Table:
        table = Table.grid(padding=(0, 2), expand=False)
        table.add_column(width=1)
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold", style="dim")
        table.add_column(justify="right", no_wrap=True)
        for line in lines:
            table.add_row(self._mark(line), self._name(line), Text(detail(line)), self._time(line))
        return table

    def _mark(self, line: StateLine) -> RenderableType:
        if line.kind == "Choice":
            return Text("·", "dim")
        return Text(*_MARKS[line.status]) if line.status in _MARKS else self._spinner

    def _name(self, line: StateLine) -> Text:
        styles = {"failed": "bold red", "running": "bold"}
        return Text(title(line), "dim" if line.kind == "Choice" else styles.get(line.status, ""))

    def _time(self, line: StateLine) -> Text:
        if line.kind in INSTANT:
            return Text("")
        return Text(duration(((line.ended or self._clock()) - line.started).total_seconds()), "dim")

    def _total(self) -> Text:
        if not self._lines:
            return Text("Waiting for the first state", "dim")
        return Text(f"\n   {duration((self._clock() - self._lines[0].started).total_seconds())} so far", "dim")


class LogView:
    """The run as a log: one line when a state starts, when what it tells changes, and when it ends."""

    def __init__(self, console: Console, clock: Clock = now) -> None:
        self._console = console
        self._clock = clock
        self._told: dict[int, tuple[str, str, str]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def show(self, lines: Sequence[StateLine]) -> None:
        for number, line in enumerate(lines):
            state = (line.status, title(line), detail(line))
            before = self._told.get(number)
            if state != before:
                self._told[number] = state
                self._tell(line, is_new=before is None)

    def _tell(self, line: StateLine, *, is_new: bool) -> None:
        if line.kind in INSTANT:
            if is_new:
                self._print(line.started, "passed  ", line.name)
            return
        if is_new:
            self._print(line.started, "started ", line.name)
        note = f" ({detail(line)})" if detail(line) else ""
        if line.status == "running":
            if not is_new or note:
                self._print(self._clock(), "running ", title(line) + note)
            return
        ended = line.ended or line.started
        word = "finished" if line.status == "done" else "FAILED  "
        self._print(ended, word, f"{title(line)}, {duration((ended - line.started).total_seconds())}{note}")

    def _print(self, time: datetime, word: str, text: str) -> None:
        text = f"{time.astimezone(UTC):%H:%M:%S}  {word}  {text}"
        self._console.print(text, highlight=False, markup=False, soft_wrap=True)


def view_for(console: Console) -> LiveView | LogView:
    """A moving list where there is a terminal to move it on."""
    return LiveView(console) if console.is_terminal else LogView(console)
