"""How tokens are counted before Bedrock counts them: it publishes no tokenizer."""

BYTES_A_TOKEN = 4
"""Of UTF-8. A careful figure: AWS plans with about 6 characters a token of English, so 4 overstates the price,
and other scripts take more bytes a character as they take more tokens."""
