import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";

import { APIResponseValidationError, Client, InvalidArgumentError, NoCredentialsError, WebhookSignatureError, webhooks } from "hostler";

const KEY = `whsec_${Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")}`;
const BODY = JSON.stringify({ id: "evt_1", type: "event", created_at: "2026-01-01T00:00:00Z", data: { id: "sesn_1", type: "session.idled" } });

function sign(body: string, seconds = Math.floor(Date.now() / 1000)): { [name: string]: string } {
  const secret = Buffer.from(KEY.slice("whsec_".length), "base64");
  const tag = createHmac("sha256", secret).update(`evt_1.${seconds}.${body}`).digest("base64");
  return { "webhook-id": "evt_1", "webhook-timestamp": String(seconds), "webhook-signature": `v1,${tag}` };
}

test("genuine deliveries, in every form that headers and bodies have", () => {
  for (const headers of [sign(BODY), new Headers(sign(BODY)), Object.entries(sign(BODY)), { ...sign(BODY), cookie: ["a", "b"], absent: undefined }]) {
    assert.equal(webhooks.unwrap(BODY, { headers: headers as never, key: KEY }).data.type, "session.idled");
  }
  assert.equal(webhooks.unwrap(Buffer.from(BODY), { headers: sign(BODY), key: ["whsec_b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2w=", KEY] }).id, "evt_1");
  const client = new Client({ apiKey: "key", webhookKey: KEY });
  assert.equal(client.beta.webhooks.unwrap(BODY, { headers: sign(BODY) }).id, "evt_1");
});

test("everything else is refused", () => {
  const refused = (body: string, headers: { [name: string]: string }, tolerance?: number): void =>
    assert.throws(() => webhooks.verify(body, { headers, key: KEY, ...(tolerance === undefined ? {} : { tolerance }) }), WebhookSignatureError);
  refused(`${BODY} `, sign(BODY));
  refused(BODY, { ...sign(BODY), "webhook-id": "evt_2" });
  refused(BODY, {});
  const old = Math.floor(Date.now() / 1000) - 400;
  refused(BODY, sign(BODY, old));
  webhooks.verify(BODY, { headers: sign(BODY, old), key: KEY, tolerance: 1_000_000 });
  assert.throws(() => webhooks.verify(BODY, { headers: sign(BODY) }), NoCredentialsError);
  assert.throws(() => webhooks.verify(BODY, { headers: sign(BODY), key: "whsec_!" }), { code: 106 });
  assert.throws(() => webhooks.verify(JSON.parse(BODY) as never, { headers: sign(BODY), key: KEY }), InvalidArgumentError);
  assert.throws(() => webhooks.unwrap("{", { headers: sign("{"), key: KEY }), APIResponseValidationError);
});
