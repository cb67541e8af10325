"""`make bench`: every benchmark, one after the other, each with its ratios side by side."""

import subprocess
import sys

for name in ("x_archives", "wordpress_exports", "corpus", "bundle"):
    print(f"\n{name.replace('_', ' ').capitalize()}", flush=True)
    subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=True)
