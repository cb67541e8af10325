"""Where ministack 1.5.33 differs from AWS in something that the app relies on.

Each patch is small, says why, and has a contract test (tests/workflow/emulator/).
docs/decisions/embedded-aws.md lists them all. Import this only in the emulator's process.
"""
