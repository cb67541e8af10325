"""The adapters to AWS that the handlers pass into `jonabot`, each made when it is first asked for."""

from functools import cache

from handlers.environment import environment
from jonabot.aws import clients
from jonabot.aws.bedrock import BedrockCustomization
from jonabot.aws.bedrock_deployments import BedrockDeployments
from jonabot.aws.bedrock_runtime import Api, BedrockConversation
from jonabot.aws.links import Links
from jonabot.aws.metrics import MetricLog
from jonabot.aws.s3 import S3Storage
from jonabot.aws.sns import Topic
from jonabot.aws.ssm import Parameters
from jonabot.aws.stepfunctions import Executions
from jonabot.parameters import path_of
from jonabot.results.judging import SYSTEM_PROMPT


@cache
def storage() -> S3Storage:
    return S3Storage(environment().bucket, clients.s3())


@cache
def bedrock() -> BedrockCustomization:
    return BedrockCustomization(clients.bedrock())


@cache
def deployments() -> BedrockDeployments:
    return BedrockDeployments(clients.bedrock())


def conversation(api: Api, *, system: str = "") -> BedrockConversation:
    return BedrockConversation(clients.bedrock_runtime(), api, system=system)


def judge() -> BedrockConversation:
    return BedrockConversation(clients.bedrock_runtime(), "converse", system=SYSTEM_PROMPT, temperature=0)


@cache
def links() -> Links:
    return Links(environment().bucket, clients.s3_links())


def metrics() -> MetricLog:
    return MetricLog("Jonabot", {"Stack": environment().stack})


@cache
def topic() -> Topic:
    return Topic(clients.sns(), environment().topic)


def parameters() -> Parameters:
    return Parameters(clients.ssm(), path_of(environment().stack))


def executions() -> Executions:
    return Executions(clients.stepfunctions())
