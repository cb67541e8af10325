"""Every way in which Bedrock can fail a run, times every state in which the run can be killed.

    make matrix        runs all of it and writes docs/matrix.md, one table a method; it takes half an hour

tests/workflow/test_matrix.py keeps a part of it in the gate: every fault and every state at least once.
"""
