"""Contestants against each other: each in a process of its own, in turns, and its best time counts.

Processor time, because the machine may be busy; a busy machine is busy for all, because they take
turns. Peak memory is the process's own.
"""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from time import process_time
from typing import BinaryIO, NamedTuple

from rich.console import Console
from rich.table import Table

MB = 1_000_000
SIZES = (1, 10, 100, 1000)
ROUNDS = 3
_LONG = 500
"""In MB: so much is read once."""


class Contestant(NamedTuple):
    read: Callable[[BinaryIO], int]
    """Reads a stream to its end and gives how many items it had."""
    file: str
    is_ours: bool = False
    library: str = ""
    """What it imports, which is not measured."""
    most: int = 10**6
    """In MB: it holds the whole file in memory, many times over."""


class Result(NamedTuple):
    seconds: float
    items: int
    peak: float
    """In MB."""


class Target(NamedTuple):
    """`name` is to be at least `ratio` times as fast as `other`."""

    name: str
    other: str
    ratio: float


def compete(
    module: str,
    contestants: Mapping[str, Contestant],
    make: Callable[[Path, int], object],
    targets: list[Target],
) -> None:
    """Run what the command line asks for: all contestants, or one of them in this process."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="in MB")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--one", nargs=2, metavar=("CONTESTANT", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(_run(contestants[arguments.one[0]], Path(arguments.one[1]))))
        return
    results: dict[int, dict[str, Result]] = {}
    for size in arguments.sizes:
        rounds = arguments.rounds if size < _LONG else 1
        taking_part = [name for name, contestant in contestants.items() if size <= contestant.most]
        with tempfile.TemporaryDirectory() as folder:
            make(Path(folder), size * MB)
            results[size] = _measure(module, taking_part * rounds, Path(folder))
        _show(size, results[size], targets)
    _show_growth(results, [name for name, contestant in contestants.items() if contestant.is_ours])


def peak_megabytes() -> float:
    """This process's own peak: Linux's `ru_maxrss` begins with that of the process it was forked from."""
    status = Path("/proc/self/status")
    if status.is_file():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MB


def _run(contestant: Contestant, folder: Path) -> Result:
    if contestant.library:
        importlib.import_module(contestant.library)
    with (folder / contestant.file).open("rb") as stream:
        begin = process_time()
        items = contestant.read(stream)
        seconds = process_time() - begin
    return Result(seconds, items, peak_megabytes())


def _measure(module: str, turns: list[str], folder: Path) -> dict[str, Result]:
    best: dict[str, Result] = {}
    for name in turns:
        command = [sys.executable, "-m", module, "--one", name, str(folder)]
        result = Result(*json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
        best[name] = min(best.get(name, result), result)
    assert len({result.items for result in best.values()}) == 1, "every contestant must read every item"
    return best


def _show(size: int, best: Mapping[str, Result], targets: list[Target]) -> None:
    table = Table(title=f"{size:,} MB, {next(iter(best.values())).items:,} items")
    columns = ("", "MB/s", "us an item", "peak MB", "times as fast as", "", "target")
    for number, column in enumerate(columns):
        table.add_column(column, justify="left" if number in {0, 4} else "right")
    for name, result in best.items():
        figures = (f"{size / result.seconds:.1f}", f"{result.seconds / result.items * MB:.1f}", f"{result.peak:.0f}")
        ratios = [
            (target.other, f"{best[target.other].seconds / result.seconds:.2f}", f"{target.ratio:.2f}")
            for target in targets
            if target.name == name and target.other in best
        ]
        first, *more = ratios or [("", "", "")]
        table.add_row(name, *figures, *first)
        for ratio in more:
            table.add_row("", "", "", "", *ratio)
    Console().print(table)


def _show_growth(results: Mapping[int, Mapping[str, Result]], ours: list[str]) -> None:
    """Time a MB and peak memory by size: both are to be flat."""
    table = Table("", *(f"{size:,} MB" for size in results), title="ms a MB, and peak MB")
    for name in ours:
        found = [(size, result[name]) for size, result in results.items()]
        table.add_row(name, *(f"{result.seconds * 1000 / size:.1f}, {result.peak:.0f}" for size, result in found))
    Console().print(table)
