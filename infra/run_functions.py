"""The Lambda behind each task state, with the memory and the time it needs."""

from dataclasses import dataclass

from aws_cdk import Duration
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_sns as sns

from infra.functions import Functions


@dataclass(frozen=True, kw_only=True)
class RunFunctions:
    """The Lambda behind each task state, by the name of its handler."""

    take_inventory: lambda_.IFunction
    choose_base_model: lambda_.IFunction
    parse_archive: lambda_.IFunction
    assemble_training_set: lambda_.IFunction
    plan_training: lambda_.IFunction
    ask_for_approval: lambda_.IFunction
    launch_training: lambda_.IFunction
    check_training: lambda_.IFunction
    record_results: lambda_.IFunction
    deploy_model: lambda_.IFunction
    check_deployment: lambda_.IFunction
    compare_answers: lambda_.IFunction
    publish_report: lambda_.IFunction
    explain_failure: lambda_.IFunction


def run_functions(make: Functions, *, bedrock_role: iam.IRole, topic: sns.ITopic) -> RunFunctions:
    """Make them all, in the order of a run. 1,769 MiB is one whole processor."""
    role = {"JONABOT_BEDROCK_ROLE": bedrock_role.role_arn}
    tell = {"JONABOT_TOPIC": topic.topic_arn}
    long = Duration.minutes(15)
    return RunFunctions(
        take_inventory=make.add("take_inventory", "Lists the exports and recognises each", timeout=long),
        choose_base_model=make.add("choose_base_model", "Asks Bedrock which base models can be customized"),
        parse_archive=make.add("parse_archive", "Reads one archive into documents", memory=1769, timeout=long),
        assemble_training_set=make.add(
            "assemble_training_set",
            "Merges all documents into one training set",
            memory=3008,
            disk=4096,  # three times the text that fits into its memory
            timeout=long,
        ),
        plan_training=make.add("plan_training", "Plans and prices the job"),
        ask_for_approval=make.add("ask_for_approval", "Sends the plan to the person", environment=tell),
        launch_training=make.add("launch_training", "Creates or adopts the job", environment={**role, **tell}),
        check_training=make.add("check_training", "Asks Bedrock how the job goes; stops it past its deadline"),
        record_results=make.add("record_results", "Reads the job's metrics and judges them"),
        deploy_model=make.add("deploy_model", "Creates or updates the on-demand deployment"),
        check_deployment=make.add("check_deployment", "Asks Bedrock how the deployment goes"),
        compare_answers=make.add("compare_answers", "Asks the base and the tuned model", timeout=long),
        publish_report=make.add(
            "publish_report", "Writes the report and tells the person", memory=1024, environment=tell
        ),
        explain_failure=make.add("explain_failure", "Stops the job and says what to do", environment=tell),
    )
