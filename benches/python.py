"""Prints what the Python package costs on this machine, beside the official
SDK: import time, memory, events per second. Numbers only; nothing is asserted.

Usage: python.py DIRECTORY   (a directory with the release wheel)

Every measurement is a fresh process. Both clients talk to the same server, a
socket that sends events made in advance as fast as they are taken.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from flood import Server, medians

STARTS = 15
RUNS = 5
EVENTS = {"anthropic": 20_000, "hostler": 400_000}

CONSTRUCT = {
    "anthropic": "from anthropic import Anthropic as C; c = C(api_key='x', base_url=URL, max_retries=0)",
    "hostler": "from hostler import Client as C; c = C(api_key='x', base_url=URL)",
}
START = """
import resource, time
began = time.perf_counter()
URL = {url!r}
{construct}
took = time.perf_counter() - began
print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
STREAM = """
import resource, time
URL = {url!r}
{construct}
def read():
    count = 0
    with c.beta.sessions.events.stream("sesn_bench") as stream:
        for event in stream:
            if event.type == "agent.message":
                count += len(event.content)
            else:
                count += 1
    return count
read()
cpu = time.process_time()
began = time.perf_counter()
count = read()
took = time.perf_counter() - began
print(count / took, (time.process_time() - cpu) / count * 1e6, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def run(code: str, site: Path) -> list[float]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("ANTHROPIC_", "PYTHON"))}
    clean = {k: v for k, v in clean.items() if "proxy" not in k.lower()}
    clean["PYTHONPATH"] = str(site)
    output = subprocess.run([sys.executable, "-c", code], env=clean, check=True, capture_output=True, text=True)
    return [float(word) for word in output.stdout.split()]


def main() -> None:
    wheels = sorted(Path(sys.argv[1]).glob("*.whl"), key=lambda path: path.stat().st_mtime)
    server = Server()
    results: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as directory:
        site = Path(directory)
        zipfile.ZipFile(wheels[-1]).extractall(site)
        for name, construct in CONSTRUCT.items():
            start = START.format(url=server.url, construct=construct)
            run(start, site)  # compiles the modules, as the first start after an installation does
            took, memory = medians([run(start, site) for _ in range(STARTS)])
            server.count = EVENTS[name]
            stream = STREAM.format(url=server.url, construct=construct)
            rate, cpu, peak = medians([run(stream, site) for _ in range(RUNS)])
            results[name] = [took * 1000, memory / 1024, rate, cpu, peak / 1024]

    ours, theirs = results["hostler"], results["anthropic"]
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores; medians of fresh processes\n")
    print(f"{'':44}{'hostler':>12}{'anthropic':>12}{'ratio':>9}")
    rows = [
        ("import and make a client, ms", 0, True),
        ("memory after that, MB", 1, True),
        ("events per second, typed, one stream", 2, False),
        ("CPU per event, µs", 3, True),
        ("memory after the stream, MB", 4, True),
    ]
    for title, column, smaller in rows:
        a, b = ours[column], theirs[column]
        ratio = b / a if smaller else a / b
        print(f"{title:44}{a:12,.1f}{b:12,.1f}{ratio:8.1f}×")
    print("\nRatio: how many times better hostler is; below 1 it is worse.")


if __name__ == "__main__":
    main()
