"""What starts a run, and what cleans up after one that did not end by itself."""

from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_sqs as sqs
from aws_cdk import aws_stepfunctions as sfn
from constructs import Construct


class Triggers(Construct):
    """Two rules; what cannot be delivered goes to the dead letters.

    - A new object under `exports/` starts a run. S3 tells EventBridge at least once and seconds to
      a minute late; the run itself finds out whether it is the newest.
    - A run that failed, timed out or was aborted is cleaned up: a state machine cannot catch its
      own time-out.
    """

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        bucket: s3.IBucket,
        state_machine: sfn.IStateMachine,
        clean_up: lambda_.IFunction,
        dead_letters: sqs.IQueue,
    ) -> None:
        super().__init__(scope, construct_id)
        self._dead_letters = dead_letters
        self._start_runs(bucket, state_machine)
        self._clean_up(state_machine, clean_up)

    def _start_runs(self, bucket: s3.IBucket, state_machine: sfn.IStateMachine) -> None:
        drop = {
            "key": events.EventField.from_path("$.detail.object.key"),
            "time": events.EventField.time,
        }
        events.Rule(
            self,
            "Drop",
            description="A new object under exports/ starts a run",
            event_pattern=events.EventPattern(
                source=["aws.s3"],
                detail_type=["Object Created"],
                detail={
                    "bucket": {"name": [bucket.bucket_name]},
                    "object": {"key": [{"prefix": "exports/"}]},
                },
            ),
            targets=[
                targets.SfnStateMachine(
                    state_machine,
                    input=events.RuleTargetInput.from_object({"drop": drop}),
                    dead_letter_queue=self._dead_letters,
                    retry_attempts=10,
                )
            ],
        )

    def _clean_up(self, state_machine: sfn.IStateMachine, clean_up: lambda_.IFunction) -> None:
        events.Rule(
            self,
            "UnfinishedRun",
            description="A run that did not end by itself is cleaned up",
            event_pattern=events.EventPattern(
                source=["aws.states"],
                detail_type=["Step Functions Execution Status Change"],
                detail={
                    "stateMachineArn": [state_machine.state_machine_arn],
                    "status": ["FAILED", "TIMED_OUT", "ABORTED"],
                },
            ),
            targets=[targets.LambdaFunction(clean_up, dead_letter_queue=self._dead_letters, retry_attempts=10)],
        )
