"""The contract stack: every kind of resource that the app's own stack holds, in raw CloudFormation."""

from __future__ import annotations

from typing import Any

ASSET_BUCKET = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"


def contract_template() -> dict[str, Any]:
    return {
        "Parameters": {
            "BootstrapVersion": {
                "Type": "AWS::SSM::Parameter::Value<String>",
                "Default": "/cdk-bootstrap/hnb659fds/version",
            }
        },
        "Resources": _storage() | _functions() | _workflow() | _events(),
        "Outputs": {
            "Bucket": {"Value": _ref("Bucket")},
            "Function": {"Value": _arn("Function")},
            "HastyFunction": {"Value": _arn("HastyFunction")},
            "PoorFunction": {"Value": _arn("PoorFunction")},
            "MachineRole": {"Value": _arn("MachineRole")},
            "Machine": {"Value": _ref("Machine")},
            "Topic": {"Value": _ref("Topic")},
            "DeadLetters": {"Value": _ref("DeadLetters")},
            "Parameter": {"Value": _ref("Parameter")},
            "LogGroup": {"Value": _ref("LogGroup")},
        },
    }


def _storage() -> dict[str, Any]:
    bucket_arns = [_arn("Bucket"), _join(_arn("Bucket"), "/*")]
    return {
        "Bucket": _resource(
            "AWS::S3::Bucket",
            BucketEncryption={
                "ServerSideEncryptionConfiguration": [{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]
            },
            LifecycleConfiguration={
                "Rules": [
                    {
                        "Id": "RawExports",
                        "Prefix": "exports/",
                        "Status": "Enabled",
                        "ExpirationInDays": 90,
                        "NoncurrentVersionExpiration": {"NoncurrentDays": 90},
                    }
                ]
            },
            NotificationConfiguration={"EventBridgeConfiguration": {"EventBridgeEnabled": True}},
            PublicAccessBlockConfiguration=dict.fromkeys(
                ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"), True
            ),
            VersioningConfiguration={"Status": "Enabled"},
        ),
        "BucketPolicy": _resource(
            "AWS::S3::BucketPolicy",
            Bucket=_ref("Bucket"),
            PolicyDocument=_policy(
                _deny("s3:*", bucket_arns, Condition={"Bool": {"aws:SecureTransport": "false"}}),
                _deny("s3:DeleteObject", _join(_arn("Bucket"), "/kept/*")),
            ),
        ),
        "Parameter": _resource("AWS::SSM::Parameter", Type="String", Value="nothing yet"),
        "Topic": _resource("AWS::SNS::Topic", KmsMasterKeyId="alias/aws/sns"),
        "DeadLetters": _resource("AWS::SQS::Queue", MessageRetentionPeriod=1209600, SqsManagedSseEnabled=True),
    }


def _functions() -> dict[str, Any]:
    may_write = [
        _allow(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], _join(_arn("Bucket"), "/*")),
        _allow("s3:ListBucket", _arn("Bucket")),
        _allow(["states:SendTaskSuccess", "states:SendTaskFailure"], "*"),
    ]
    return {
        "LogGroup": _resource("AWS::Logs::LogGroup", RetentionInDays=30),
        "Layer": _resource(
            "AWS::Lambda::LayerVersion",
            CompatibleArchitectures=["arm64"],
            CompatibleRuntimes=["python3.13"],
            Content=_asset("layer.zip"),
        ),
        "Role": _role("lambda.amazonaws.com", *may_write),
        "PoorRole": _role("lambda.amazonaws.com", _allow("logs:*", "*")),
        "Function": _function("Role", 10),
        "HastyFunction": _function("Role", 1),
        "PoorFunction": _function("PoorRole", 10),
    }


def _workflow() -> dict[str, Any]:
    definition = {
        "StartAt": "Take inventory",
        "States": {"Take inventory": {"Type": "Task", "Resource": "${Function}", "Parameters": _ECHO, "End": True}},
    }
    return {
        "MachineRole": _role("states.amazonaws.com", _allow("lambda:InvokeFunction", _arn("Function"))),
        "Machine": _resource(
            "AWS::StepFunctions::StateMachine",
            Definition=definition,
            DefinitionSubstitutions={"Function": _arn("Function")},
            RoleArn=_arn("MachineRole"),
            StateMachineType="STANDARD",
            TracingConfiguration={"Enabled": True},
        ),
    }


