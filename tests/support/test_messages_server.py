"""Tests of the local Messages API endpoint, over real sockets.

Run: make test-e2e
"""

import http.client
import json
import threading
import unittest
from urllib.parse import urlsplit

from support.messages_server import MessagesServer, ScriptError

HELLO = {"role": "user", "content": "hi"}


class MessagesServerTest(unittest.TestCase):
    def serve(self, script, **options):
        server = MessagesServer(script, **options)
        server.start()
        self.addCleanup(server.stop)
        return server

    def post(self, server, messages, headers=None, path="/v1/messages", **fields):
        """Returns status, headers, body; a broken body is (status, headers, None)."""
        connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=30)
        self.addCleanup(connection.close)
        body = {"model": "m", "max_tokens": 10, "messages": messages, **fields}
        connection.request("POST", path, json.dumps(body), headers or {})
        response = connection.getresponse()
        try:
            return response.status, response.headers, response.read().decode()
        except (http.client.IncompleteRead, ConnectionError):
            return response.status, response.headers, None

    def events(self, text):
        return [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: ")]

    def test_a_stream_rebuilds_to_the_message_sent_without_streaming(self):
        server = self.serve([{"thinking": "why", "text": "a longer text, in pieces", "tools": [
            {"name": "bash", "input": {"command": "ls"}}, {"name": "now"}]}])  # fmt: skip
        whole = json.loads(self.post(server, [HELLO])[2])
        content = []
        for event in self.events(self.post(server, [HELLO], stream=True)[2]):
            if event["type"] == "content_block_start":
                content.append(event["content_block"])
                source = ""
            elif event["type"] == "content_block_delta":
                delta = event["delta"]
                source += delta.get("partial_json", "")
                for key in ("text", "thinking", "signature"):
                    content[-1][key] = content[-1].get(key, "") + delta[key] if key in delta else content[-1].get(key)
            elif event["type"] == "content_block_stop" and content[-1]["type"] == "tool_use":
                content[-1]["input"] = json.loads(source or "{}")
        content = [{k: v for k, v in block.items() if v is not None} for block in content]
        self.assertEqual(content, whole["content"])
        self.assertEqual(whole["stop_reason"], "tool_use")

    def test_the_place_follows_the_conversation_and_outputs_are_filled_in(self):
        server = self.serve([{"tools": [{"name": "bash", "input": {}}]}, {"text": "saw {{last_tool_output}}"}])
        first = json.loads(self.post(server, [HELLO])[2])
        call = first["content"][0]["id"]
        result = {"type": "tool_result", "tool_use_id": call, "content": [{"type": "text", "text": "42"}]}
        talk = [HELLO, {"role": "assistant", "content": first["content"]}, {"role": "user", "content": [result]}]
        for _ in range(2):
            self.assertEqual(json.loads(self.post(server, talk)[2])["content"][0]["text"], "saw 42")
        status, _, text = self.post(server, [*talk, {"role": "assistant", "content": "saw 42"}, HELLO])
        self.assertEqual(status, 400)
        self.assertIn("exhausted", text)

    def test_faults_come_in_order_then_the_turn_succeeds(self):
        server = self.serve([{"text": "a text of some length", "fail": [
            {"error": "rate_limited", "retry_after": 3}, {"error": "overloaded", "times": 2},
            {"error": "status", "status": 413, "message": "too big"},
            {"error": "cut", "after": 12}, {"error": "error_event", "after": 12}, {"error": "malformed"}]}])  # fmt: skip
        got = [self.post(server, [HELLO], stream=True) for _ in range(8)]
        self.assertEqual([status for status, _, _ in got], [429, 529, 529, 413, 200, 200, 200, 200])
        self.assertEqual(got[0][1]["retry-after"], "3")
        self.assertEqual(json.loads(got[3][2])["error"], {"type": "request_too_large", "message": "too big"})
        self.assertIsNone(got[4][2])
        self.assertEqual(self.events(got[5][2])[-1]["error"]["type"], "overloaded_error")
        self.assertEqual(self.events(got[7][2])[-1]["type"], "message_stop")
        self.assertEqual(server.wait_for_outcome(7), "ok")

    def test_a_client_that_leaves_a_hanging_turn_is_noticed(self):
        server = self.serve([{"hang": True}])
        connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=30)
        connection.request("POST", "/v1/messages", json.dumps(
            {"model": "m", "max_tokens": 1, "messages": [HELLO], "stream": True}))  # fmt: skip
        response = connection.getresponse()
        self.assertIn(b"message_start", response.readline())
        response.close()
        connection.close()
        self.assertEqual(server.wait_for_outcome(0), "client_gone")

    def test_a_gate_holds_the_response_until_it_is_opened(self):
        server = self.serve([{"text": "late", "gate": "g"}])
        got = []
        thread = threading.Thread(target=lambda: got.append(self.post(server, [HELLO])[0]))
        thread.start()
        server.wait_for_requests(1)
        self.assertIsNone(server.requests[0]["outcome"])
        server.open_gate("g")
        thread.join(30)
        self.assertEqual(got, [200])

    def test_requests_that_a_real_endpoint_refuses_are_refused(self):
        server = self.serve([{"text": "ok"}], api_key="k")
        call = {"type": "tool_use", "id": "t1", "name": "bash", "input": {}}
        mark = {"type": "text", "text": "x", "cache_control": {"type": "ephemeral"}}
        for messages, words in [
            ([], "at least one"),
            ([{"role": "assistant", "content": "x"}], "first message"),
            ([{"role": "user", "content": [{"type": "text", "text": ""}]}], "non-empty"),
            ([HELLO, {"role": "assistant", "content": [call]}, HELLO], "without `tool_result`"),
            ([{"role": "user", "content": [{"type": "tool_result", "tool_use_id": "t9"}]}], "unexpected"),
            ([{"role": "user", "content": [mark] * 5}], "maximum of 4"),
        ]:
            status, _, text = self.post(server, messages, {"x-api-key": "k"})
            self.assertEqual(status, 400, messages)
            self.assertIn(words, text)
        self.assertEqual(self.post(server, [HELLO], {"authorization": "Bearer wrong"})[0], 401)
        self.assertEqual(self.post(server, [HELLO], {"authorization": "Bearer k"})[0], 200)

    def test_conversations_are_told_apart_by_their_first_message(self):
        server = self.serve({"conversations": [
            {"match": {"first_user": {"contains": "sum"}}, "turns": [{"text": "3"}]},
            {"loop": True, "turns": [{"any": [
                {"when": {"last_user": {"contains": "bye"}}, "text": "farewell"}, {"text": "hello"}]}]}]})  # fmt: skip
        said = lambda text: json.loads(self.post(server, [{"role": "user", "content": text}])[2])["content"][0]["text"]
        self.assertEqual([said("the sum?"), said("hi"), said("bye")], ["3", "hello", "farewell"])

    def test_a_bad_script_is_refused_with_its_place(self):
        for script, place in [
            ([{"txt": "x"}], "conversations[0].turns[0].txt"),
            ([{"fail": {"error": "nope"}}], "turns[0].fail[0].error"),
            ({"turns": []}, "turns"),
            ([{"when": {"last_user": {"matches": "x"}}}], "when.last_user.matches"),
        ]:
            with self.assertRaises(ScriptError) as caught:
                MessagesServer(script)
            self.assertIn(place, str(caught.exception))


if __name__ == "__main__":
    unittest.main()
