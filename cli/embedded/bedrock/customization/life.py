"""The life of a customization job: validation, data processing, training, in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from cli.embedded.bedrock.account import Account, CustomModel
from cli.embedded.bedrock.customization.events import event_detail
from cli.embedded.bedrock.customization.outputs import write_manifest, write_metrics
from cli.embedded.bedrock.customization.records import passages_of
from cli.embedded.bedrock.customization.validation import (
    FileReport,
    JobFailed,
    accepted_records,
    check_file,
    check_reports,
)
from cli.embedded.bedrock.faults import Fault, Phase
from cli.embedded.bedrock.job import Job, PhaseStatus, Status
from cli.embedded.bedrock.language.base import base_network
from cli.embedded.bedrock.language.network import Network
from cli.embedded.bedrock.language.passages import Passage
from cli.embedded.bedrock.language.training import Diverged, Schedule, Step, train

_LOG = logging.getLogger(__name__)
KEPT_BYTES = 16_000_000
"""Of a data file, for the language model; every record is checked, whatever the size."""
INTERNAL_ERROR = "Encountered an internal error when processing the request."
LATE_ERROR = "Encountered an unexpected error when processing the request, please try again"


class Stopped(Exception):
    """Somebody stopped the job."""


def start(account: Account, job: Job) -> threading.Thread:
    """Let the job run."""
    thread = threading.Thread(target=Life(account, job).run, daemon=True, name=job.order.name)
    thread.start()
    return thread


class Life:
    """One job from its first phase to its end."""

    def __init__(self, account: Account, job: Job) -> None:
        self._account = account
        self._job = job
        self._objects = account.objects

    def run(self) -> None:
        """Never raises: whatever happens is the end of the job."""
        self._account.events.job_changed(event_detail(self._job, self._account.options.region))
        try:
            with self._phase("validation"):
                self._validate()
            with self._phase("data-processing"):
                training = self._passages((self._job.order.training_uri,))
                held_out = self._passages(self._job.order.validation_uris)
            with self._phase("training"):
                network, steps = self._train(training, held_out)
                write_metrics(self._objects, self._job, steps)
                self._strike(self._account.faults.strike_end(), LATE_ERROR)
                self._keep(network, steps)
            self._end("Completed")
        except Stopped:
            self._end("Stopped")
        except JobFailed as failure:
            self._end("Failed", str(failure))
        except Exception:  # noqa: BLE001 - as Bedrock does, whatever it was
            _LOG.exception("The stand-in itself failed in job %s", self._job.order.name)
            self._end("Failed", INTERNAL_ERROR)

    @contextmanager
    def _phase(self, phase: Phase) -> Iterator[None]:
        """A phase, from its start to how it ends; faults strike as it starts."""
        fault = self._account.faults.strike_phase(phase)
        if fault and fault.kind == "hang-in-phase":
            if phase != "training":
                self._advance(phase, "InProgress")
            self._job.stop.wait()
        try:
            self._go_on()
            self._advance(phase, "InProgress")
            self._strike(fault, INTERNAL_ERROR)
            self._job.stop.wait(self._account.options.phase_seconds)
            self._go_on()
            yield
        except Stopped:
            self._advance(phase, "Stopped")
            raise
        except BaseException:
            self._advance(phase, "Failed")
            raise
        self._advance(phase, "Completed")

    def _strike(self, fault: Fault | None, failure: str) -> None:
        if fault and fault.kind in {"fail-in-phase", "fail-late"}:
            raise JobFailed(failure)
        if fault and fault.kind == "stop-in-phase":
            self._job.stop.set()

    def _validate(self) -> None:
        order = self._job.order
        reports: list[FileReport] = []
        kinds = [("training", order.training_uri), *(("validation", uri) for uri in order.validation_uris)]
        for kind, uri in kinds:
            report = check_file(self._objects, order, uri)
            write_manifest(self._objects, self._job, report, kind)
            reports.append(report)
            self._go_on()
        check_reports(reports, order)

    def _passages(self, uris: tuple[str, ...]) -> list[Passage]:
        kept, size = [], 0
        for uri in uris:
            for record in accepted_records(self._objects, self._job.order, uri):
                for passage in passages_of(record):
                    if size + len(passage) <= KEPT_BYTES:
                        kept.append(passage)
                        size += len(passage)
        return kept

    def _train(self, training: list[Passage], held_out: list[Passage]) -> tuple[Network, list[Step]]:
        weights = self._job.order.weights
        network = Network.load(weights) if weights else base_network().copy()
        steps: list[Step] = []
        try:
            for step in train(network, training, held_out, self._schedule(), lambda: not self._job.stop.is_set()):
                steps.append(step)
                with self._account.lock:
                    self._job.training_loss = step.loss
        except Diverged:
            raise JobFailed("Training diverged: the loss is not a number. Lower learningRate.") from None
        self._go_on()
        return network, steps

    def _schedule(self) -> Schedule:
        given = self._job.order.hyperparameters
        usual_rate = self._job.order.customization.hyperparameters["learningRate"].default
        return Schedule(
            epochs=int(given["epochCount"]),
            batch_size=int(given.get("batchSize", 1)),
            rate=given["learningRate"] / usual_rate,
            warmup_steps=int(given.get("learningRateWarmupSteps", 0)),
        )

    def _keep(self, network: Network, steps: list[Step]) -> None:
        order, account = self._job.order, self._account
        arn = account.new_arn(f"custom-model/{order.foundation.model_id}")
        weights = account.folder / f"{arn.rpartition('/')[2]}.npz"
        network.save(weights)
        with account.lock:
            self._job.model_arn = arn
            self._job.validation_losses = [step.validation_loss for step in steps if step.validation_loss is not None][
                -1:
            ]
            model = CustomModel(arn=arn, name=order.model_name, job=self._job, created=account.now(), weights=weights)
            account.models[arn] = model
            account.tag(arn, order.model_tags)

    def _go_on(self) -> None:
        if self._job.stop.is_set():
            raise Stopped

    def _advance(self, phase: Phase, status: PhaseStatus) -> None:
        with self._account.lock:
            progress = self._job.phases[phase]
            if progress.status == status:
                return
            now = self._account.now()
            if progress.status == "NotStarted":
                progress.created = now
            progress.status, progress.changed, self._job.changed = status, now, now
        _LOG.info("Job %s: %s is %s", self._job.order.name, phase, status)

    def _end(self, status: Status, failure: str = "") -> None:
        with self._account.lock:
            now = self._account.now()
            self._job.status, self._job.failure = status, failure
            self._job.changed = self._job.ended = now
        _LOG.info("Job %s ends: %s %s", self._job.order.name, status, failure)
        self._account.events.job_changed(event_detail(self._job, self._account.options.region))
