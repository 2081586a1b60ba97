"""What is built: names, symbols, headers, both kinds of linking."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from support.c_library import CRATE, STANDARDS, STRICT, Library, Service, run

ABI = CRATE / "abi"


def output(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(params=["full", "client_only"])
def library(request: pytest.FixtureRequest) -> Library:
    return request.getfixturevalue(request.param)


def test_symbols(library: Library) -> None:
    """What is exported is what the list says, and nothing else: no SQLite, no
    ring, in either library."""
    lines = output("nm", "-D", "--defined-only", library.lib / "libhostler.so").splitlines()
    assert sorted(line.split()[2] for line in lines) == (CRATE / "symbols.txt").read_text().split()


def test_declared(library: Library) -> None:
    """Every symbol is declared, and every declared function is a symbol."""
    header = (library.prefix / "include" / "hostler.h").read_text()
    declared = set(re.findall(r"^[a-z_0-9 *]*?\*?(hostler_\w+)\(", header, re.MULTILINE))
    assert sorted(declared) == (CRATE / "symbols.txt").read_text().split()


def test_name(library: Library) -> None:
    dynamic = output("readelf", "-d", library.lib / "libhostler.so")
    assert "[libhostler.so.0]" in dynamic
    assert "NODELETE" in dynamic
    needed = set(re.findall(r"NEEDED.*\[(.*)\]", dynamic))
    assert needed <= {"libc.so.6", "libgcc_s.so.1", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}


@pytest.mark.parametrize("header", ["hostler.h", "hostler_api.h", "hostler.hpp"])
@pytest.mark.parametrize("standard", STANDARDS)
def test_header_alone(standard: str, header: str, full: Library, tmp_path: Path) -> None:
    """Each header compiles by itself, first and twice."""
    if header.endswith("hpp") and standard != "c++17":
        return
    source = tmp_path / "alone.c"
    source.write_text(f"#include <{header}>\n#include <{header}>\nextern int used;\n")
    run([*STANDARDS[standard], *STRICT, *full.flags("--cflags"), "-fsyntax-only", source])


def test_book(full: Library, tmp_path: Path) -> None:
    """The code of the chapter compiles, in the order in which it is read."""
    chapter = (CRATE.parent / "docs" / "c.md").read_text()
    blocks = re.findall(r"```c\n(.*?)```", chapter, re.DOTALL)
    assert len(blocks) >= 5
    source = tmp_path / "book.c"
    source.write_text("\n".join(blocks))
    run([*STANDARDS["c99"], *STRICT, *full.flags("--cflags"), "-fsyntax-only", source])


def test_static(library: Library, service: Service, tmp_path: Path) -> None:
    program = tmp_path / "test"
    command = [*STANDARDS["c99"], *STRICT, *library.flags("--cflags"), CRATE / "tests" / "test.c", "-o", program]
    run([*command, library.lib / "libhostler.a", *library.flags("--libs", "--static")[2:]])
    assert "libhostler" not in output("ldd", program)
    assert run([program, service.url, "10"]) == "ok\n"


def prototypes(header: str) -> dict[str, str]:
    """Functions, constants and layouts that a compiled program relies on."""
    text = re.sub(r"/\*.*?\*/", "", header, flags=re.DOTALL)
    functions = re.findall(r"^(\w[\w *]*?\b(hostler_\w+)\([^;]*\));", text, re.MULTILINE)
    constants = re.findall(r"^#define (HOSTLER_\w+) (.+)$", text, re.MULTILINE)
    structs = re.findall(r"^typedef struct (hostler_\w+) \{(.*?)^\}", text, re.MULTILINE | re.DOTALL)
    found = {name: " ".join(all.split()) for all, name in functions}
    found |= {name: value for name, value in constants if not name.startswith("HOSTLER_VERSION")}
    return found | {name: " ".join(body.split()) for name, body in structs}


@pytest.mark.parametrize("saved", sorted(ABI.iterdir()), ids=lambda path: path.name)
def test_abi_header(saved: Path, full: Library) -> None:
    """What a released header says still holds: nothing is gone or different."""
    then = prototypes((saved / "hostler.h").read_text())
    now = prototypes((full.prefix / "include" / "hostler.h").read_text())
    assert len(then) > 80
    assert {name: now.get(name) for name in then} == then


@pytest.mark.parametrize("saved", sorted(ABI.iterdir()), ids=lambda path: path.name)
def test_abi_program(saved: Path, full: Library, service: Service, tmp_path: Path) -> None:
    """A program compiled against a released header runs with this library."""
    program = full.build("c99", saved / "program.c", tmp_path / "program", f"-I{saved}")
    assert run([program, service.url]) == "ok\n"
