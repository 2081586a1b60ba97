#!/usr/bin/env python3
"""A local Messages API endpoint that replays a script over real HTTP.

For end-to-end tests: it speaks `POST /v1/messages` (streaming and not) the way
a real endpoint does, checks requests the way a real endpoint does (so that a
malformed conversation fails the test with the endpoint's own words), injects
faults, and records what it received. Standard library only.

As a module
-----------

    from messages_server import MessagesServer

    server = MessagesServer([
        {"text": "I will look.", "tools": [{"name": "bash", "input": {"command": "ls"}}]},
        {"text": "It says: {{last_tool_output}}"},
    ])
    base_url = server.start()            # http://127.0.0.1:PORT, a free port
    ...
    server.wait_for_requests(2, timeout=30)
    body = server.requests[0]["body"]    # headers, path, outcome are there too
    server.stop()                        # also a context manager

From the command line
---------------------

    python3 messages_server.py script.json [--host H] [--port N] [--api-key K] [--lenient]

prints one line, the base URL, when it is ready; logs go to stderr.

The script
----------

The format is the one of the engine's scripted model (docs/scripted-model.md),
with a few faults that only exist on a network. Either a list of turns, or
`{"turns": [...]}`, or `{"conversations": [{"name", "match", "loop", "turns"}]}`;
the first conversation whose `match` holds for the first request is used.

A turn: `thinking`, `text`, `tools` (in this order), or `content` with API
blocks in any order; `stop_reason`, `refusal`, `usage`, `delay_ms` (before the
response head), `pace_ms` (between deltas), `hang: true` (sends `message_start`,
then nothing until the client goes), `gate: "name"` (waits for
`open_gate("name")` before the response head), `when` (`last_user`,
`last_tool`), `any` (alternatives: the first whose `when` holds), `fail`.

`fail` is a fault or a list of faults; each is used `times` times (1), then the
turn succeeds:

    {"error": "overloaded"}                       529
    {"error": "rate_limited", "retry_after": 2}   429
    {"error": "request_failed"}                   500
    {"error": "bad_request", "message": "..."}    400
    {"error": "billing"}                          402
    {"error": "cut", "after": 10}                 closes mid-stream after 10 characters
    {"error": "status", "status": 503, "message": "...", "headers": {...}}
    {"error": "raw", "status": 502, "body": "<html>"}
    {"error": "error_event", "type": "overloaded_error", "after": 10}
    {"error": "malformed", "after": 10}           a line that is no JSON
    {"error": "stall", "after": 10}               silence until the client goes
    {"error": "drop"}                             closes without a response head

The place in the script is the number of `assistant` messages in the request,
so it survives a restart of the caller. With `place="requests"` it is the
number of requests answered so far.

Control endpoints (all under `/_control`)
-----------------------------------------

    GET  /_control/requests           every request received so far
    GET  /_control/wait?requests=N&timeout=S   returns when N have arrived (408 otherwise)
    POST /_control/script             replaces the script (body: the script)
    POST /_control/gate?name=N        opens a gate
    POST /_control/reset              forgets requests, attempts, gates
"""

import argparse
import json
import re
import select
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

FAULT_STATUS = {
    "overloaded": (529, "overloaded_error", "Overloaded"),
    "rate_limited": (429, "rate_limit_error", "This request would exceed the rate limit"),
    "request_failed": (500, "api_error", "Internal server error"),
    "bad_request": (400, "invalid_request_error", "The request is not valid"),
    "billing": (402, "billing_error", "The credit balance is too low"),
}
STREAM_FAULTS = {"cut", "error_event", "malformed", "stall"}
FAULTS = set(FAULT_STATUS) | STREAM_FAULTS | {"status", "raw", "drop"}
STATUS_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}
TURN_KEYS = {
    "thinking", "text", "tools", "content", "stop_reason", "refusal", "usage", "delay_ms",
    "pace_ms", "hang", "gate", "when", "any", "fail", "comment",
}  # fmt: skip
CONVERSATION_KEYS = {"name", "match", "loop", "turns", "comment"}
PLACEHOLDER = re.compile(r"\{\{([a-z_]+)\}\}")


class ScriptError(ValueError):
    """The script cannot be used; the message names the place."""


class BadRequest(Exception):
    """What a real endpoint would refuse with 400."""


class Gone(Exception):
    """The client closed the connection."""


