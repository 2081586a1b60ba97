"""Builds the C library and lays it out the way it is installed.

Usage: package.py --profile compact --out dist/ [--archive] [--target TRIPLE]

Makes two directories, hostler-c-VERSION-TRIPLE with the engine and
hostler-c-client-VERSION-TRIPLE without it, each with include, lib (with
pkgconfig) and share/doc. Unpacked anywhere, the directory works where it is:
the .pc file finds its own place. Needs nothing but Python and Cargo.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

CRATE = Path(__file__).parent
ROOT = CRATE.parent
HEADERS = ["hostler.h", "hostler_api.h", "hostler.hpp"]
# What the static library leaves to the program that links it.
STATIC_LIBS = {"linux": "-lpthread -ldl -lm", "darwin": "-framework Security -framework CoreFoundation -liconv -lm"}


def output(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def host() -> str:
    return next(line.split()[1] for line in output("rustc", "-vV").splitlines() if line.startswith("host:"))


def build(profile: str, target: str | None, engine: bool) -> Path:
    """The directory with the libraries."""
    command = ["cargo", "build", "--locked", "--quiet", "--package", "hostler-ffi", "--profile", profile]
    if engine:
        command += ["--features", "engine"]
    if target:
        command += ["--target", target]
    subprocess.run(command, cwd=ROOT, check=True)
    # Both libraries have one name while they are built.
    place = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return place / (target or "") / ("debug" if profile == "dev" else profile)


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        # A debug build has hundreds of megabytes. The next build replaces its
        # file and leaves this one alone.
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def lay_out(built: Path, prefix: Path, version: str, system: str) -> None:
    shutil.rmtree(prefix, ignore_errors=True)
    for header in HEADERS:
        put(CRATE / "include" / header, prefix / "include" / header)
    major, lib = version.split(".")[0], prefix / "lib"
    put(built / "libhostler_ffi.a", lib / "libhostler.a")
    if system == "darwin":
        put(built / "libhostler_ffi.dylib", lib / f"libhostler.{major}.dylib")
        (lib / "libhostler.dylib").symlink_to(f"libhostler.{major}.dylib")
    else:
        put(built / "libhostler_ffi.so", lib / f"libhostler.so.{version}")
        (lib / f"libhostler.so.{major}").symlink_to(f"libhostler.so.{version}")
        (lib / "libhostler.so").symlink_to(f"libhostler.so.{major}")
    pc = (CRATE / "hostler.pc.in").read_text()
    pc = pc.replace("@VERSION@", version).replace("@LIBS_PRIVATE@", STATIC_LIBS[system])
    (lib / "pkgconfig").mkdir()
    (lib / "pkgconfig" / "hostler.pc").write_text(pc)
    docs = prefix / "share" / "doc" / "hostler"
    put(ROOT / "LICENSE", docs / "LICENSE")
    put(CRATE / "README.md", docs / "README.md")
    put(ROOT / "docs" / "c.md", docs / "c.md")
    for example in sorted((ROOT / "examples").glob("c*/*.c*")):
        put(example, docs / "examples" / example.name)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", default="compact")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--archive", action="store_true", help="a .tar.gz beside each directory")
    parser.add_argument("--target")
    arguments = parser.parse_args()
    metadata = json.loads(output("cargo", "metadata", "--format-version", "1", "--no-deps", "--locked"))
    version = next(p["version"] for p in metadata["packages"] if p["name"] == "hostler-ffi")
    target = arguments.target or host()
    system = "darwin" if "apple" in target else "linux"
    for name, engine in [("hostler-c-client", False), ("hostler-c", True)]:
        prefix = arguments.out / f"{name}-{version}-{target}"
        lay_out(build(arguments.profile, arguments.target, engine), prefix, version, system)
        if arguments.archive:
            with tarfile.open(f"{prefix}.tar.gz", "w:gz") as archive:
                archive.add(prefix, prefix.name)
        print(prefix)


if __name__ == "__main__":
    main()
