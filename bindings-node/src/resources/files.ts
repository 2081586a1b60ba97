// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Download, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `files.*`. */
export class Files extends Resource {
  /** Deletes a file for good. */
  delete(
    file_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeletedFile> {
    return this._call(
      "files.delete",
      {
        path: { file_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Downloads a file that a tool made. Uploaded files cannot be downloaded. */
  download(
    file_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Download {
    return this._download(
      "files.download",
      {
        path: { file_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists files, newest first. */
  list(
    params: {
      /**
       * Only these files, at most 100, on one page; not together with `page` or `limit`. Unknown ids are
       * left out.
       */
      ids?: Array<string>;
      /** Most files on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only files of this session. */
      scope_id?: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.FileMetadata> {
    return this._list(
      "files.list",
      {
        query: {
          ids: params.ids,
          limit: params.limit,
          page: params.page,
          scope_id: params.scope_id,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads what is known of a file. */
  retrieveMetadata(
    file_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.FileMetadata> {
    return this._call(
      "files.retrieve_metadata",
      {
        path: { file_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Uploads a file. */
  upload(
    params: types.FileUploadParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.FileMetadata> {
    return this._upload(
      "files.upload",
      {
        headers: { "anthropic-workspace-id": params.workspace_id },
        form: [
          ["file", params.file],
          ["expires_in_seconds", params.expires_in_seconds],
        ],
      },
      options,
    );
  }
}
