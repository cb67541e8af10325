"""A stand-in for Amazon Bedrock on this machine: honest, but not Bedrock.

It answers what this app asks of Bedrock, in Bedrock's shapes and, as far as they are known, in its
words; it refuses what Bedrock documents that it refuses; and a customization job really trains a
language model on the records that it is given. That model is very small: nothing here says how
good, how fast or how dear a job on Bedrock is.

    server.py, listener.py, service.py, wire.py   from the socket to an operation and back
    routes.py, control/, runtime/                 the operations
    account.py, catalog.py, job.py                what there is
    customization/                                the life of a job
    language/                                     the language model
    aws.py, objects.py                            the S3, IAM and EventBridge around it
    faults.py, side_door.py                       for tests
"""
