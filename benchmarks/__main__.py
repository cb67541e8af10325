"""`make bench`: every benchmark, one after the other, each with its ratios side by side."""

import subprocess
import sys
from pathlib import Path

for script in sorted(Path(__file__).parent.glob("[a-z]*.py")):
    print(f"\n{script.stem.replace('_', ' ').capitalize()}", flush=True)
    subprocess.run([sys.executable, str(script)], check=True)