# --- the script ------------------------------------------------------------


def parse_script(script):
    """Returns the list of conversations, or raises ScriptError."""
    if isinstance(script, list):
        script = {"turns": script}
    if not isinstance(script, dict):
        raise ScriptError("script: must be a list of turns or an object")
    if "conversations" not in script:
        script = {"conversations": [script]}
    conversations = script["conversations"]
    if not isinstance(conversations, list) or not conversations:
        raise ScriptError("conversations: must be a list with at least one conversation")
    for i, conversation in enumerate(conversations):
        path = f"conversations[{i}]"
        check_keys(conversation, CONVERSATION_KEYS, path)
        check_conditions(conversation.get("match", {}), {"first_user", "system", "model"}, f"{path}.match")
        turns = conversation.get("turns")
        if not isinstance(turns, list) or not turns:
            raise ScriptError(f"{path}.turns: must be a list with at least one turn")
        for j, turn in enumerate(turns):
            check_turn(turn, f"{path}.turns[{j}]")
    return conversations


def check_keys(value, allowed, path):
    if not isinstance(value, dict):
        raise ScriptError(f"{path}: must be an object")
    for key in value:
        if key not in allowed:
            raise ScriptError(f"{path}.{key}: unknown field (known: {', '.join(sorted(allowed))})")


def check_conditions(conditions, allowed, path):
    check_keys(conditions, allowed, path)
    for name, condition in conditions.items():
        check_keys(condition, {"contains", "equals", "absent"}, f"{path}.{name}")


def check_turn(turn, path):
    check_keys(turn, TURN_KEYS, path)
    if "any" in turn:
        check_keys(turn, {"any", "comment"}, path)
        for k, alternative in enumerate(turn["any"]):
            check_turn(alternative, f"{path}.any[{k}]")
        return
    check_conditions(turn.get("when", {}), {"last_user", "last_tool"}, f"{path}.when")
    if "content" in turn and any(key in turn for key in ("thinking", "text", "tools")):
        raise ScriptError(f"{path}.content: cannot be combined with thinking, text or tools")
    for k, fault in enumerate(faults_of(turn)):
        if not isinstance(fault, dict) or fault.get("error") not in FAULTS:
            raise ScriptError(f"{path}.fail[{k}].error: must be one of {', '.join(sorted(FAULTS))}")


def faults_of(turn):
    fail = turn.get("fail", [])
    return fail if isinstance(fail, list) else [fail]


def fault_for(turn, attempt):
    """The fault of the given attempt (from 0), or None when it succeeds."""
    for fault in faults_of(turn):
        times = fault.get("times", 1)
        if attempt < times:
            return fault
        attempt -= times
    return None


def blocks_of(turn):
    if "content" in turn:
        return [dict(block) for block in turn["content"]]
    blocks = []
    if "thinking" in turn:
        blocks.append({"type": "thinking", "thinking": turn["thinking"]})
    if "text" in turn:
        blocks.append({"type": "text", "text": turn["text"]})
    for tool in turn.get("tools", []):
        blocks.append({"type": "tool_use", "name": tool["name"], "input": tool.get("input", {})})
    return blocks


# --- reading a conversation ------------------------------------------------


def text_of(content):
    """The text of a message's or a tool result's content."""
    if isinstance(content, str):
        return content
    return "\n".join(b.get("text", "") for b in content or [] if b.get("type") == "text")


def last_tool_output(messages):
    for message in reversed(messages):
        if isinstance(message["content"], list):
            for block in reversed(message["content"]):
                if block.get("type") == "tool_result":
                    return text_of(block.get("content"))
    return None


def last_user_text(messages):
    for message in reversed(messages):
        if message["role"] == "user":
            text = text_of(message["content"])
            if text:
                return text
    return None


def holds(conditions, values):
    for name, condition in conditions.items():
        value = values[name]
        if "absent" in condition and condition["absent"] != (value is None):
            return False
        if "contains" in condition and (value is None or condition["contains"] not in value):
            return False
        if "equals" in condition and value != condition["equals"]:
            return False
    return True


def fill(value, values):
    """Replaces placeholders in every string of a JSON value."""
    if isinstance(value, str):
        return PLACEHOLDER.sub(lambda m: values.get(m.group(1), m.group(0)) or "", value)
    if isinstance(value, list):
        return [fill(item, values) for item in value]
    if isinstance(value, dict):
        return {key: fill(item, values) for key, item in value.items()}
    return value


