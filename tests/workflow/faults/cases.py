"""Faults, one function each: what is broken, and what is seen then. `make faults` writes docs/faults.md from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from cli.embedded.faults import LambdaFault, StorageFault
from tests.workflow.deployment import SUPERSEDED
from tests.workflow.faults.laboratory import Laboratory
from tests.workflow.faults.outcome import Outcome, ending_of

FUNCTIONS = {
    "TakeInventory": "Take inventory",
    "ChooseBaseModel": "Choose base model",
    "ParseArchive": "Parse archive",
    "AssembleTrainingSet": "Assemble training set",
    "PlanTraining": "Plan training",
    "AskForApproval": "Approve the plan",
    "LaunchTraining": "Launch training",
    "CheckTraining": "Check training",
    "RecordResults": "Record results",
    "DeployModel": "Deploy model",
    "CheckDeployment": "Check deployment",
    "CompareAnswers": "Compare answers",
    "PublishReport": "Publish report",
}
Kind = Literal["crash", "timeout", "throttle"]
WORDS: dict[Kind, str] = {
    "crash": "the function is killed before it does anything",
    "timeout": "the function has done its work and cannot answer in time",
    "throttle": "Lambda refuses the call",
}


def every_function_once(laboratory: Laboratory, kind: Kind) -> Iterator[Outcome]:
    """One run in which the first call of every function goes wrong."""
    laboratory.plan(*(LambdaFault(name, kind) for name in FUNCTIONS))
    run = laboratory.run_on_something_new()
    left = {fault.function for fault in laboratory.faults_left() if isinstance(fault, LambdaFault)}
    laboratory.trained_once(run)
    # A deployment that is asked for a second time may be ready by then.
    assert left <= {"CheckDeployment"}, "every other fault has struck"
    for function, state in FUNCTIONS.items():
        if function not in left:
            yield Outcome(f"{state}: {WORDS[kind]}", "called it again and went on", "nothing; one job", ending_of(run))


def every_function_of_a_failure_once(laboratory: Laboratory, kind: Kind) -> Iterator[Outcome]:
    laboratory.plan(LambdaFault("ExplainFailure", kind))
    with laboratory.archive_that_lacks_something() as file:
        run = laboratory.drop(file)
    assert not laboratory.faults_left()
    assert run.error == "UnreadableExports"
    yield Outcome(f"Explain failure: {WORDS[kind]}", "called it again and explained", "nothing", ending_of(run))


def a_function_that_never_works(laboratory: Laboratory, kind: Kind) -> Iterator[Outcome]:
    laboratory.plan(*[LambdaFault("PlanTraining", kind)] * 20)
    run = laboratory.run_on_something_new()
    tries = 20 - len(laboratory.faults_left())
    assert run.states[-1] == "Run failed"
    assert run.error == {"crash": "Runtime.ExitError", "throttle": "Lambda.TooManyRequestsException"}[kind]
    assert "again" in run.cause or "memory" in run.cause
    after = laboratory.run_again()
    laboratory.trained_once(after)
    yield Outcome(
        f"Plan training, each time: {WORDS[kind]}",
        f"gave up after {tries} tries and said what to do; the next drop went on where it was",
        "nothing; nothing was spent",
        ending_of(run),
    )


def an_explanation_that_never_works(laboratory: Laboratory) -> Iterator[Outcome]:
    laboratory.plan(*[LambdaFault("ExplainFailure", "crash")] * 20)
    with laboratory.archive_that_lacks_something() as file:
        run = laboratory.drop(file)
    laboratory.faults_left()
    assert (run.states[-1], run.error) == ("Run failed without explanation", "UnreadableExports")
    yield Outcome(
        "Explain failure, each time: it is killed",
        "ended under the error that it met first; the alarm for failed runs tells of it",
        "nothing but the message",
        ending_of(run),
    )


def storage_goes_wrong(laboratory: Laboratory) -> Iterator[Outcome]:
    once: tuple[tuple[str, StorageFault], ...] = (
        ("S3 answers 503 SlowDown to a read in the middle of an archive", StorageFault("GET", "exports/", "busy")),
        (
            "S3 answers 500 InternalError to a read in the middle of an archive",
            StorageFault("GET", "exports/", "error"),
        ),
        ("the connection breaks in the middle of an archive", StorageFault("GET", "exports/", "cut")),
        ("S3 takes 8 seconds for a read of an archive", StorageFault("GET", "exports/", "slow", 8)),
        ("S3 answers 503 to the upload of the documents", StorageFault("PUT", "documents/", "busy")),
        ("S3 answers 500 to the upload of the training set", StorageFault("PUT", "training-sets/", "error")),
        ("S3 answers 503 to the report", StorageFault("PUT", "reports/", "busy")),
    )
    laboratory.plan(*(fault for _, fault in once))
    run = laboratory.run_on_something_new()
    assert not laboratory.faults_left()
    laboratory.trained_once(run)
    for words, _ in once:
        yield Outcome(words, "asked again and went on", "nothing; every item accounted for", ending_of(run))


def storage_is_away_for_minutes(laboratory: Laboratory) -> Iterator[Outcome]:
    laboratory.plan(*[StorageFault("GET", "exports/", "busy")] * 30)
    run = laboratory.run_on_something_new()
    assert not laboratory.faults_left()
    laboratory.trained_once(run)
    yield Outcome(
        "S3 answers 503 thirty times in a row to reads of archives",
        "the state was tried again, later each time, and went on",
        "nothing; every item accounted for",
        ending_of(run),
    )


def the_same_event_twice(laboratory: Laboratory) -> Iterator[Outcome]:
    laboratory.something_new()
    laboratory.let_the_job_take(seconds=10)
    runs = laboratory.start_together(laboratory.newest_drop(), laboratory.newest_drop())
    assert {run.status for run in runs} == {"SUCCEEDED"}, [(run.error, run.cause, run.states[-1]) for run in runs]
    assert len({run.output["job"]["arn"] for run in runs}) == 1
    yield Outcome(
        "EventBridge delivers one drop twice",
        "both runs came to the same plan; one made the job, the other adopted it",
        "nothing; one job",
        " and ".join(sorted({ending_of(run) for run in runs})),
    )


def events_late_and_out_of_order(laboratory: Laboratory) -> Iterator[Outcome]:
    laboratory.something_new()
    older = laboratory.newest_drop()
    laboratory.something_new()
    newer = laboratory.newest_drop()
    (first,) = laboratory.start_together(newer)
    (late,) = laboratory.start_together({**older, "time": laboratory.hours_from_now(-1)})
    assert late.states[-1] == SUPERSEDED
    laboratory.trained_once(first)
    yield Outcome(
        "the event of an older drop comes after the newer one's",
        "saw the newer drop and left the work to it",
        "nothing; one job",
        ending_of(late),
    )
    (long,) = laboratory.start_together({**older, "time": laboratory.hours_from_now(1)})
    assert long.states[-1] == "Already trained"
    yield Outcome(
        "an upload takes an hour, and something else is dropped meanwhile",
        "did not leave the work to the newer drop, whose run may have looked too early",
        "nothing; no second job",
        ending_of(long),
    )
    (again,) = laboratory.start_together({**newer, "time": laboratory.hours_from_now(-5)})
    assert again.states[-1] == "Already trained"
    yield Outcome(
        "an event comes five hours late",
        "took the time of the object itself; the set was trained already",
        "nothing; no second job",
        ending_of(again),
    )


def a_clock_that_is_wrong(laboratory: Laboratory) -> Iterator[Outcome]:
    newest = laboratory.newest_drop()
    for hours, words in ((26, "a day ahead"), (-26, "a day behind")):
        (run,) = laboratory.start_together({**newest, "time": laboratory.hours_from_now(hours)})
        assert run.states[-1] == "Already trained"
        yield Outcome(
            f"the clock of the event is {words}",
            "took the time of the object itself",
            "nothing; no second job",
            ending_of(run),
        )


def an_archive_changes_during_the_run(laboratory: Laboratory) -> Iterator[Outcome]:
    for change, words in ((laboratory.replace, "replaced"), (laboratory.delete, "deleted")):
        name = laboratory.something_new()
        run = laboratory.run_while_parsing_waits(partial(change, name))
        assert run.error == "UnreadableExports"
        assert f"{words} during the run" in run.cause
        laboratory.is_not_in_the_cache(name, run)
        yield Outcome(
            f"an archive is {words} between the inventory and its parsing",
            "named the file and stopped before anything was spent; the newer drop has its own run",
            "nothing; the cache holds nothing of the new content under the old digest",
            ending_of(run),
        )


@dataclass(frozen=True)
class Case:
    """A fault, and whether the gate injects it each time."""

    inject: Callable[[Laboratory], Iterator[Outcome]]
    in_the_gate: bool = False

    @property
    def name(self) -> str:
        return self.inject.__name__.replace("_", " ")


def _of_kind(
    case: Callable[[Laboratory, Kind], Iterator[Outcome]], kind: Kind
) -> Callable[[Laboratory], Iterator[Outcome]]:
    def inject(laboratory: Laboratory) -> Iterator[Outcome]:
        return case(laboratory, kind)

    inject.__name__ = f"{case.__name__}_{kind}"
    return inject


CASES = (
    Case(_of_kind(every_function_once, "timeout"), in_the_gate=True),
    Case(_of_kind(every_function_once, "crash")),
    Case(_of_kind(every_function_once, "throttle")),
    Case(_of_kind(every_function_of_a_failure_once, "timeout")),
    Case(_of_kind(every_function_of_a_failure_once, "crash")),
    Case(_of_kind(every_function_of_a_failure_once, "throttle")),
    Case(_of_kind(a_function_that_never_works, "crash")),
    Case(_of_kind(a_function_that_never_works, "throttle")),
    Case(an_explanation_that_never_works, in_the_gate=True),
    Case(storage_goes_wrong, in_the_gate=True),
    Case(storage_is_away_for_minutes),
    Case(the_same_event_twice, in_the_gate=True),
    Case(events_late_and_out_of_order),
    Case(a_clock_that_is_wrong),
    Case(an_archive_changes_during_the_run, in_the_gate=True),
)
WRITTEN_TO = Path(__file__).parents[3] / "docs/faults.md"
