import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import {
  type ApprovalRequest,
  CancelledError,
  Client,
  InvalidArgumentError,
  MessagesModel,
  NoCredentialsError,
  ScriptedModel,
  type Tool,
  allow,
  deny,
  leave,
  tool,
} from "hostler";
import { z } from "zod";

const weather = tool({
  name: "weather",
  description: "Tells the weather of a city.",
  input: z.object({ city: z.string().min(2) }),
  run: async ({ city }) => `It rains in ${city}.`,
});

interface Setup {
  turns: object[];
  tools?: object[];
}

async function withSession(setup: Setup, use: (client: Client, session: string) => Promise<void>): Promise<void> {
  await using client = await Client.embedded({ model: new ScriptedModel(setup.turns) });
  const tools = (setup.tools ?? []) as never;
  const agent = await client.agents.create({ name: "Agent", model: "scripted", tools });
  const environment = await client.environments.create({ name: "test" });
  const session = await client.sessions.create({ agent: agent.id, environment_id: environment.id });
  await use(client, session.id);
}

const calls = (name: string, ...inputs: unknown[]): object => ({ tools: inputs.map((input) => ({ name, input })) });
const ASKS_BASH = {
  type: "agent_toolset_20260401",
  configs: [{ name: "bash", permission_policy: { type: "always_ask" } }],
};

test("a run answers custom tools and ends with its result", async () => {
  const turns = [calls("weather", { city: "Oslo" }), { text: "Take one: {{last_tool_output}}" }];
  await withSession({ turns, tools: [weather.definition] }, async (client, session) => {
    const run = client.sessions.run(session, "Do I need an umbrella?", { tools: [weather] });
    const kinds: string[] = [];
    for await (const event of run) kinds.push(event.type);
    assert.equal(kinds.at(-1), "session.status_idle");
    assert.ok(kinds.includes("user.custom_tool_result"));
    const result = await run.result();
    assert.equal(result.text, "Take one: It rains in Oslo.");
    assert.equal(result.status, "idle");
    assert.deepEqual(result.stop_reason, { type: "end_turn" });
    assert.deepEqual(result.pending, []);
    assert.equal(result.session_id, session);
  });
});

test("the schema of a tool comes from its validator, and the validator checks the input", async () => {
  assert.deepEqual(weather.definition.input_schema, {
    type: "object",
    properties: { city: { type: "string", minLength: 2 } },
    required: ["city"],
  });
  const turns = [calls("weather", { city: "O" }), { text: "{{last_tool_output}}" }];
  await withSession({ turns, tools: [weather.definition] }, async (client, session) => {
    const { text } = await client.sessions.run(session, "Weather?", { tools: [weather] }).result();
    assert.match(text ?? "", /TypeError: the input is not valid: city: /);
  });
});

test("tools by name, with a JSON Schema; blocks, JSON and exceptions", async () => {
  const schema = { type: "object", properties: { how: { type: "string" } } } as const;
  const plain: Tool = tool<{ how: string }>({
    name: "answer",
    description: "Answers.",
    input: schema,
    run: ({ how }, { id, name }) => {
      assert.match(id, /^sevt_/);
      assert.equal(name, "answer");
      if (how === "throw") throw new RangeError("out of answers");
      if (how === "blocks") return [{ type: "text", text: "in a block" }];
      if (how === "nothing") return undefined;
      return { json: [1, how] };
    },
  });
  assert.equal(plain.definition.input_schema, schema);
  const turns = ["throw", "blocks", "json", "nothing"].flatMap((how) => [calls("answer", { how }), { text: "{{last_tool_output}}" }]);
  await withSession({ turns, tools: [plain.definition] }, async (client, session) => {
    const texts: (string | null)[] = [];
    for (let turn = 0; turn < 3; turn++) texts.push((await client.sessions.run(session, "Go", { tools: { answer: plain.run } }).result()).text);
    assert.deepEqual(texts, ["RangeError: out of answers", "in a block", '{"json":[1,"json"]}']);
    assert.equal((await client.sessions.run(session, "Go", { tools: { answer: plain } }).result()).status, "idle");
  });
  assert.throws(() => tool({ name: "x", description: "", input: { "~standard": { version: 1, vendor: "own", validate: (value) => ({ value }) } }, run: () => "" }), /own does not say its schema/);
});

test("tools run at the same time, and the events go on meanwhile", async () => {
  const turns = [calls("weather", { city: "Oslo" }, { city: "Bern" }), { text: "Both." }];
  await withSession({ turns, tools: [weather.definition] }, async (client, session) => {
    let waiting = 0;
    let release = (): void => {};
    const both = new Promise<void>((resolve) => (release = resolve));
    const meet = async (): Promise<string> => {
      if (++waiting === 2) release();
      await both;
      return "met";
    };
    assert.equal((await client.sessions.run(session, "Go", { tools: { weather: meet } }).result()).text, "Both.");
  });
});

