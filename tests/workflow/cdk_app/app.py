"""A tiny CDK app: a private bucket that refuses plain http, and a function from a file asset."""

from __future__ import annotations

from pathlib import Path

from aws_cdk import App, CfnOutput, Stack
from aws_cdk.aws_lambda import Code, Function, Runtime
from aws_cdk.aws_s3 import BlockPublicAccess, Bucket

app = App()
stack = Stack(app, "tiny")
bucket = Bucket(stack, "Exports", block_public_access=BlockPublicAccess.BLOCK_ALL, enforce_ssl=True, versioned=True)
function = Function(
    stack,
    "Function",
    code=Code.from_asset(str(Path(__file__).parent / "function")),
    handler="index.handler",
    runtime=Runtime.PYTHON_3_13,
)
bucket.grant_read(function)
CfnOutput(stack, "BucketName", value=bucket.bucket_name)
CfnOutput(stack, "FunctionName", value=function.function_name)
app.synth()
