"""A stand-in for Amazon Bedrock on this machine: honest, but not Bedrock.

It answers what this app asks of Bedrock, in Bedrock's shapes and words as far as they are known,
checks what Bedrock documents that it checks, and trains a real, very small language model. It is
no model of quality, speed or price: those only Bedrock can tell.
"""
