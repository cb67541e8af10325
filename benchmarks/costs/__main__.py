"""`make costs`: measure a run, keep the figures, and write the tables of docs/costs.md anew."""

from datetime import UTC, datetime

from benchmarks.costs.measured import keep, measure
from benchmarks.costs.page import FILE, write

measured = measure(datetime.now(UTC).date())
keep(measured)
write(measured)
print(f"{FILE.name} is written anew.")
