"""What a person must hear of even if nobody looks: failed runs, lost events, a job near its deadline."""

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_sqs as sqs
from aws_cdk import aws_stepfunctions as sfn
from constructs import Construct

from infra.alarming import Alarming
from infra.dashboard import NAMESPACE

NEAR_THE_DEADLINE = 80
"""In percent of deadline_hours."""


class Alarms(Alarming):
    """Those of the training stack. An account's first ten alarms are free."""

    def __init__(
        self,
        scope: Construct,
        construct_id: str,
        *,
        state_machine: sfn.StateMachine,
        dead_letters: sqs.IQueue,
        stack_name: str,
        tell: lambda_.IFunction,
    ) -> None:
        super().__init__(scope, construct_id, tell=tell)
        minutes = Duration.minutes(5)
        self.all = [
            self.alarm(
                "RunFailed",
                state_machine.metric_failed(period=minutes, statistic=cloudwatch.Stats.SUM),
                "A run has failed. A message of its own says why and what to do; if none came, run "
                "`jonabot watch`, or look at the state machine's executions in the console.",
            ),
            self.alarm(
                "RunTimedOut",
                state_machine.metric_timed_out(period=minutes, statistic=cloudwatch.Stats.SUM),
                "A run has taken longer than it may. Its job was stopped. Drop the exports again to go on: "
                "what is done is not done twice.",
            ),
            self.alarm(
                "DeadLetters",
                dead_letters.metric_approximate_number_of_messages_visible(
                    period=minutes, statistic=cloudwatch.Stats.MAXIMUM
                ),
                "An event could not be delivered. A drop may have started no run, or a run that ended may not have "
                "been cleaned up: look into the dead-letter queue, see in the Bedrock console that no job runs that "
                "should not, drop the exports again, and purge the queue.",
            ),
            self.alarm(
                "NearDeadline",
                cloudwatch.Metric(
                    namespace=NAMESPACE,
                    metric_name="DeadlineUsed",
                    dimensions_map={"Stack": stack_name},
                    period=Duration.minutes(20),  # longer than the longest wait between two looks at a job
                    statistic=cloudwatch.Stats.MAXIMUM,
                ),
                f"A job has used {NEAR_THE_DEADLINE} % of its time. It is stopped at the deadline, and what it has "
                "learnt by then is lost: raise deadline_hours and run `make deploy` if it should go on.",
                threshold=NEAR_THE_DEADLINE,
            ),
        ]