_ECHO = {"do": "echo", "value.$": "$"}


def _events() -> dict[str, Any]:
    dropped = {
        "source": ["aws.s3"],
        "detail-type": ["Object Created"],
        "detail": {"bucket": {"name": [_ref("Bucket")]}, "object": {"key": [{"prefix": "exports/"}]}},
    }
    ended = {
        "source": ["aws.states"],
        "detail-type": ["Step Functions Execution Status Change"],
        "detail": {"status": ["ABORTED", "FAILED", "TIMED_OUT"]},
    }
    transformer = {
        "InputPathsMap": {"key": "$.detail.object.key", "etag": "$.detail.object.etag", "time": "$.time"},
        "InputTemplate": '{"drop": {"key": <key>, "etag": <etag>, "time": <time>}}',
    }
    return {
        "EventsRole": _role("events.amazonaws.com", _allow("states:StartExecution", _ref("Machine"))),
        "Drops": _resource(
            "AWS::Events::Rule",
            EventPattern=dropped,
            Targets=[
                {
                    "Id": "Machine",
                    "Arn": _ref("Machine"),
                    "RoleArn": _arn("EventsRole"),
                    "InputTransformer": transformer,
                    "DeadLetterConfig": {"Arn": _arn("DeadLetters")},
                }
            ],
        ),
        "Endings": _resource(
            "AWS::Events::Rule",
            EventPattern=ended,
            Targets=[
                {
                    "Id": "CleanUp",
                    "Arn": _arn("Function"),
                    "InputTransformer": {
                        "InputPathsMap": {"detail": "$.detail"},
                        "InputTemplate": '{"do": "note_ending", "event": {"detail": <detail>}}',
                    },
                }
            ],
        ),
        "MayCleanUp": _resource(
            "AWS::Lambda::Permission",
            Action="lambda:InvokeFunction",
            FunctionName=_arn("Function"),
            Principal="events.amazonaws.com",
            SourceArn=_arn("Endings"),
        ),
    }


def _function(role: str, seconds: int) -> dict[str, Any]:
    return _resource(
        "AWS::Lambda::Function",
        Architectures=["arm64"],
        Code=_asset("function.zip"),
        Environment={"Variables": {"BUCKET": _ref("Bucket")}},
        Handler="index.handler",
        Layers=[_ref("Layer")],
        LoggingConfig={"LogFormat": "JSON", "LogGroup": _ref("LogGroup"), "ApplicationLogLevel": "INFO"},
        MemorySize=256,
        Role=_arn(role),
        Runtime="python3.13",
        Timeout=seconds,
        TracingConfig={"Mode": "Active"},
    )


def _asset(key: str) -> dict[str, Any]:
    return {"S3Bucket": {"Fn::Sub": ASSET_BUCKET}, "S3Key": key}


def _role(service: str, *statements: dict[str, Any]) -> dict[str, Any]:
    trust = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    policies = [{"PolicyName": "grants", "PolicyDocument": _policy(*statements)}]
    return _resource("AWS::IAM::Role", AssumeRolePolicyDocument=_policy(trust), Policies=policies)


def _policy(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def _allow(action: object, resource: object) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource}


def _deny(action: object, resource: object, **more: object) -> dict[str, Any]:
    return {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": action, "Resource": resource, **more}


def _resource(kind: str, **properties: object) -> dict[str, Any]:
    return {"Type": kind, "Properties": properties}


def _ref(name: str) -> dict[str, str]:
    return {"Ref": name}


def _arn(name: str) -> dict[str, list[str]]:
    return {"Fn::GetAtt": [name, "Arn"]}


def _join(*parts: object) -> dict[str, list[object]]:
    return {"Fn::Join": ["", list(parts)]}
