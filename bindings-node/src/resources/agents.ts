// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `agents.*`. */
export class Agents extends Resource {
  /** The operations `agents.versions.*`. */
  get versions(): AgentVersions {
    return new AgentVersions(this.transport);
  }

  /** Retires an agent for good. Sessions that use it go on; new ones cannot name it. */
  archive(
    agent_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Agent> {
    return this._call(
      "agents.archive",
      {
        path: { agent_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Saves a new agent. */
  create(
    params: types.AgentCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Agent> {
    const { workspace_id, ...body } = params;
    return this._call(
      "agents.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Lists agents, newest first. */
  list(
    params: {
      /** Only what was made at or after this instant. */
      created_at_gte?: string;
      /** Only what was made at or before this instant. */
      created_at_lte?: string;
      /** Whether archived objects are listed too. */
      include_archived?: boolean;
      /** Most objects on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.Agent> {
    return this._list(
      "agents.list",
      {
        query: {
          include_archived: params.include_archived,
          limit: params.limit,
          page: params.page,
          created_at: { gte: params.created_at_gte, lte: params.created_at_lte },
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads an agent, or one of its past versions. */
  retrieve(
    agent_id: string,
    params: {
      /** Version to read. Left out: the newest. */
      version?: number;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Agent> {
    return this._call(
      "agents.retrieve",
      {
        path: { agent_id },
        query: {
          version: params.version,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /**
   * Changes an agent. A change makes a new version; a call that changes nothing returns the agent as
   * it is.
   */
  update(
    agent_id: string,
    params: types.AgentUpdateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Agent> {
    const { workspace_id, ...body } = params;
    return this._call(
      "agents.update",
      {
        path: { agent_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `agents.versions.*`. */
export class AgentVersions extends Resource {
  /** Lists the versions of an agent, newest first; each is a full agent. */
  list(
    agent_id: string,
    params: {
      /** Most objects on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.Agent> {
    return this._list(
      "agents.versions.list",
      {
        path: { agent_id },
        query: {
          limit: params.limit,
          page: params.page,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
