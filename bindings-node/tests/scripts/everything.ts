/** A little of everything, for runtimes other than Node.js. */

import { Client, NotFoundError, ScriptedModel, tool } from "hostler";

const [url] = process.argv.slice(2);
const seen: string[] = [];

const served = new Client({ baseURL: url!, apiKey: "key" });
const stream = await served.sessions.events.stream("sesn_1");
let events = 0;
for await (const event of stream) if (event.type === "agent.message" && ++events === 1000) break;
seen.push(`${events} events`);
const controller = new AbortController();
const waiting = served.sessions.events.stream("sesn_1", {}, { signal: controller.signal });
const opened = await waiting;
setTimeout(() => controller.abort(), 20);
try {
  for await (const event of opened) if (event.type === "session.deleted") break;
} catch (error) {
  seen.push(`${(error as Error).name} ${(error as { code: number }).code}`);
}

const weather = tool<{ city: string }>({
  name: "weather",
  description: "Tells the weather.",
  input: { type: "object", properties: { city: { type: "string" } } },
  run: async ({ city }) => `rain in ${city}`,
});
const model = new ScriptedModel([
  { tools: [{ name: "weather", input: { city: "Oslo" } }] },
  { text: "There is {{last_tool_output}}." },
]);
const client = await Client.embedded({ model });
const agent = await client.agents.create({ name: "Agent", model: "scripted", tools: [weather.definition] });
const environment = await client.environments.create({ name: "test" });
const session = await client.sessions.create({ agent: agent.id, environment_id: environment.id });
const { text } = await client.sessions.run(session.id, "Umbrella?", { tools: [weather] }).result();
seen.push(text ?? "nothing");
try {
  await client.agents.retrieve("agent_gone");
} catch (error) {
  seen.push(String(error instanceof NotFoundError));
}
await client.close();
await served.close();
console.log(JSON.stringify(seen));
