"""The life of a customization job: validation, data processing, training, in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from cli.embedded.bedrock.account import Account, CustomModel
from cli.embedded.bedrock.customization.events import event_detail
from cli.embedded.bedrock.customization.outputs import write_manifest, write_metrics
from cli.embedded.bedrock.customization.tuning import Tuned, read_passages, tune
from cli.embedded.bedrock.customization.validation import FileReport, JobFailed, check_file, check_reports
from cli.embedded.bedrock.faults import Fault, Phase
from cli.embedded.bedrock.job import Job, PhaseStatus, Status

INTERNAL_ERROR = "Encountered an internal error when processing the request."
LATE_ERROR = "Encountered an unexpected error when processing the request, please try again"
_LOG = logging.getLogger(__name__)


class Stopped(Exception):
    """Somebody stopped the job."""


def start(account: Account, job: Job) -> None:
    """Let the job run."""
    threading.Thread(target=Life(account, job).run, daemon=True, name=job.order.name).start()


class Life:
    """One job from its first phase to its end."""

    def __init__(self, account: Account, job: Job) -> None:
        self._account = account
        self._job = job

    def run(self) -> None:
        """Never raises: whatever happens is the end of the job."""
        try:
            self._tell()
            self._go_through_phases()
            self._end("Completed")
        except Stopped:
            self._end("Stopped")
        except JobFailed as failure:
            self._end("Failed", str(failure))
        except Exception:  # noqa: BLE001 - as Bedrock does, whatever it was
            _LOG.exception("The stand-in itself failed in job %s", self._job.order.name)
            self._end("Failed", INTERNAL_ERROR)
        self._tell()

    def _go_through_phases(self) -> None:
        order, objects = self._job.order, self._account.objects
        with self._phase("validation"):
            self._validate()
        with self._phase("data-processing"):
            training = read_passages(objects, order, [order.training_uri])
            held_out = read_passages(objects, order, order.validation_uris)
        with self._phase("training"):
            learned_bytes = self._account.options.learned_bytes
            tuned = tune(order, training, held_out, learned_bytes, lambda: not self._job.stop.is_set())
            self._go_on()
            write_metrics(objects, self._job, tuned.steps)
            self._strike(self._account.faults.strike_end(), LATE_ERROR)
            self._keep(tuned)

    @contextmanager
    def _phase(self, phase: Phase) -> Iterator[None]:
        """A phase, from its start to how it ends; faults strike as it starts."""
        fault = self._account.faults.strike_phase(phase)
        if fault and fault.kind == "hang-in-phase":
            if phase != "training":
                self._advance(phase, "InProgress")
            with self._account.lock:
                self._job.hung_before = timedelta(hours=fault.hours)
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
        if fault and fault.kind == "linger-in-phase":
            self._job.stop.wait(fault.seconds)

    def _validate(self) -> None:
        order, objects = self._job.order, self._account.objects
        reports: list[FileReport] = []
        for kind, uri in [("training", order.training_uri), *(("validation", uri) for uri in order.validation_uris)]:
            report = check_file(objects, order, uri)
            write_manifest(objects, self._job, report, kind)
            reports.append(report)
            self._go_on()
        check_reports(reports, order)

    def _keep(self, tuned: Tuned) -> None:
        account, job, order = self._account, self._job, self._job.order
        arn = account.new_arn(f"custom-model/{order.foundation.model_id}")
        weights = account.folder / f"{arn.rpartition('/')[2]}.npz"
        tuned.network.save(weights)
        with account.lock:
            job.training_loss = tuned.steps[-1].loss
            job.validation_losses = tuned.validation_losses[-1:]
            job.model_arn = arn
            model = CustomModel(arn=arn, name=order.model_name, job=job, created=account.now(), weights=weights)
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

    def _tell(self) -> None:
        self._account.events.job_changed(event_detail(self._job, self._account.options.region))
