"""What the verdict says of jobs that are made to go wrong: the Bedrock stand-in really trains, so the
curves are those of a training that diverges, over-fits or ends too soon.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import msgspec
import pytest
from rich.console import Console

from cli.embedded.launcher import BedrockOptions, EmbeddedAws
from cli.examples import example_exports
from cli.prepare import prepare
from infra.settings import Settings
from jonabot.aws.s3 import S3Storage
from jonabot.results.metrics import read_metrics
from jonabot.results.verdict import Verdict, judge
from jonabot.settings import RunSettings

pytestmark = pytest.mark.workflow

BUCKET = "verdicts"
TITAN = "amazon.titan-text-express-v1:0:8k"
"""Of 2024, whose hyperparameters may be set far enough to do harm."""
LONGEST = 60


@dataclass(frozen=True)
class Laboratory:
    """A Bedrock stand-in, a bucket and a role, and a corpus to train on."""

    aws: EmbeddedAws
    corpus: Path
    role: str

    def verdict(self, name: str, *, records: int, epochs: int, learning_rate: str) -> Verdict:
        """Of a job on the first records, by what it wrote down."""
        s3, bedrock, at = self.aws.client("s3"), self.aws.client("bedrock"), f"s3://{BUCKET}"
        training = (self.corpus / "training.jsonl").read_bytes().splitlines(keepends=True)[:records]
        s3.put_object(Bucket=BUCKET, Key=f"training-sets/{name}/training.jsonl", Body=b"".join(training))
        arn = bedrock.create_model_customization_job(
            jobName=name,
            customModelName=name,
            roleArn=self.role,
            baseModelIdentifier=TITAN,
            customizationType="CONTINUED_PRE_TRAINING",
            trainingDataConfig={"s3Uri": f"{at}/training-sets/{name}/training.jsonl"},
            validationDataConfig={"validators": [{"s3Uri": f"{at}/training-sets/validation.jsonl"}]},
            outputDataConfig={"s3Uri": f"{at}/jobs/{name}/"},
            hyperParameters={"epochCount": str(epochs), "learningRate": learning_rate},
        )["jobArn"]
        deadline = time.monotonic() + LONGEST
        while (job := bedrock.get_model_customization_job(jobIdentifier=arn))["status"] == "InProgress":
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert job["status"] == "Completed", job.get("failureMessage")
        return judge(read_metrics(S3Storage(BUCKET, s3), f"{at}/jobs/{name}/", arn))


@pytest.fixture(scope="module")
def laboratory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    folder = tmp_path_factory.mktemp("verdicts")
    settings = msgspec.convert(Settings().for_lambdas(), RunSettings)
    exports = example_exports(folder)
    prepare(exports, folder / "set", settings=settings, record_format="pretraining", console=Console(file=StringIO()))
    with EmbeddedAws(bedrock=BedrockOptions(catalog="2024", phase_seconds=0)) as aws:
        aws.client("s3").create_bucket(Bucket=BUCKET)
        validation = (folder / "set/validation.jsonl").read_bytes()
        aws.client("s3").put_object(Bucket=BUCKET, Key="training-sets/validation.jsonl", Body=validation)
        yield Laboratory(aws, folder / "set", _role(aws))


def _role(aws: EmbeddedAws) -> str:
    """A role that Bedrock may take, and that may read and write the bucket."""
    trust = {"Effect": "Allow", "Principal": {"Service": "bedrock.amazonaws.com"}, "Action": "sts:AssumeRole"}
    reach = {"Effect": "Allow", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{BUCKET}", f"arn:aws:s3:::{BUCKET}/*"]}
    iam = aws.client("iam")
    role = iam.create_role(RoleName="bedrock", AssumeRolePolicyDocument=_policy(trust))["Role"]
    iam.put_role_policy(RoleName="bedrock", PolicyName="reach", PolicyDocument=_policy(reach))
    arn: str = role["Arn"]
    return arn


def _policy(statement: Mapping[str, object]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def test_a_job_made_to_diverge_is_unstable(laboratory: Laboratory) -> None:
    verdict = laboratory.verdict("made-to-diverge", records=100, epochs=1, learning_rate="0.001")
    assert verdict.kind == "unstable", verdict


def test_a_job_made_to_over_fit_is_over_fitted_from_a_step_before_the_last(laboratory: Laboratory) -> None:
    verdict = laboratory.verdict("made-to-over-fit", records=16, epochs=10, learning_rate="0.00002")
    assert verdict.kind == "over-fitted", verdict
    assert verdict.step is not None
    assert verdict.step < 240


def test_a_job_made_to_stop_early_is_still_falling(laboratory: Laboratory) -> None:
    verdict = laboratory.verdict("made-to-stop-early", records=60, epochs=2, learning_rate="0.00001")
    assert verdict.kind == "still-falling", verdict


def test_the_same_corpus_at_the_usual_settings_is_none_of_these(laboratory: Laboratory) -> None:
    verdict = laboratory.verdict("left-alone", records=1000, epochs=2, learning_rate="0.00001")
    assert verdict.kind == "converged", verdict
