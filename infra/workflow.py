"""The state machine: a run from the drop to the report, in the order in which it happens."""

from dataclasses import dataclass

from aws_cdk import Duration, Names, RemovalPolicy
from aws_cdk import aws_logs as logs
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_stepfunctions as sfn
from constructs import Construct

from infra.map_over_archives import RunsReader, acknowledge_the_cdks_grants
from infra.run_functions import RunFunctions
from infra.states import States

ARCHIVES_AT_ONCE = 10


@dataclass(frozen=True, kw_only=True)
class RunLimits:
    """How long a run may wait, and for what."""

    settle: Duration
    approval: Duration
    deadline: Duration

    @property
    def whole_run(self) -> Duration:
        """All waits, a day for the job's turn, and six hours for everything else."""
        return self.settle.plus(self.approval).plus(self.deadline).plus(Duration.hours(24 + 6))


class Workflow(Construct):
    """A Standard state machine whose data is one JSON object that grows by a key a state.

    Whatever fails in any state goes through "Explain failure" to the Fail state, with the named
    error. States pass references, never text (docs/architecture.md lists what each adds).
    """

    def __init__(
        self, scope: Construct, construct_id: str, *, bucket: s3.IBucket, functions: RunFunctions, limits: RunLimits
    ) -> None:
        super().__init__(scope, construct_id)
        self.state_machine = machine = sfn.StateMachine(
            self,
            "StateMachine",
            comment="From a drop of exports to a model that writes as their author does",
            definition_body=sfn.DefinitionBody.from_chainable(_a_run(self, bucket, functions, limits)),
            timeout=limits.whole_run,
            tracing_enabled=True,
            logs=sfn.LogOptions(destination=self._log_group(), level=sfn.LogLevel.ALL, include_execution_data=False),
        )
        acknowledge_the_cdks_grants(machine, bucket, vars(functions).values())

    def _log_group(self) -> logs.LogGroup:
        """Under /aws/vendedlogs/states/, where log deliveries do not fill up the resource policy."""
        return logs.LogGroup(
            self,
            "Logs",
            log_group_name=f"/aws/vendedlogs/states/{Names.unique_id(self)}",
            retention=logs.RetentionDays.ONE_MONTH,
            removal_policy=RemovalPolicy.DESTROY,
        )


def _a_run(scope: Construct, bucket: s3.IBucket, functions: RunFunctions, limits: RunLimits) -> sfn.Chain:
    states = States(scope, explain_failure=functions.explain_failure)

    # What was dropped, and is there a model to train on it?
    wait_for_more_drops = states.wait("Wait for more drops", sfn.WaitTime.duration(limits.settle))
    take_inventory = states.begin("Take inventory", functions.take_inventory, settle=limits.settle)
    is_newest = states.choice("Is this the newest drop?")
    superseded = states.ending("Superseded by a newer drop")
    choose_base_model = states.task("Choose base model", functions.choose_base_model, adds="base_model", patient=True)
    is_on_offer = states.choice("Is a base model on offer?")

    # From archives to one training set
    parse_archives = states.map_over_file(
        "Parse archives",
        "Parse archive",
        functions.parse_archive,
        items=RunsReader(bucket=bucket, key=sfn.JsonPath.string_at("$.inventory.key")),
        at_once=ARCHIVES_AT_ONCE,
    )
    assemble = states.task("Assemble training set", functions.assemble_training_set, adds="training_set")

    # The plan, its price and its approval
    plan_training = states.task("Plan training", functions.plan_training, adds="plan", patient=True)
    what_does_the_plan_say = states.choice("What does the plan say?")
    approve = states.ask("Approve the plan", functions.ask_for_approval, adds="approval", within=limits.approval)
    nobody_answered = states.note("Nobody answered", {"answer": "none"}, adds="approval")
    is_approved = states.choice("Is the plan approved?")

    # The job
    launch = states.launch("Launch training", functions.launch_training, adds="job")
    wait_for_training = states.wait("Wait for training", sfn.WaitTime.seconds_path("$.job.poll_seconds"))
    check_training = states.task("Check training", functions.check_training, adds="job")
    is_finished = states.choice("Training finished?")

    # The model and the report
    record_results = states.task("Record results", functions.record_results, adds="results", patient=True)
    deploy_model = states.task("Deploy model", functions.deploy_model, adds="deployment", patient=True)
    is_deployed = states.choice("Deployment ready?")
    wait_for_deployment = states.wait("Wait for deployment", sfn.WaitTime.duration(Duration.minutes(1)))
    check_deployment = states.task("Check deployment", functions.check_deployment, adds="deployment", patient=True)
    compare_answers = states.task("Compare answers", functions.compare_answers, adds="comparison", patient=True)
    publish_report = states.task("Publish report", functions.publish_report, adds="report")
    how_did_it_end = states.choice("How did the run end?")

    # The way through
    start = wait_for_more_drops.next(take_inventory).next(is_newest)
    is_newest.when(_true("$.inventory.superseded"), superseded).otherwise(choose_base_model)
    choose_base_model.next(is_on_offer)
    is_on_offer.when(_true("$.base_model.available"), parse_archives).otherwise(publish_report)
    parse_archives.next(assemble).next(plan_training).next(what_does_the_plan_say)
    (
        what_does_the_plan_say.when(_is("$.plan.decision", "already-trained"), record_results)
        .when(sfn.Condition.not_(_is("$.plan.decision", "train")), publish_report)
        .when(_true("$.plan.needs_approval"), approve)
        .otherwise(launch)
    )
    approve.add_catch(nobody_answered, errors=["States.Timeout"], result_path=sfn.JsonPath.DISCARD)
    states.explain_when_it_fails(approve)
    approve.next(is_approved)
    nobody_answered.next(is_approved)
    is_approved.when(_is("$.approval.answer", "approved"), launch).otherwise(publish_report)
    launch.next(wait_for_training).next(check_training).next(is_finished)
    is_finished.when(_true("$.job.finished"), record_results).otherwise(wait_for_training)
    record_results.next(deploy_model).next(is_deployed)
    is_deployed.when(_true("$.deployment.ready"), compare_answers).otherwise(wait_for_deployment)
    wait_for_deployment.next(check_deployment).next(is_deployed)
    compare_answers.next(publish_report).next(how_did_it_end)
    (
        how_did_it_end.when(_is("$.report.ending", "model-trained"), states.ending("Model trained"))
        .when(_is("$.report.ending", "already-trained"), states.ending("Already trained"))
        .when(_is("$.report.ending", "over-budget"), states.ending("Over budget"))
        .when(_is("$.report.ending", "price-unknown"), states.ending("Price unknown"))
        .when(_is("$.report.ending", "too-little-writing"), states.ending("Too little writing"))
        .when(_is("$.report.ending", "too-much-writing"), states.ending("Too much writing"))
        .when(_is("$.report.ending", "plan-rejected"), states.ending("Plan rejected"))
        .when(_is("$.report.ending", "plan-not-answered"), states.ending("Plan not answered"))
        .otherwise(states.ending("No base model on offer"))
    )
    return start


def _true(path: str) -> sfn.Condition:
    return sfn.Condition.boolean_equals(path, value=True)


def _is(path: str, value: str) -> sfn.Condition:
    return sfn.Condition.string_equals(path, value)
