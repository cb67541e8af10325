"""The one bucket: what the person drops, and everything that is made of it."""

from aws_cdk import Duration, RemovalPolicy, Stack, Tags
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.acknowledgements import acknowledge


class WritingBucket(Construct):
    """A private, versioned, encrypted bucket that tells EventBridge of every new object.

    Raw exports are hidden after `keep_exports_days` and, with every version of them, gone a day later;
    an export that is replaced or deleted by hand is gone a day after that. Old versions of anything else
    are kept as long as exports. The bucket itself stays when the stack goes: it holds a person's writing.
    """

    def __init__(self, scope: Construct, construct_id: str, *, keep_exports_days: int) -> None:
        super().__init__(scope, construct_id)
        kept = Duration.days(keep_exports_days)
        self.bucket = s3.Bucket(
            self,
            "Bucket",
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=True,
            minimum_tls_version=1.2,
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
            removal_policy=RemovalPolicy.RETAIN,
            versioned=True,
            lifecycle_rules=[
                s3.LifecycleRule(
                    id="Delete raw exports",
                    prefix="exports/",
                    expiration=kept,  # in a versioned bucket this only hides them
                    noncurrent_version_expiration=Duration.days(1),
                ),
                s3.LifecycleRule(
                    id="Delete what was replaced and what was never finished",
                    noncurrent_version_expiration=kept,
                    expired_object_delete_marker=True,
                    abort_incomplete_multipart_upload_after=Duration.days(1),
                ),
            ],
        )
        self._notify_event_bridge()
        Tags.of(self.bucket).add("jonabot:stack", Stack.of(self).stack_name)  # so `jonabot erase` finds it ever after
        acknowledge(
            self.bucket,
            "AwsSolutions-S1",
            "Access logs of one person's private bucket would cost more to keep than they tell; "
            "CloudTrail data events are there for who wants them.",
        )

    def _notify_event_bridge(self) -> None:
        """Set the notification on the resource itself: `event_bridge_enabled` of the CDK brings a
        custom resource with a `*` policy.
        """
        resource = self.bucket.node.default_child
        assert isinstance(resource, s3.CfnBucket)
        resource.notification_configuration = s3.CfnBucket.NotificationConfigurationProperty(
            event_bridge_configuration=s3.CfnBucket.EventBridgeConfigurationProperty(event_bridge_enabled=True)
        )
