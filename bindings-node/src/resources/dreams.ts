// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `dreams.*`. */
export class Dreams extends Resource {
  /** Archives a dream that is over. Repeating it changes nothing. */
  archive(
    dream_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Dream> {
    return this._call(
      "dreams.archive",
      {
        path: { dream_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Stops a dream that waits or runs. Repeating it changes nothing. */
  cancel(
    dream_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Dream> {
    return this._call(
      "dreams.cancel",
      {
        path: { dream_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Starts a dream: sessions are read and a memory store is tidied up from them. */
  create(
    params: types.DreamCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Dream> {
    const { workspace_id, ...body } = params;
    return this._call(
      "dreams.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Lists dreams, newest first. */
  list(
    params: {
      /** Only what was made after this instant. */
      created_at_gt?: string;
      /** Only what was made before this instant. */
      created_at_lt?: string;
      /** Whether archived objects are listed too. */
      include_archived?: boolean;
      /** Most objects on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only dreams in one of these states. */
      statuses?: Array<types.DreamStatus>;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.Dream> {
    return this._list(
      "dreams.list",
      {
        query: {
          include_archived: params.include_archived,
          limit: params.limit,
          page: params.page,
          statuses: params.statuses,
          created_at: { gt: params.created_at_gt, lt: params.created_at_lt },
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a dream. */
  retrieve(
    dream_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Dream> {
    return this._call(
      "dreams.retrieve",
      {
        path: { dream_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
