"""The `jonabot` command: what runs on the user's machine.

Each command ends with exit code 0, or with one line that says why not and what to do.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from cli.account import STACK, Account
from cli.approval import answer_plan
from cli.ask import ask, find_asking
from cli.configuration import configured_settings
from cli.demo import demo
from cli.drop import put_exports
from cli.erase import run_erase
from cli.extend import extend_hosting
from cli.prepare import prepare_command
from cli.problems import KNOWN_PROBLEMS, in_words
from cli.teardown import Teardown, run_teardown
from cli.watch import (
    RunNotStarted,
    RunOutcome,
    find_execution,
    latest_executions,
    newest_execution,
    watch_newest_run,
    watch_run,
)
from jonabot.aws.bedrock_throughputs import BedrockThroughputs
from jonabot.aws.links import Links

LINK_LIFETIME = timedelta(hours=1)

app = typer.Typer(
    name="jonabot",
    help="Your own writing, from X and WordPress exports to a model on Amazon Bedrock that writes as you do.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("prepare")(prepare_command)

Exports = Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help="X archives and WordPress exports.")]
Region = Annotated[str, typer.Option(help="Where Jonabot is deployed; cdk.json's region if not given.")]


class Catalog(StrEnum):
    """What the Bedrock stand-in offers."""

    TODAY = "today"
    OF_2024 = "2024"


@app.command("demo")
def demo_command(
    files: Annotated[
        list[Path] | None, typer.Argument(exists=True, dir_okay=False, help="Your exports; made-up ones if none.")
    ] = None,
    catalog: Annotated[Catalog, typer.Option(help="Bedrock as it is today, or as it was with Titan.")] = Catalog.TODAY,
    out: Annotated[Path, typer.Option(help="Where the report is kept.")] = Path("build/demo"),
) -> None:
    """Run everything on an embedded AWS on this machine: no account, no cost."""
    _end(demo(files or [], catalog=catalog.value, out=out, console=Console()))


@app.command("drop")
def drop_command(files: Exports, region: Region = "") -> None:
    """Upload exports to the deployed bucket, then watch the run."""
    account = _account(region)
    stack, console, stepfunctions = account.stack(), Console(), account.client("stepfunctions")
    known = latest_executions(stepfunctions, stack.state_machine_arn)
    drops = put_exports(account.client("s3"), stack.bucket, files, console)
    outcome = watch_newest_run(stepfunctions, stack.state_machine_arn, console, drops=drops, known=known)
    _show_report(account, stack.bucket, outcome, console)
    _end(outcome)


@app.command("watch")
def watch_command(
    run: Annotated[str, typer.Argument(help="The run's name; the newest if none.")] = "", region: Region = ""
) -> None:
    """Show the states of a run as they come and go."""
    account, console = _account(region), Console()
    stack, stepfunctions = account.stack(), account.client("stepfunctions")
    machine = stack.state_machine_arn
    execution = find_execution(stepfunctions, machine, run) if run else newest_execution(stepfunctions, machine)
    if not execution:
        raise RunNotStarted(f"There is no run {run}".rstrip() + ". Start one with `jonabot drop FILE...`.")
    outcome = watch_run(stepfunctions, execution, console)
    _show_report(account, stack.bucket, outcome, console)
    _end(outcome)


@app.command("ask")
def ask_command(
    question: Annotated[str, typer.Argument(help="What to ask, in quotation marks.")],
    region: Region = "",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print both answers as JSON, when they are whole.")] = False,
) -> None:
    """Ask the tuned model and, beside it, the base model."""
    account, console = _account(region), Console(stderr=as_json)
    throughputs = BedrockThroughputs(account.client("bedrock"))
    asking = find_asking(account.client("ssm"), throughputs, STACK, configured_settings().author)
    answers = ask(question, asking, account.client("bedrock-runtime"), console)
    if as_json:
        typer.echo(answers.as_json(question))
    else:
        console.print(answers)
    raise typer.Exit(0 if answers.tuned.text else 1)


@app.command("approve")
def approve_command(run: str, region: Region = "") -> None:
    """Say yes to a plan that waits."""
    _answer(run, "approved", region)


@app.command("reject")
def reject_command(run: str, region: Region = "") -> None:
    """Say no to a plan that waits: the run ends without training."""
    _answer(run, "rejected", region)


@app.command("extend")
def extend_command(
    hours: Annotated[int, typer.Argument(min=1, help="How many hours later it shall end.")], region: Region = ""
) -> None:
    """Host by the hour for longer."""
    account = _account(region)
    for extended in extend_hosting(account.client("cloudformation"), account.client("lambda"), STACK, hours):
        typer.echo(f"{extended.name} now ends at {extended.ends:%Y-%m-%d %H:%M} UTC; the added hours: {extended.cost}.")


@app.command("teardown")
def teardown_command(
    region: Region = "",
    *,
    keep_model: Annotated[
        bool, typer.Option("--keep-model", help="Delete what serves models, not the models.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON; without --yes, only what there is.")] = False,
) -> None:
    """Delete everything that Jonabot has made in Amazon Bedrock, also after `cdk destroy`."""
    account, console = _account(region), Console(stderr=as_json)
    run_teardown(_teardown(account, console, keep_model=keep_model), yes=yes, as_json=as_json)


@app.command("erase")
def erase_command(
    region: Region = "",
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether this is meant.")] = False,
) -> None:
    """Delete all that there is of a person, also after `cdk destroy`: models in Bedrock, exports, reports, logs."""
    account = _account(region)
    run_erase(account, _teardown(account, Console()), yes=yes)


def main() -> None:
    """Run the command; a problem that a person can mend is one line, without a trace."""
    try:
        app()
    except KNOWN_PROBLEMS as problem:
        sys.exit(f"jonabot: {in_words(problem)}")
    except KeyboardInterrupt:
        sys.exit(130)


def _account(region: str) -> Account:
    return Account(region or configured_settings().region)


def _teardown(account: Account, console: Console, *, keep_model: bool = False) -> Teardown:
    return Teardown(account.client("bedrock"), account.client("ssm"), STACK, keep_model, console)


def _show_report(account: Account, bucket: str, outcome: RunOutcome, console: Console) -> None:
    """A link that this person's own credentials open, and where the report stays."""
    if key := outcome.report:
        link = Links(bucket, account.client("s3")).to(key, lifetime=LINK_LIFETIME)
        console.print(f"\nThe report, for an hour and for whoever has this link:\n{link}", soft_wrap=True)
        console.print(f"Later: s3://{bucket}/{key}", soft_wrap=True)


def _answer(run: str, answer: Literal["approved", "rejected"], region: str) -> None:
    account = _account(region)
    answer_plan(account.client("s3"), account.client("stepfunctions"), account.stack().bucket, run, answer)
    Console().print(f"Run {run}: {answer}. `jonabot watch {run}` shows how it goes on.")


def _end(outcome: RunOutcome) -> None:
    raise typer.Exit(0 if outcome.succeeded else 1)


if __name__ == "__main__":
    main()
