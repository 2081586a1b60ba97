/**
 * Plays conformance cases on request: one JSON object per line each way.
 *
 *   → {"id": 1, "call": "send", "args": [...]}
 *   ← {"id": 1, "value": …} or {"id": 1, "refused": {…}} or {"id": 1, "failed": "…"}
 *   ← {"stream": 1, "event": {…}}, then {"stream": 1, "over": null or "…"}
 *
 * The first call is `connect`: where to, or an engine in this process.
 */

import { createInterface } from "node:readline";

import { APIStatusError, Client, MessagesModel, type types } from "hostler";

interface Target {
  baseURL?: string;
  apiKey?: string;
  modelURL?: string;
}

let client: Client;
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const calls: { [name: string]: (...args: any[]) => Promise<unknown> } = {
  async connect({ modelURL, ...target }: Target) {
    client =
      modelURL === undefined
        ? new Client({ ...target, maxRetries: 0 })
        : await Client.embedded({ model: new MessagesModel({ baseURL: modelURL }) });
  },
  create_agent: (params) => client.agents.create(params),
  create_environment: (params) => client.environments.create(params),
  create_session: (params) => client.sessions.create(params),
  retrieve_session: (session) => client.sessions.retrieve(session),
  update_session: (session, params) => client.sessions.update(session, params),
  archive_session: (session) => client.sessions.archive(session),
  delete_session: (session) => client.sessions.delete(session),
  send: async (session, events) => (await client.sessions.events.send(session, { events })).data,
  async list_events(session, query: { limit?: number }) {
    const list = client.sessions.events.list(session, query);
    // Walking goes on to the next page; a limit asks for one.
    if (query.limit !== undefined) return (await list).data;
    const events: types.SessionEvent[] = [];
    for await (const event of list) events.push(event);
    return events;
  },
  async stream(session, event_deltas: types.EventDeltaType[], number: number) {
    const stream = await client.sessions.events.stream(session, event_deltas.length > 0 ? { event_deltas } : {});
    void (async () => {
      for await (const event of stream) say({ stream: number, event });
    })().then(
      () => say({ stream: number, over: null }),
      (error: unknown) => say({ stream: number, over: String(error) }),
    );
  },
  close: () => client.close(),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, call, args } = JSON.parse(line) as { id: number; call: string; args: unknown[] };
  void (async () => calls[call]!(...args))().then(
    (value) => say({ id, value: value ?? null }),
    (error: unknown) => {
      if (!(error instanceof APIStatusError)) say({ id, failed: String(error) });
      else say({ id, refused: [error.status, error.type, error.apiMessage ?? error.message, error.errorCode] });
    },
  );
}
