"""A real language model, small enough to be trained within seconds on one processor."""

import os

# Read by numpy when it is first loaded: matrices as small as these only get slower with more threads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
