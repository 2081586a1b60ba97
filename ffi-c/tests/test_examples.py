"""The examples and the quickstart of the README, as somebody would run them."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from support.c_library import Library, run
from support.model import ModelScripts
from support.server import API_KEY, Serve

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
MODEL = "claude-opus-5-5"
CODING: list[Any] = [
    {"text": "I will write it.", "tools": [{"name": "bash", "input": {"command": "echo 1 2 Fizz"}}]},
    {"text": "It prints {{last_tool_output}}."},
]
WEATHER: list[Any] = [{"tools": [{"name": "temperature", "input": {}}]}, {"text": "{{last_tool_output}}, they say."}]
TEMPERATURE = {
    "type": "custom",
    "name": "temperature",
    "description": "The temperature outside.",
    "input_schema": {"type": "object", "properties": {}},
}


def types(output: str) -> list[str]:
    return [line.split()[0] for line in output.splitlines()]


def asked(model: ModelScripts, name: str) -> str:
    """What the program said to the model first."""
    content = model.asked(name)[-1]["messages"][0]["content"]
    return content if isinstance(content, str) else content[0]["text"]


@pytest.mark.parametrize("how", ["embedded", "served"])
@pytest.mark.parametrize("standard", ["c99", "c11"])
def test_quickstart(
    standard: str,
    how: str,
    full: Library,
    serve: Serve,
    model: ModelScripts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = full.build(standard, EXAMPLES / "c" / "quickstart.c", tmp_path / "quickstart")
    model.script(CODING, model=MODEL)
    monkeypatch.chdir(tmp_path)
    text = 'Say "Fizz",\nthen C:\\buzz – in 2 lines.\t'
    arguments = [text] if how == "embedded" else [text, serve.url]
    endpoint = {"ANTHROPIC_BASE_URL": model.url} if how == "embedded" else {}
    output = run([program, *arguments], ANTHROPIC_API_KEY=API_KEY, **endpoint)
    assert types(output).count("agent.message") == 2
    assert "It prints 1 2 Fizz" in output
    assert asked(model, MODEL) == text


@pytest.mark.parametrize("how", ["embedded", "served"])
def test_quickstart_cpp(
    how: str, full: Library, serve: Serve, model: ModelScripts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = full.build("c++17", EXAMPLES / "cpp" / "quickstart.cpp", tmp_path / "quickstart")
    model.script(WEATHER, model=MODEL)
    monkeypatch.chdir(tmp_path)
    arguments = ["Warm?"] if how == "embedded" else ["Warm?", serve.url]
    endpoint = {"ANTHROPIC_BASE_URL": model.url} if how == "embedded" else {}
    output = run([program, *arguments], ANTHROPIC_API_KEY=API_KEY, **endpoint)
    assert "21 degrees, they say." in output
    assert "user.custom_tool_result" in types(output)


class Api:
    """Makes what the examples expect to be there."""

    def __init__(self, full: Library, serve: Serve, directory: Path) -> None:
        self.url = serve.url
        source = directory / "call.c"
        source.write_text(CALL)
        self.program = full.build("c99", source, directory / "call")

    def call(self, operation: str, arguments: str) -> str:
        variables = {"ANTHROPIC_BASE_URL": self.url, "ANTHROPIC_API_KEY": API_KEY}
        return run([self.program, operation, arguments], **variables)

    def session(self, model: str, tools: str) -> str:
        agent = self.call("agents.create", f'{{"body": {{"name": "c", "model": "{model}", "tools": {tools}}}}}')
        environment = self.call("environments.create", f'{{"body": {{"name": "{agent}"}}}}')
        body = f'{{"body": {{"agent": "{agent}", "environment_id": "{environment}"}}}}'
        return self.call("sessions.create", body)


CALL = """
#include <hostler.h>
#include <stdio.h>
int main(int argc, char **argv) {
    hostler_client *client;
    hostler_response *response;
    hostler_str id;
    if (argc != 3 || hostler_client_new(NULL, 0, &client, NULL)) return 1;
    if (hostler_client_call(client, argv[1], HOSTLER_NUL_TERMINATED, argv[2], HOSTLER_NUL_TERMINATED, &response, NULL))
        return 1;
    id = hostler_response_id(response);
    printf("%.*s", (int)id.len, id.data);
    return 0;
}
"""


@pytest.fixture
def api(full: Library, serve: Serve, tmp_path: Path) -> Api:
    return Api(full, serve, tmp_path)


@pytest.mark.parametrize("standard", ["c99", "c11"])
def test_tool(standard: str, full: Library, serve: Serve, model: ModelScripts, api: Api, tmp_path: Path) -> None:
    program = full.build(standard, EXAMPLES / "c" / "tool.c", tmp_path / "tool")
    tools = str([TEMPERATURE]).replace("'", '"')
    session = api.session(model.script(WEATHER), tools)
    output = run([program, session], ANTHROPIC_BASE_URL=serve.url, ANTHROPIC_API_KEY=API_KEY)
    assert "21 degrees, they say." in output


@pytest.mark.parametrize("standard", ["c99", "c11"])
def test_poll(standard: str, full: Library, serve: Serve, model: ModelScripts, api: Api, tmp_path: Path) -> None:
    """It shows what comes and ends with the session; the return key ends it too."""
    program = full.build(standard, EXAMPLES / "c" / "poll.c", tmp_path / "poll")
    session = api.session(model.script([{"text": "Hello."}]), "[]")
    variables = {"ANTHROPIC_BASE_URL": serve.url, "ANTHROPIC_API_KEY": API_KEY}
    for end in ["return", "session"]:
        process = subprocess.Popen(
            [program, session], env=os.environ | variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert process.stdin is not None and process.stdout is not None
        if end == "return":
            event = '{"type": "user.message", "content": [{"type": "text", "text": "Hi."}]}'
            body = f'{{"path": {{"session_id": "{session}"}}, "body": {{"events": [{event}]}}}}'
            api.call("sessions.events.send", body)
        seen: list[str] = []
        while "session.status_idle" not in seen:
            line = process.stdout.readline()
            assert line, seen
            seen.append(line.strip())
        assert "agent.message" in seen
        if end == "return":
            process.stdin.write("\n")
            process.stdin.flush()
        else:
            api.call("sessions.delete", f'{{"path": {{"session_id": "{session}"}}}}')
        assert process.wait(timeout=60) == 0
        process.stdin.close()
        process.stdout.close()


def test_readme(full: Library, model: ModelScripts, tmp_path: Path) -> None:
    """A stranger with an empty directory, the archive and the README."""
    readme = (ROOT / "README.md").read_text()
    section = readme[readme.index("## Quickstart: C and C++") :]
    commands, code = re.findall(r"```(?:c)?\n(.*?)```", section, re.DOTALL)[:2]
    (tmp_path / "dist").mkdir()
    # Compressing debug information takes longer than the rest of the test.
    archive = tmp_path / "dist" / f"{full.prefix.name}.tar.gz"
    run(["tar", "-I", "gzip -1", "-C", full.prefix.parent, "--exclude=*.a", "-cf", archive, full.prefix.name])
    (tmp_path / "first.c").write_text(code)
    script = "\n".join(line for line in commands.splitlines() if not line.startswith("make clib"))
    model.script(CODING, model=MODEL)
    variables = {"ANTHROPIC_BASE_URL": model.url, "ANTHROPIC_API_KEY": "key"}
    output = run(["sh", "-euc", f"cd {tmp_path}\n{script}"], **variables)
    assert "It prints 1 2 Fizz" in output
    assert types(output).count("agent.message") == 2


@pytest.mark.parametrize("name", ["quickstart", "poll", "tool"])
def test_usage(name: str, full: Library, tmp_path: Path) -> None:
    program = full.build("c99", EXAMPLES / "c" / f"{name}.c", tmp_path / name)
    done = subprocess.run([program], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: ")
