/** Files on their way to the service. */

import { InvalidArgumentError } from "./errors.js";

/**
 * A file to send: a `File`, a `Blob`, bytes or text with a name, or a file of
 * this machine by its path, which is read while it is sent and never held in
 * memory. What `fs.createReadStream(path)` returns has a path, too.
 */
export type Uploadable =
  | Blob
  | {
      /** Path of a file of this machine. */
      path: string | Uint8Array;
      /** Its name for the service; by default the last part of the path. */
      filename?: string;
      content_type?: string;
    }
  | {
      content: Uint8Array | string;
      filename: string;
      content_type?: string;
    };

/** Names of the parts of a form and what they hold. */
export type FormParts = readonly (readonly [name: string, value: unknown])[];

/** A form as the addon takes it: texts, and bytes that they refer to. */
export interface Form {
  parts: object[];
  attachments: Uint8Array[];
}

interface FileLike {
  path?: unknown;
  content?: unknown;
  filename?: unknown;
  name?: unknown;
  content_type?: string;
  type?: string;
  destroy?: () => void;
}

async function addFile(form: Form, name: string, value: FileLike, where: string): Promise<void> {
  if (value instanceof Blob) {
    const { name: filename = "file", type } = value as Blob & { name?: string };
    const attachment = form.attachments.push(new Uint8Array(await value.arrayBuffer())) - 1;
    form.parts.push({ name, attachment, filename, ...(type && { content_type: type }) });
    return;
  }
  const { filename, content_type } = value;
  const common = { name, ...(filename !== undefined && { filename }), ...(content_type !== undefined && { content_type }) };
  if (value.path instanceof Uint8Array || typeof value.path === "string") {
    // Of a stream only the path is used; it must not stay open.
    value.destroy?.();
    const path = typeof value.path === "string" ? value.path : new TextDecoder().decode(value.path);
    form.parts.push({ ...common, path });
    return;
  }
  const content = typeof value.content === "string" ? new TextEncoder().encode(value.content) : value.content;
  if (!(content instanceof Uint8Array) || typeof filename !== "string") {
    throw new InvalidArgumentError(`${where}: expected a Blob, { path } or { content, filename }`);
  }
  form.parts.push({ ...common, attachment: form.attachments.push(content) - 1 });
}

/** Reads what has to be read, and numbers it. */
export async function buildForm(operation: string, given: FormParts): Promise<Form> {
  const form: Form = { parts: [], attachments: [] };
  for (const [name, value] of given) {
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const item of values) {
      if (item === undefined || item === null) continue;
      if (typeof item === "object") await addFile(form, name, item as FileLike, `${operation}: ${name}`);
      else form.parts.push({ name, text: String(item) });
    }
  }
  return form;
}