test("approvals: functions that allow, deny with a message, or leave it open", async () => {
  const turns = [calls("bash", { command: "echo yes" }), { text: "{{last_tool_output}}" }];
  const asked: ApprovalRequest[] = [];
  await withSession({ turns, tools: [ASKS_BASH] }, async (client, session) => {
    const left = await client.sessions.run(session, "Go", { approve: async () => leave }).result();
    assert.equal(left.stop_reason?.type, "requires_action");
    assert.equal(left.pending.length, 1);
    const done = await client.sessions.run(session, null, { approve: (request) => (asked.push(request), allow) }).result();
    assert.equal(done.text?.trim(), "yes");
    assert.deepEqual(asked.map(({ id, name, input }) => ({ id, name, input })), [{ id: left.pending[0], name: "bash", input: { command: "echo yes" } }]);
  });
  await withSession({ turns, tools: [ASKS_BASH] }, async (client, session) => {
    const denied = await client.sessions.run(session, "Go", { approve: () => deny("not on Sundays") }).result();
    assert.match(denied.text ?? "", /not on Sundays/);
  });
  await withSession({ turns, tools: [ASKS_BASH] }, async (client, session) => {
    assert.equal((await client.sessions.run(session, "Go", { approve: true }).result()).text?.trim(), "yes");
    assert.throws(() => client.sessions.run(session, "Go", { approve: "yes" as never }), InvalidArgumentError);
    assert.throws(() => client.sessions.run(session, "Go", { tools: [{}] as never }), InvalidArgumentError);
  });
});

test("an approval that throws has not allowed anything, and comes out of the run", async () => {
  const turns = [calls("bash", { command: "echo yes" }), { text: "Never." }];
  await withSession({ turns, tools: [ASKS_BASH] }, async (client, session) => {
    const run = client.sessions.run(session, "Go", {
      approve: () => {
        throw new RangeError("no idea");
      },
    });
    await assert.rejects(run.result(), /no idea/);
    assert.equal((await run.result()).pending.length, 1);
  });
});

test("interrupting a run; its tools are told that nobody waits", async () => {
  const turns = [calls("weather", { city: "Oslo" }), { text: "Never." }];
  await withSession({ turns, tools: [weather.definition] }, async (client, session) => {
    let told: unknown;
    const run = client.sessions.run(session, "Go", {
      tools: {
        weather: async (_: unknown, { signal }: { signal: AbortSignal }) => {
          void run.interrupt();
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
          told = signal.reason;
        },
      },
    });
    const result = await run.result();
    assert.equal(result.status, "idle");
    assert.ok(told instanceof CancelledError);
  });
});

test("a run that is left goes on, and can be taken up again", async () => {
  const turns = [calls("weather", { city: "Oslo" }), { text: "{{last_tool_output}}" }];
  await withSession({ turns, tools: [weather.definition] }, async (client, session) => {
    const controller = new AbortController();
    const run = client.sessions.run(session, "Go", { tools: { weather: () => new Promise(() => {}) }, signal: controller.signal });
    const reason = new Error("enough");
    await assert.rejects(async () => {
      for await (const event of run) if (event.type === "agent.custom_tool_use") controller.abort(reason);
    }, { code: 501, cause: reason });
    assert.equal((await client.sessions.run(session, null, { tools: [weather] }).result()).text, "It rains in Oslo.");
  });
});

test("a directory keeps sessions, and one engine at a time has it", async () => {
  const directory = await mkdtemp(join(tmpdir(), "hostler-"));
  try {
    const model = new ScriptedModel([{ tools: [{ name: "write", input: { file_path: "made.txt", content: "here" } }] }, { text: "Done." }]);
    const workdir = await mkdtemp(join(directory, "work-"));
    const client = await Client.embedded(join(directory, "data"), { model, workdir });
    const agent = await client.agents.create({ name: "Agent", model: "scripted", tools: [{ type: "agent_toolset_20260401" }] });
    const environment = await client.environments.create({ name: "test" });
    const session = await client.sessions.create({ agent: agent.id, environment_id: environment.id });
    assert.equal((await client.sessions.run(session.id, "Go").result()).text, "Done.");
    assert.equal(await readFile(join(workdir, "made.txt"), "utf8"), "here");
    await assert.rejects(Client.embedded(join(directory, "data"), { model }), { code: 902 });
    await client.close();
    await assert.rejects(client.agents.list().then(), { code: 102 });

    await using again = await Client.embedded(join(directory, "data"), { model });
    const events = [];
    for await (const event of again.sessions.events.list(session.id)) events.push(event.type);
    assert.equal(events.at(-1), "session.status_idle");
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("opening refuses what it cannot use", async () => {
  await assert.rejects(Client.embedded({ model: {} as never }), InvalidArgumentError);
  await assert.rejects(Client.embedded({ model: new ScriptedModel([{ nonsense: 1 }]) }), { code: 101 });
  await assert.rejects(Client.embedded({ model: new ScriptedModel([{ text: "" }]), isolation: "some" as never }), { code: 101 });
  // Without a key in the environment there is no model to use.
  await assert.rejects(Client.embedded(), NoCredentialsError);
  assert.doesNotMatch(JSON.stringify(new MessagesModel({ baseURL: "http://127.0.0.1:1", apiKey: "secret" })), /secret/);
});