def check_request(body):
    """Refuses what the Messages API refuses."""
    if not isinstance(body, dict):
        raise BadRequest("the body must be a JSON object")
    for field in ("model", "messages", "max_tokens"):
        if field not in body:
            raise BadRequest(f"{field}: Field required")
    if not isinstance(body["max_tokens"], int) or body["max_tokens"] < 1:
        raise BadRequest("max_tokens: must be a positive integer")
    messages = body["messages"]
    if not isinstance(messages, list) or not messages:
        raise BadRequest("messages: at least one message is required")
    breakpoints = 0
    blocks = list(body.get("system") or []) if not isinstance(body.get("system"), str) else []
    blocks += body.get("tools") or []
    open_calls = []
    for i, message in enumerate(messages):
        role, content = message.get("role"), message.get("content")
        if role not in ("user", "assistant", "system"):
            raise BadRequest(f"messages.{i}.role: must be user, assistant or system")
        if i == 0 and role != "user":
            raise BadRequest("messages: the first message must use the user role")
        if isinstance(content, str):
            content = [{"type": "text", "text": content}]
        if not isinstance(content, list) or not content:
            raise BadRequest(f"messages.{i}.content: must not be empty")
        blocks += content
        results = []
        for k, block in enumerate(content):
            kind = block.get("type")
            if kind == "text" and not block.get("text", "").strip():
                raise BadRequest(f"messages.{i}.content.{k}.text: text content blocks must be non-empty")
            if kind == "tool_use" and not isinstance(block.get("input"), dict):
                raise BadRequest(f"messages.{i}.content.{k}.tool_use.input: must be an object")
            if kind == "thinking" and not block.get("signature"):
                raise BadRequest(f"messages.{i}.content.{k}.thinking.signature: Field required")
            if kind == "tool_result":
                if role != "user":
                    raise BadRequest(f"messages.{i}.content.{k}: tool_result blocks belong to user messages")
                results.append(block.get("tool_use_id"))
        if open_calls or results:
            missing = [c for c in open_calls if c not in results]
            if missing:
                raise BadRequest(
                    f"messages.{i}: `tool_use` ids were found without `tool_result` blocks"
                    f" immediately after: {', '.join(missing)}"
                )
            stray = [r for r in results if r not in open_calls]
            if stray or len(set(results)) != len(results):
                raise BadRequest(f"messages.{i}: unexpected or repeated `tool_result` for {stray or results}")
        calls = [b.get("id") for b in content if b.get("type") == "tool_use"]
        if calls and role != "assistant":
            raise BadRequest(f"messages.{i}: tool_use blocks belong to assistant messages")
        open_calls = calls
    if open_calls:
        raise BadRequest("messages: the last assistant message has tool_use blocks without results")
    names = [t.get("name") for t in body.get("tools") or []]
    if len(set(names)) != len(names):
        raise BadRequest("tools: Tool names must be unique.")
    breakpoints = sum(1 for b in blocks if isinstance(b, dict) and b.get("cache_control"))
    if breakpoints > 4:
        raise BadRequest(f"A maximum of 4 blocks with cache_control may be provided. Found {breakpoints}.")


# --- the server ------------------------------------------------------------


