"""S3, SSM, SNS and SQS on the embedded AWS, as far as the app relies on them."""

from __future__ import annotations

import io
import json

import pytest
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

from tests.workflow.emulator.workbench import Workbench

MEBIBYTE = 1 << 20


def test_the_settings_of_the_bucket_are_as_deployed(bench: Workbench) -> None:
    of_bucket = {"Bucket": bench.bucket}
    assert bench.s3.get_bucket_versioning(**of_bucket)["Status"] == "Enabled"
    assert "EventBridgeConfiguration" in bench.s3.get_bucket_notification_configuration(**of_bucket)
    [encryption] = bench.s3.get_bucket_encryption(**of_bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert encryption["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"
    assert all(bench.s3.get_public_access_block(**of_bucket)["PublicAccessBlockConfiguration"].values())
    assert "aws:SecureTransport" in bench.s3.get_bucket_policy(**of_bucket)["Policy"]


def test_the_bucket_policy_binds_what_a_role_may_do(bench: Workbench) -> None:
    for key in ("kept/report.html", "passing/report.html"):
        bench.s3.put_object(Bucket=bench.bucket, Key=key, Body=b"")
    assert bench.invoke(bench.function, do="delete", bucket=bench.bucket, key="passing/report.html") == {"value": None}
    refused = bench.invoke(bench.function, do="delete", bucket=bench.bucket, key="kept/report.html")
    assert "explicit deny" in refused["errorMessage"]


def test_a_large_object_goes_up_in_parts_and_is_read_by_range(bench: Workbench) -> None:
    body = bytes(range(256)) * (11 * MEBIBYTE // 256)
    parts = TransferConfig(multipart_threshold=5 * MEBIBYTE, multipart_chunksize=5 * MEBIBYTE)
    bench.s3.upload_fileobj(io.BytesIO(body), bench.bucket, "large", Config=parts)
    assert bench.s3.head_object(Bucket=bench.bucket, Key="large")["ContentLength"] == len(body)
    ranged = bench.s3.get_object(Bucket=bench.bucket, Key="large", Range="bytes=5242875-5242884")
    assert ranged["Body"].read() == body[5242875:5242885]
    assert bench.s3.get_object(Bucket=bench.bucket, Key="large", Range="bytes=-3")["Body"].read() == body[-3:]


def test_the_first_bytes_of_an_object_tell_how_many_there_are(bench: Workbench) -> None:
    for body in (b"words", b""):
        bench.s3.put_object(Bucket=bench.bucket, Key=f"first/{len(body)}", Body=body)
    first = {"Bucket": bench.bucket, "Range": "bytes=0-1"}
    assert bench.s3.get_object(**first, Key="first/5")["ContentRange"] == "bytes 0-1/5"
    with pytest.raises(ClientError, match="InvalidRange"):
        bench.s3.get_object(**first, Key="first/0")
    with pytest.raises(ClientError, match="PreconditionFailed"):
        bench.s3.get_object(**first, Key="first/5", IfMatch='"another"')


def test_a_listing_is_in_order_of_key_and_goes_on_where_it_stopped(bench: Workbench) -> None:
    keys = sorted(f"listed/{name}" for name in ("b c.zip", "ä.xml", "a+b.zip", "d/e"))
    for key in reversed(keys):
        bench.s3.put_object(Bucket=bench.bucket, Key=key, Body=b"x")
    pages = bench.s3.get_paginator("list_objects_v2").paginate(
        Bucket=bench.bucket, Prefix="listed/", PaginationConfig={"PageSize": 2}
    )
    found = [item for page in pages for item in page["Contents"]]
    assert [item["Key"] for item in found] == keys
    assert {item["Size"] for item in found} == {1}


def test_the_same_bytes_have_the_same_etag(bench: Workbench) -> None:
    etags = {bench.s3.put_object(Bucket=bench.bucket, Key=f"same/{n}", Body=b"words")["ETag"] for n in range(2)}
    assert len(etags) == 1


def test_a_missing_object_is_named_as_s3_names_it(bench: Workbench) -> None:
    with pytest.raises(bench.s3.exceptions.NoSuchKey):
        bench.s3.get_object(Bucket=bench.bucket, Key="nothing")
    with pytest.raises(ClientError, match="404"):
        bench.s3.head_object(Bucket=bench.bucket, Key="nothing")


def test_a_parameter_can_be_overwritten(bench: Workbench) -> None:
    ssm, name = bench.aws.client("ssm"), bench.outputs["Parameter"]
    ssm.put_parameter(Name=name, Value="arn:aws:bedrock:...", Overwrite=True)
    assert ssm.get_parameter(Name=name)["Parameter"]["Value"] == "arn:aws:bedrock:..."


def test_a_message_to_the_topic_reaches_a_subscribed_queue(bench: Workbench) -> None:
    sqs, sns = bench.aws.client("sqs"), bench.aws.client("sns")
    arn = f"arn:aws:sqs:us-east-1:{bench.aws.account}:subscriber"
    send = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:*", "Resource": arn}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [send]})
    queue = sqs.create_queue(QueueName="subscriber", Attributes={"Policy": policy})["QueueUrl"]
    sns.subscribe(TopicArn=bench.outputs["Topic"], Protocol="sqs", Endpoint=arn)
    sns.publish(TopicArn=bench.outputs["Topic"], Subject="Model trained", Message="See the report.")
    [message] = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=5)["Messages"]
    assert "See the report." in message["Body"]
