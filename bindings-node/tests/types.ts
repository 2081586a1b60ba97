/** Compiled, never run: what must type-check, and what must not. */

import type { Client, types } from "hostler";

export async function quickstart(client: Client): Promise<string[]> {
  const agent = await client.agents.create({
    model: "claude-opus-5-5",
    name: "Coder",
    tools: [{ type: "agent_toolset_20260401", configs: [{ name: "bash", enabled: false }] }],
  });
  const session = await client.sessions.create({ agent: agent.id, environment_id: "env_1" });
  const stream = await client.sessions.events.stream(session.id);
  await client.sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Hello" }] }],
  });
  const texts: string[] = [];
  for await (const event of stream) texts.push(...textsOf(event));
  for await (const found of client.agents.list({ limit: 3 })) texts.push(found.name);
  const thread = await client.sessions.threads.retrieve("sthr_1", { session_id: session.id });
  texts.push(thread.status);
  return texts;
}

export function textsOf(event: types.StreamEvent): string[] {
  switch (event.type) {
    case "agent.message":
      return event.content.flatMap((block) => (block.type === "text" ? [block.text] : []));
    case "session.status_idle":
      return event.stop_reason.type === "requires_action" ? event.stop_reason.event_ids : [];
    case "(unknown)":
      return [String(event["anything"])];
    default:
      return [event.type];
  }
}

export const status: types.SessionStatus = "a status that is not known yet";

export async function mistakes(client: Client): Promise<void> {
  // @ts-expect-error a name is required
  await client.agents.create({ model: "m" });
  // @ts-expect-error there is no such event to send
  await client.sessions.events.send("sesn_1", { events: [{ type: "agent.message" }] });
  // @ts-expect-error null is not allowed
  await client.agents.update("agent_1", { name: null });
  // @ts-expect-error the session is missing
  await client.sessions.threads.retrieve("sthr_1", {});
}