class MessagesServer:
    """See the module's documentation."""

    def __init__(self, script, host="127.0.0.1", port=0, api_key=None, strict=True,
                 place="assistant_messages", verbose=False):  # fmt: skip
        if place not in ("assistant_messages", "requests"):
            raise ValueError("place must be 'assistant_messages' or 'requests'")
        self.conversations = parse_script(script)
        self.api_key, self.strict, self.place, self.verbose = api_key, strict, place, verbose
        self.changed = threading.Condition()
        self.requests, self.attempts, self.answered, self.gates = [], {}, 0, set()
        self.stopping = False
        handler = type("Handler", (_Handler,), {"owner": self})
        self.http = ThreadingHTTPServer((host, port), handler)
        self.http.daemon_threads = True
        self.base_url = f"http://{host}:{self.http.server_address[1]}"
        self.thread = None

    def start(self):
        """Serves in the background; returns the base URL."""
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()
        return self.base_url

    def stop(self):
        with self.changed:
            self.stopping = True
            self.changed.notify_all()
        self.http.shutdown()
        self.http.server_close()
        if self.thread:
            self.thread.join()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def set_script(self, script):
        conversations = parse_script(script)
        with self.changed:
            self.conversations = conversations
            self.attempts.clear()
            self.answered = 0

    def reset(self):
        with self.changed:
            self.requests.clear()
            self.attempts.clear()
            self.gates.clear()
            self.answered = 0

    def open_gate(self, name):
        with self.changed:
            self.gates.add(name)
            self.changed.notify_all()

    def wait_for_requests(self, count, timeout=30):
        """Waits until `count` requests have arrived; raises TimeoutError."""
        with self.changed:
            if not self.changed.wait_for(lambda: len(self.requests) >= count, timeout):
                raise TimeoutError(f"{len(self.requests)} of {count} requests arrived in {timeout} s")

    def wait_for_outcome(self, index, timeout=30):
        """Waits until request `index` has an outcome and returns it: `ok`,
        `client_gone`, `fault:<name>` or `refused:<status>`."""
        with self.changed:
            if not self.changed.wait_for(
                lambda: len(self.requests) > index and self.requests[index]["outcome"], timeout
            ):
                raise TimeoutError(f"request {index} has no outcome after {timeout} s")
            return self.requests[index]["outcome"]

    def pick(self, body):
        """The turn for a request, and how often it was tried before."""
        messages = body["messages"]
        system = body.get("system")
        values = {
            "first_user": text_of(messages[0]["content"]),
            "system": system if isinstance(system, str) else text_of(system or []),
            "model": body["model"],
        }
        for number, conversation in enumerate(self.conversations):
            if holds(conversation.get("match", {}), values):
                break
        else:
            raise BadRequest("script: no conversation matches this request")
        name = conversation.get("name") or f"conversations[{number}]"
        turns = conversation["turns"]
        if self.place == "requests":
            place = self.answered
        else:
            place = sum(1 for m in messages if m["role"] == "assistant")
        index = place % len(turns) if conversation.get("loop") else place
        if index >= len(turns):
            raise BadRequest(f"script: {name} has {len(turns)} turns and is exhausted (turn {index + 1} was asked for)")
        values = {"last_user": last_user_text(messages), "last_tool": last_tool_output(messages)}
        turn = turns[index]
        for alternative in turn.get("any", [turn]):
            if holds(alternative.get("when", {}), values):
                break
        else:
            raise BadRequest(
                f"script: {name}.turns[{index}] does not expect this conversation:"
                f" last_user={values['last_user']!r} last_tool={values['last_tool']!r}"
            )
        key = (number, place, values["last_user"])
        attempt = self.attempts.get(key, 0)
        self.attempts[key] = attempt + 1
        return alternative, attempt, place


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "messages-server"
    owner = None

    def log_message(self, format, *args):
        if self.owner.verbose:
            print(format % args, file=sys.stderr)

    # --- requests

    def do_GET(self):
        url = urlsplit(self.path)
        query = {k: v[-1] for k, v in parse_qs(url.query).items()}
        if url.path == "/_control/requests":
            with self.owner.changed:
                return self.answer(200, {"requests": self.owner.requests})
        if url.path == "/_control/wait":
            try:
                self.owner.wait_for_requests(int(query.get("requests", 1)), float(query.get("timeout", 30)))
            except TimeoutError as error:
                return self.answer(408, {"error": str(error)})
            with self.owner.changed:
                return self.answer(200, {"requests": self.owner.requests})
        self.fault(404, "not_found_error", f"no route GET {url.path}")

    def do_POST(self):
        raw = self.rfile.read(int(self.headers.get("content-length") or 0))
        url = urlsplit(self.path)
        query = {k: v[-1] for k, v in parse_qs(url.query).items()}
        if url.path == "/_control/reset":
            self.owner.reset()
            return self.answer(200, {})
        if url.path == "/_control/gate":
            self.owner.open_gate(query.get("name", ""))
            return self.answer(200, {})
        if url.path == "/_control/script":
            try:
                self.owner.set_script(json.loads(raw))
            except ValueError as error:
                return self.answer(400, {"error": str(error)})
            return self.answer(200, {})
        if url.path != "/v1/messages":
            return self.fault(404, "not_found_error", f"no route POST {url.path}")
        self.messages(raw)

    def messages(self, raw):
        owner = self.owner
        try:
            body = json.loads(raw)
        except ValueError as error:
            return self.fault(400, "invalid_request_error", f"the body is not valid JSON: {error}")
        record = {
            "path": self.path,
            "headers": {k.lower(): v for k, v in self.headers.items()},
            "body": body,
            "place": None,
            "attempt": None,
            "outcome": None,
        }
        with owner.changed:
            owner.requests.append(record)
            self.number = len(owner.requests)
            owner.changed.notify_all()
        outcome = "client_gone"
        try:
            outcome = self.respond(body, record)
        except (Gone, ConnectionError):
            self.close_connection = True
        finally:
            with owner.changed:
                record["outcome"] = outcome
                owner.changed.notify_all()

    def respond(self, body, record):
        owner = self.owner
        if owner.api_key is not None:
            bearer = self.headers.get("authorization", "")
            if self.headers.get("x-api-key") != owner.api_key and bearer != f"Bearer {owner.api_key}":
                self.fault(401, "authentication_error", "invalid x-api-key")
                return "refused:401"
        try:
            if owner.strict:
                check_request(body)
            with owner.changed:
                turn, attempt, place = owner.pick(body)
        except BadRequest as error:
            self.fault(400, "invalid_request_error", str(error))
            return "refused:400"
        record["place"], record["attempt"] = place, attempt
        if "gate" in turn:
            self.wait(lambda: turn["gate"] in owner.gates)
        self.pause(turn.get("delay_ms", 0))
        fault = fault_for(turn, attempt)
        if fault and fault["error"] not in STREAM_FAULTS:
            self.head_fault(fault)
            return f"fault:{fault['error']}"
        message = self.message(turn, body, place)
        if not body.get("stream"):
            if turn.get("hang") or fault:
                self.wait(lambda: False)
            self.answer(200, message)
        else:
            self.stream(turn, message, fault)
        if fault:
            return f"fault:{fault['error']}"
        with owner.changed:
            owner.answered += 1
        return "ok"

    # --- responses

    def message(self, turn, body, place):
        messages = body["messages"]
        values = {
            "last_tool_output": last_tool_output(messages),
            "last_user_message": last_user_text(messages),
        }
        content = []
        for k, block in enumerate(fill(blocks_of(turn), values)):
            if block["type"] == "thinking":
                block.setdefault("signature", "c2NyaXB0ZWQ=")
            if block["type"] == "tool_use":
                block = {"type": "tool_use", "id": block.get("id", f"toolu_{place:04}_{k}"),
                         "name": block["name"], "input": block.get("input", {})}  # fmt: skip
            content.append(block)
        called = any(b["type"] == "tool_use" for b in content)
        reason = turn.get("stop_reason") or ("refusal" if "refusal" in turn else "tool_use" if called else "end_turn")
        usage = {
            "input_tokens": len(json.dumps([body.get("system"), body.get("tools"), messages])) // 4,
            "output_tokens": max(1, len(json.dumps(content)) // 4),
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0,
            "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
        }
        usage.update(turn.get("usage", {}))
        message = {
            "id": f"msg_{self.number:06}", "type": "message", "role": "assistant", "model": body["model"],
            "content": content, "stop_reason": reason, "stop_sequence": None, "usage": usage,
        }  # fmt: skip
        if "refusal" in turn:
            message["stop_details"] = {"type": "refusal", **(turn["refusal"] or {})}
        return message

    def stream(self, turn, message, fault):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream; charset=utf-8")
        self.send_header("cache-control", "no-cache")
        self.send_header("request-id", f"req_{self.number:06}")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        usage = message["usage"]
        start = {key: value for key, value in message.items() if key != "stop_details"}
        start.update(content=[], stop_reason=None, usage={**usage, "output_tokens": 1})
        self.event("message_start", message=start)
        self.event("ping")
        if turn.get("hang"):
            self.wait(lambda: False)
        sent, limit = 0, fault.get("after", 0) if fault else None
        for index, block in enumerate(message["content"]):
            opening, deltas = pieces(block)
            self.event("content_block_start", index=index, content_block=opening)
            for delta, size in deltas:
                if limit is not None and sent >= limit:
                    return self.stream_fault(fault)
                self.pause(turn.get("pace_ms", 0))
                self.event("content_block_delta", index=index, delta=delta)
                sent += size
            self.event("content_block_stop", index=index)
        if fault:
            return self.stream_fault(fault)
        delta = {"stop_reason": message["stop_reason"], "stop_sequence": None}
        if "stop_details" in message:
            delta["stop_details"] = message["stop_details"]
        self.event("message_delta", delta=delta, usage={"output_tokens": usage["output_tokens"]})
        self.event("message_stop")
        self.chunk(b"")

    def stream_fault(self, fault):
        kind = fault["error"]
        if kind == "error_event":
            error = {"type": fault.get("type", "overloaded_error"), "message": fault.get("message", "Overloaded")}
            self.event("error", error=error)
            self.chunk(b"")
        elif kind == "malformed":
            self.chunk(b'event: content_block_delta\ndata: {"type": \n\n')
            self.chunk(b"")
        elif kind == "stall":
            self.wait(lambda: False)
        else:
            self.cut()

    def head_fault(self, fault):
        kind = fault["error"]
        if kind == "drop":
            return self.cut()
        headers = dict(fault.get("headers", {}))
        if "retry_after" in fault:
            headers["retry-after"] = str(fault["retry_after"])
        if kind == "raw":
            return self.send(fault.get("status", 502), fault.get("body", "").encode(), "text/html", headers)
        if kind == "status":
            status = fault["status"]
            name, text = STATUS_TYPES.get(status, "api_error"), f"status {status}"
        else:
            status, name, text = FAULT_STATUS[kind]
        self.fault(status, fault.get("type", name), fault.get("message", text), headers)

    def fault(self, status, kind, message, headers=None):
        body = {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_fault"}
        self.answer(status, body, headers)

    def answer(self, status, body, headers=None):
        self.send(status, json.dumps(body).encode(), "application/json", headers)

    def send(self, status, data, content_type, headers=None):
        self.send_response(status)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def event(self, name, **fields):
        data = json.dumps({"type": name, **fields}, ensure_ascii=False)
        self.chunk(f"event: {name}\ndata: {data}\n\n".encode())

    def chunk(self, data):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def cut(self):
        self.close_connection = True
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)

    # --- waiting

    def pause(self, millis):
        if millis:
            until = time.monotonic() + millis / 1000
            self.wait(lambda: time.monotonic() >= until)

    def wait(self, ready):
        """Waits for `ready`; raises Gone when the client closes first."""
        while True:
            with self.owner.changed:
                if ready():
                    return
                if self.owner.stopping:
                    raise Gone
                self.owner.changed.wait(0.005)
            readable, _, _ = select.select([self.connection], [], [], 0)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                raise Gone


def pieces(block):
    """A block as it opens, and its deltas with the characters each carries."""
    kind = block["type"]
    if kind == "text":
        citations = [({"type": "citations_delta", "citation": c}, 0) for c in block.get("citations") or []]
        deltas = [({"type": "text_delta", "text": part}, len(part)) for part in parts(block["text"])]
        return {"type": "text", "text": ""}, deltas + citations
    if kind == "thinking":
        deltas = [({"type": "thinking_delta", "thinking": part}, len(part)) for part in parts(block["thinking"])]
        deltas.append(({"type": "signature_delta", "signature": block["signature"]}, 0))
        return {"type": "thinking", "thinking": "", "signature": ""}, deltas
    if kind == "tool_use":
        source = json.dumps(block["input"], ensure_ascii=False) if block["input"] else ""
        deltas = [({"type": "input_json_delta", "partial_json": part}, len(part)) for part in ["", *parts(source)]]
        return {**block, "input": {}}, deltas
    return block, []


def parts(text, size=12):
    return [text[i : i + size] for i in range(0, len(text), size)]


def main():
    options = argparse.ArgumentParser(description="Replays a script as a Messages API endpoint.")
    options.add_argument("script", help="JSON file, see the module's documentation")
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--api-key", help="refuse requests with another key")
    options.add_argument("--lenient", action="store_true", help="do not check requests")
    options.add_argument("--place", default="assistant_messages", choices=["assistant_messages", "requests"])
    arguments = options.parse_args()
    try:
        with open(arguments.script, encoding="utf-8") as file:
            script = json.load(file)
        server = MessagesServer(script, arguments.host, arguments.port, arguments.api_key,
                                not arguments.lenient, arguments.place, verbose=True)  # fmt: skip
    except (OSError, ValueError) as error:
        print(f"messages_server: {arguments.script}: {error}", file=sys.stderr)
        return 2
    print(server.base_url, flush=True)
    try:
        server.http.serve_forever()
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
