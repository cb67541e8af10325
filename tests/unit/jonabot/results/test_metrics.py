from __future__ import annotations

import math
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jonabot.results.metrics import Metrics, Point, key_of, read_metrics
from jonabot.storage import FolderStorage

OUTPUT = "s3://bucket/jobs/run-1/"
JOB = "arn:aws:bedrock:us-east-1:123456789012:model-customization-job/amazon.nova-micro-v1:0:128k/abcdefghijkl"
FOLDER = "jobs/run-1/model-customization-job-abcdefghijkl"
TRAINING = f"{FOLDER}/training_artifacts/step_wise_training_metrics.csv"
VALIDATION = f"{FOLDER}/validation_artifacts/post_fine_tuning_validation/validation/validation_metrics.csv"


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path)


def test_loss_and_perplexity_are_read_step_by_step(storage: FolderStorage) -> None:
    storage.write(TRAINING, b"step_number,epoch_number,training_loss,perplexity\n0,0,2.5,12.18\n1,0,2.25,9.49\n")
    metrics = read_metrics(storage, OUTPUT, JOB)
    assert metrics.training == (Point(0, 0, 2.5, 12.18), Point(1, 0, 2.25, 9.49))
    assert metrics.validation == ()


def test_validation_is_found_wherever_the_job_put_it(storage: FolderStorage) -> None:
    storage.write(VALIDATION, b"step_number,epoch_number,validation_loss,perplexity\n10,1,1.5,4.48\n")
    assert read_metrics(storage, OUTPUT, JOB).validation == (Point(10, 1, 1.5, 4.48),)


def test_columns_are_found_by_their_headers(storage: FolderStorage) -> None:
    storage.write(TRAINING, b"\xef\xbb\xbfPerplexity, Training_Loss ,epoch_number,step_number\r\n12.18,2.5,1,7\r\n")
    assert read_metrics(storage, OUTPUT, JOB).training == (Point(7, 1, 2.5, 12.18),)


def test_a_missing_perplexity_is_e_to_the_loss(storage: FolderStorage) -> None:
    storage.write(TRAINING, b"step_number,training_loss\n1,2.0\n2,1000\n")
    first, second = read_metrics(storage, OUTPUT, JOB).training
    assert first.perplexity == pytest.approx(math.exp(2))
    assert second.perplexity is None


def test_a_loss_that_is_not_a_number_is_kept_as_none(storage: FolderStorage) -> None:
    storage.write(TRAINING, b"step_number,training_loss,perplexity\n1,NaN,NaN\n2,inf,inf\n")
    assert [point.loss for point in read_metrics(storage, OUTPUT, JOB).training] == [None, None]


def test_rows_without_a_loss_are_left_out(storage: FolderStorage) -> None:
    storage.write(TRAINING, b"step_number,training_loss\n1,2.5\n\n2,\n3\n")
    assert [point.step for point in read_metrics(storage, OUTPUT, JOB).training] == [1]


def test_steps_are_given_in_order(storage: FolderStorage) -> None:
    storage.write(TRAINING, b"step_number,training_loss\n10,1\n2,3\n1,4\n")
    assert [point.step for point in read_metrics(storage, OUTPUT, JOB).training] == [1, 2, 10]


def test_the_metrics_of_another_job_are_left_alone(storage: FolderStorage) -> None:
    other = TRAINING.replace("abcdefghijkl", "bcdefghijklm")
    storage.write(other, b"step_number,training_loss\n1,9\n")
    assert read_metrics(storage, OUTPUT, JOB) == Metrics()


@pytest.mark.parametrize("content", [b"", b"\n", b"step_number,accuracy\n1,1\n"])
def test_a_file_without_losses_gives_none(storage: FolderStorage, content: bytes) -> None:
    storage.write(TRAINING, content)
    assert read_metrics(storage, OUTPUT, JOB) == Metrics()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(alphabet="0123456789.,-einfaNx\n\r ", max_size=200))
def test_whatever_stands_in_the_rows_becomes_json(storage: FolderStorage, rows: str) -> None:
    storage.write(TRAINING, f"step_number,epoch_number,training_loss,perplexity\n{rows}".encode())
    metrics = read_metrics(storage, OUTPUT, JOB)
    assert msgspec.json.decode(msgspec.json.encode(metrics), type=Metrics) == metrics


def test_a_key_is_what_follows_the_bucket() -> None:
    assert key_of(OUTPUT) == "jobs/run-1/"
