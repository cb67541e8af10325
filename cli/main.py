"""The `jonabot` command: what runs on the user's machine.

Each command ends with exit code 0, or with one line that says why not and what to do.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, get_args

import typer
from rich.console import Console

from cli.demo import Catalog, demo
from cli.prepare import prepare_command
from cli.problems import KNOWN_PROBLEMS

app = typer.Typer(
    name="jonabot",
    help="Your own writing, from X and WordPress exports to a model on Amazon Bedrock that writes as you do.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("prepare")(prepare_command)


@app.command("demo")
def demo_command(
    files: Annotated[
        list[Path] | None, typer.Argument(exists=True, dir_okay=False, help="Your exports; made-up ones if none.")
    ] = None,
    catalog: Annotated[str, typer.Option(help="Which Bedrock: today's, or that of 2024 with Titan.")] = "today",
    out: Annotated[Path, typer.Option(help="Where the report is kept.")] = Path("build/demo"),
) -> None:
    """Run everything on an embedded AWS on this machine: no account, no cost."""
    if catalog not in get_args(Catalog):
        raise typer.BadParameter(f"{catalog}: use {' or '.join(get_args(Catalog))}", param_hint="--catalog")
    outcome = demo(files or [], catalog=catalog, out=out, console=Console())  # type: ignore[arg-type]  # checked above
    raise typer.Exit(0 if outcome.succeeded else 1)


def main() -> None:
    """Run the command; a problem that a person can mend is one line, without a trace."""
    try:
        app()
    except KNOWN_PROBLEMS as problem:
        sys.exit(f"jonabot: {problem}")
    except KeyboardInterrupt:
        sys.exit(130)
