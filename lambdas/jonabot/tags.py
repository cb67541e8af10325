"""The tags of what is made in an account: by them it is found again, counted and deleted."""

STACK_TAG = "jonabot:stack"
"""The name of the stack; on its bucket too (`infra/bucket.py`)."""
RUN_TAG = "jonabot:run"
DIGEST_TAG = "jonabot:digest"
"""Of the training set that a job was given."""
ENDS_TAG = "jonabot:ends"
"""When a throughput ends, ISO 8601: stands here and nowhere else."""
