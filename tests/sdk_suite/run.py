"""Runs the API tests of the official Python SDK against `hostler serve`.

Usage: run.py CACHE [PYTEST ARGUMENT ...]

A case counts only if it fails against a server that answers 404 to
everything: the others prove nothing. A case that fails against us must be in
misses.json, with the reason; an entry there that no longer misses is an error,
too. Some cases send what the API refuses (a limit of 0, a cursor "page"): they
pass only against a server that checks nothing. Of the other cases of what the
engine has, 95 % must pass; the share of all is printed as well.
"""

from __future__ import annotations

import fnmatch
import json
import os
import shutil
import socket
import subprocess
import sys
import tarfile
import tempfile
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOAL = 95.0
MISSING = json.dumps({"type": "error", "error": {"type": "not_found_error", "message": "nothing is here"}})


class Nothing(BaseHTTPRequestHandler):
    """404, whatever is asked."""

    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        if self.headers.get("transfer-encoding") == "chunked":
            self.close_connection = True
        else:
            self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(404)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(MISSING)))
        self.end_headers()
        self.wfile.write(MISSING.encode())

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = answer

    def log_message(self, format: str, *args: object) -> None:
        pass


def sdist(cache: Path) -> Path:
    """The pinned source distribution, from the registry unless it is there."""
    requirement = next(line for line in (HERE / "sdist.txt").read_text().splitlines() if "==" in line)
    name, _, version = requirement.split()[0].partition("==")
    path = cache / f"{name}-{version}.tar.gz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        command += ["--no-binary", name, "--require-hashes", "-r", str(HERE / "sdist.txt"), "-d", str(cache)]
        subprocess.run(command, check=True)
    return path


def unpack(archive: Path, place: Path) -> None:
    """The tests, with our conftest instead of theirs."""
    with tarfile.open(archive) as tar:
        root = tar.getnames()[0].split("/")[0]
        wanted = [f"{root}/tests/__init__.py", f"{root}/tests/utils.py", f"{root}/tests/api_resources/"]
        for member in tar.getmembers():
            if member.isfile() and any(member.name.startswith(path) for path in wanted):
                source = tar.extractfile(member)
                assert source is not None
                target = place / member.name.removeprefix(f"{root}/")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(source.read())
    shutil.copy(HERE / "suite_conftest.py", place / "tests" / "conftest.py")
    # Only tests that ask no server need more of it, and they are left out.
    (place / "respx.py").write_text("class MockRouter: ...\n")
    (place / "pytest.ini").write_text(
        "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = session\nxfail_strict = true\n"
    )


def outcomes(place: Path, url: str, arguments: list[str], env: dict[str, str]) -> dict[str, str]:
    """Case → "passed" or the last line of its failure."""
    results = place / "results.json"
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("ANTHROPIC_", "HOSTLER_"))}
    clean |= {"TEST_API_BASE_URL": url, "SUITE_RESULTS": str(results)} | env
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "--tb=line", "-p", "no:cacheprovider"]
    # The same requests through another HTTP library.
    command += ["-k", "not aiohttp", *arguments]
    done = subprocess.run(command, cwd=place, env=clean, capture_output=True, text=True, errors="replace")
    if done.returncode not in (0, 1):
        sys.exit(f"pytest ended with {done.returncode}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
    return json.loads(results.read_text())


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def short(case: str) -> str:
    return case.removeprefix("tests/api_resources/beta/")


def main() -> int:
    cache, *extra = sys.argv[1:]
    reviewed = json.loads((HERE / "misses.json").read_text())
    ignored: dict[str, str] = reviewed["other_apis"]
    absent: dict[str, str] = reviewed["not_implemented"]
    refused: dict[str, str] = reviewed["refused_by_the_api"]
    with tempfile.TemporaryDirectory(prefix="sdk-suite-") as name:
        place = Path(name)
        unpack(sdist(Path(cache)), place)
        base = "tests/api_resources/beta"
        arguments = extra or [base]
        arguments += [f"--ignore={base}/{path}" for path in ignored]

        stub = ThreadingHTTPServer(("127.0.0.1", 0), Nothing)
        threading.Thread(target=stub.serve_forever, daemon=True).start()
        blind = outcomes(place, f"http://127.0.0.1:{stub.server_port}", arguments, {})
        stub.shutdown()

        serve = {
            "HOSTLER_BIN": os.environ["HOSTLER_BIN"],
            "SUITE_FIXTURES": str(HERE / "fixtures"),
            "SUITE_SCRIPT": str(HERE / "script.json"),
        }
        ours = outcomes(place, f"http://127.0.0.1:{free_port()}", arguments, serve)

    counted = {short(case): ours.get(case, "did not run") for case, result in blind.items() if result != "passed"}
    total: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    unexpected: list[str] = []
    stale = set(absent) | set(refused)
    for case, result in sorted(counted.items()):
        module = case.split("::")[0]
        total[module] += 1
        passed[module] += result == "passed"
        missing = [pattern for pattern in absent if fnmatch.fnmatchcase(case, pattern)]
        refusals = [pattern for pattern in refused if fnmatch.fnmatchcase(case, pattern)]
        if result == "passed":
            kinds["passed"] += not missing
        else:
            stale -= {*missing, *refusals}
            kinds["absent" if missing else "refused" if refusals else "missed"] += 1
            if not missing and not refusals:
                unexpected.append(f"{case}: {result}")
    if extra:
        stale = set()

    for module in sorted(total):
        print(f"{passed[module]:4d} of {total[module]:4d}  {module}")
    for line in unexpected:
        print(f"UNEXPECTED MISS {line}")
    for pattern in sorted(stale):
        print(f"NO LONGER A MISS {pattern}")
    ours_all = kinds["passed"] + kinds["missed"] + kinds["refused"]
    possible = kinds["passed"] + kinds["missed"]
    share = 100 * kinds["passed"] / max(possible, 1)
    print(f"of all Managed Agents cases: {sum(passed.values())} of {sum(total.values())}")
    print(
        f"of implemented resources: {kinds['passed']} of {ours_all} ({100 * kinds['passed'] / max(ours_all, 1):.1f} %)"
    )
    print(f"of those that the API does not refuse: {kinds['passed']} of {possible} ({share:.1f} %, goal {GOAL:.0f} %)")
    failed = len(unexpected) + len(stale) + (share < GOAL)
    # The line that tests/run.py counts.
    print(
        f"{sum(passed.values())} passed, {failed} failed in 0.0s"
        if failed
        else f"{sum(passed.values())} passed in 0.0s"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
