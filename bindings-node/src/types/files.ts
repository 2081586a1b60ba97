// Written by hostler-codegen from api/. Do not edit.
/** Files. */

import type { Uploadable } from "../upload.js";

/** A stored file. */
export interface FileMetadata {
  /** Identifier (`file_…`). */
  id: string;
  type: "file";
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Name without folders. */
  filename: string;
  /** Media type. */
  mime_type: string;
  /** Size in bytes. */
  size_bytes: number;
  /** Whether it can be downloaded: only what tools made. */
  downloadable?: boolean | null;
  /** When it goes away; null means never. */
  expires_at?: string | null;
  /** What the file belongs to; null if to nothing. */
  scope?: FileScope | null;
}

/** What a file belongs to. */
export interface FileScope {
  /** The session (`sesn_…`). */
  id: string;
  type: "session";
}

/** A file to upload. */
export interface FileUploadParams {
  /** The bytes, with a name of which only the last part counts. */
  file: Uploadable;
  /** Seconds to keep it: an hour to 90 days. Left out: for ever. */
  expires_in_seconds?: number;
}

/** A file is gone. */
export interface DeletedFile {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  /** Tells what this is. */
  type?: "file_deleted" | null;
}
