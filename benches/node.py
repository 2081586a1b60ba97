"""Prints what the Node package costs on this machine, beside the official SDK:
import time, memory, events per second, time of the event loop's thread.
Numbers only; nothing is asserted.

Usage: node.py SITE TOOLS   (the package as built for release; installed tools)

Every measurement is a fresh process. Both clients talk to the same server.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from flood import Server, medians

STARTS = 15
RUNS = 5
EVENTS = 200_000


def main() -> None:
    site, tools = (Path(argument) for argument in sys.argv[1:])
    modules = {
        "anthropic": tools / "@anthropic-ai" / "sdk" / "index.mjs",
        "hostler": site / "node_modules" / "hostler" / "lib" / "index.mjs",
    }
    clean = {k: v for k, v in os.environ.items() if not k.startswith("ANTHROPIC_") and "proxy" not in k.lower()}
    server = Server()
    server.count = EVENTS

    def run(name: str, what: str) -> list[float]:
        script = Path(__file__).with_name("node.mjs")
        command = ["node", str(script), name, what, server.url, str(modules[name])]
        done = subprocess.run(command, env=clean, check=True, capture_output=True, text=True)
        return [float(word) for word in done.stdout.split()]

    results: dict[str, list[float]] = {}
    for name in modules:
        took, memory = medians([run(name, "start") for _ in range(STARTS)])
        rate, loop, cpu, late, peak = medians([run(name, "stream") for _ in range(RUNS)])
        results[name] = [took, memory / 1e6, rate, loop, cpu, late, peak / 1e6]

    ours, theirs = results["hostler"], results["anthropic"]
    version = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True).stdout.strip()
    print(f"Node.js {version}, {os.cpu_count()} cores; medians of fresh processes\n")
    print(f"{'':44}{'hostler':>12}{'anthropic':>12}{'ratio':>9}")
    rows = [
        ("import and make a client, ms", True),
        ("memory after that, MB", True),
        ("events per second, typed, one stream", False),
        ("time of the event loop's thread per event, µs", True),
        ("CPU per event, all threads, µs", True),
        ("latest tick of a 1 ms timer meanwhile, ms", True),
        ("memory after the stream, MB", True),
    ]
    for column, (title, smaller) in enumerate(rows):
        a, b = ours[column], theirs[column]
        ratio = b / a if smaller else a / b
        print(f"{title:46}{a:10,.1f}{b:12,.1f}{ratio:8.1f}×")
    print("\nRatio: how many times better hostler is; below 1 it is worse.")


if __name__ == "__main__":
    main()
