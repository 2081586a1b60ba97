import assert from "node:assert/strict";
import { test } from "node:test";

import { Client, InvalidArgumentError, type LogRecord, ScriptedModel, onLog } from "hostler";

import { TestServer, reply } from "./support/server.js";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test("a listener hears of requests and of the engine, without secrets, until it stops", async () => {
  await using server = await TestServer.start((_, response) => reply(response, 200, { id: "agent_1" }));
  await using client = new Client({ baseURL: server.url, apiKey: "sk-ant-very-secret" });
  await client.agents.retrieve("agent_1");

  const records: LogRecord[] = [];
  const stop = onLog((record) => records.push(record), { level: "debug" });
  const loud: LogRecord[] = [];
  const stopLoud = onLog((record) => loud.push(record));
  await client.agents.retrieve("agent_1", {}, { headers: { "x-private": "very-private" } });
  await turn();
  const request = records.find(({ fields }) => fields["operation"] === "agents.retrieve");
  assert.ok(request, JSON.stringify(records));
  assert.equal(request.level, "debug");
  assert.match(request.target, /^hostler/);
  assert.ok(Math.abs(request.time - Date.now()) < 60_000);
  assert.doesNotMatch(JSON.stringify(records), /very-secret|very-private/);
  assert.deepEqual(loud, []);

  await using embedded = await Client.embedded({ model: new ScriptedModel([{ text: "Hi" }]) });
  await embedded.agents.create({ name: "Agent", model: "scripted" });
  await turn();
  assert.ok(records.some(({ target }) => target.startsWith("hostler_engine")), JSON.stringify(records));

  stop();
  stopLoud();
  records.length = 0;
  await client.agents.retrieve("agent_1");
  await turn();
  assert.deepEqual(records, []);
  assert.throws(() => onLog(() => {}, { level: "loud" as never }), InvalidArgumentError);
});
