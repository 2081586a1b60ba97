// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type EventStream, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `sessions.*`. */
export class Sessions extends Resource {
  /** The operations `sessions.events.*`. */
  get events(): SessionEvents {
    return new SessionEvents(this.transport);
  }

  /** The operations `sessions.resources.*`. */
  get resources(): SessionResources {
    return new SessionResources(this.transport);
  }

  /** The operations `sessions.threads.*`. */
  get threads(): SessionThreads {
    return new SessionThreads(this.transport);
  }

  /** Ends a session for good; its history stays readable. Refused while it runs. */
  archive(
    session_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Session> {
    return this._call(
      "sessions.archive",
      {
        path: { session_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /**
   * Starts a session: an agent at work in an environment. With `initial_events` it runs at once,
   * otherwise it is idle.
   */
  create(
    params: types.SessionCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Session> {
    const { workspace_id, ...body } = params;
    return this._call(
      "sessions.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Deletes a session with its events, sandbox and the files that it made. Refused while it runs. */
  delete(
    session_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeletedSession> {
    return this._call(
      "sessions.delete",
      {
        path: { session_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists sessions by creation time. */
  list(
    params: {
      /** Only sessions of this agent. */
      agent_id?: string;
      /** Only sessions of this version of the agent; counts only together with `agent_id`. */
      agent_version?: number;
      /** Only what was made after this instant. */
      created_at_gt?: string;
      /** Only what was made at or after this instant. */
      created_at_gte?: string;
      /** Only what was made before this instant. */
      created_at_lt?: string;
      /** Only what was made at or before this instant. */
      created_at_lte?: string;
      /** Only sessions made by this deployment. */
      deployment_id?: string;
      /** Whether archived objects are listed too. */
      include_archived?: boolean;
      /** Most objects on one page. */
      limit?: number;
      /** Only sessions with this memory store attached. */
      memory_store_id?: string;
      /** Direction by creation time. */
      order?: types.ListOrder;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only sessions in one of these states. */
      statuses?: Array<types.SessionStatus>;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.Session> {
    return this._list(
      "sessions.list",
      {
        query: {
          agent_id: params.agent_id,
          agent_version: params.agent_version,
          deployment_id: params.deployment_id,
          include_archived: params.include_archived,
          limit: params.limit,
          memory_store_id: params.memory_store_id,
          order: params.order,
          page: params.page,
          statuses: params.statuses,
          created_at: { gt: params.created_at_gt, gte: params.created_at_gte, lt: params.created_at_lt, lte: params.created_at_lte },
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a session. */
  retrieve(
    session_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Session> {
    return this._call(
      "sessions.retrieve",
      {
        path: { session_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Changes a session. Refused as a whole if one field is. */
  update(
    session_id: string,
    params: types.SessionUpdateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Session> {
    const { workspace_id, ...body } = params;
    return this._call(
      "sessions.update",
      {
        path: { session_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `sessions.events.*`. */
export class SessionEvents extends Resource {
  /** Lists the events of a session by the time at which they took effect. */
  list(
    session_id: string,
    params: {
      /** Only events that took effect after this instant. */
      created_at_gt?: string;
      /** Only events that took effect at or after this instant. */
      created_at_gte?: string;
      /** Only events that took effect before this instant. */
      created_at_lt?: string;
      /** Only events that took effect at or before this instant. */
      created_at_lte?: string;
      /** Most events on one page. */
      limit?: number;
      /** Direction by `processed_at`; inputs that still wait stand at the end of `asc`. */
      order?: types.ListOrder;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only events of these types. */
      types?: Array<types.SessionEventType>;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.SessionEvent> {
    return this._list(
      "sessions.events.list",
      {
        path: { session_id },
        query: {
          limit: params.limit,
          order: params.order,
          page: params.page,
          types: params.types,
          created_at: { gt: params.created_at_gt, gte: params.created_at_gte, lt: params.created_at_lt, lte: params.created_at_lte },
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /**
   * Sends events to a session, all or none. Returns when they are queued, without waiting for the
   * agent.
   */
  send(
    session_id: string,
    params: types.SessionEventSendParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.SentSessionEvents> {
    const { workspace_id, ...body } = params;
    return this._call(
      "sessions.events.send",
      {
        path: { session_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /**
   * Streams the events of a session from now on. There is no replay: what happened before is in the
   * list.
   */
  stream(
    session_id: string,
    params: {
      /** Event types to preview while the model still writes them. */
      event_deltas?: Array<types.EventDeltaType>;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Promise<EventStream<types.StreamEvent>> {
    return this._stream(
      "sessions.events.stream",
      {
        path: { session_id },
        query: {
          event_deltas: params.event_deltas,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}

/** The operations `sessions.resources.*`. */
export class SessionResources extends Resource {
  /** Mounts a file into a session; it is there from the next tool call on. */
  add(
    session_id: string,
    params: types.SessionResourceAddParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.FileResource> {
    const { workspace_id, ...body } = params;
    return this._call(
      "sessions.resources.add",
      {
        path: { session_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Takes a file out of a session. Repositories stay for the life of the session. */
  delete(
    resource_id: string,
    params: {
      /** Session (`sesn_…`). */
      session_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.DeletedSessionResource> {
    return this._call(
      "sessions.resources.delete",
      {
        path: { session_id: params.session_id, resource_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists what is mounted into a session. */
  list(
    session_id: string,
    params: {
      /** Most resources on one page. Left out: all of them. */
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
  ): Paginator<types.SessionResource> {
    return this._list(
      "sessions.resources.list",
      {
        path: { session_id },
        query: {
          limit: params.limit,
          page: params.page,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads one resource of a session. */
  retrieve(
    resource_id: string,
    params: {
      /** Session (`sesn_…`). */
      session_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.SessionResource> {
    return this._call(
      "sessions.resources.retrieve",
      {
        path: { session_id: params.session_id, resource_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Replaces the access token of a repository. */
  update(
    resource_id: string,
    params: types.SessionResourceUpdateParams & {
      /** Session (`sesn_…`). */
      session_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.SessionResource> {
    const { session_id, workspace_id, ...body } = params;
    return this._call(
      "sessions.resources.update",
      {
        path: { session_id, resource_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `sessions.threads.*`. */
export class SessionThreads extends Resource {
  /** The operations `sessions.threads.events.*`. */
  get events(): SessionThreadEvents {
    return new SessionThreadEvents(this.transport);
  }

  /** Ends a child thread for good. */
  archive(
    thread_id: string,
    params: {
      /** Session (`sesn_…`). */
      session_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.SessionThread> {
    return this._call(
      "sessions.threads.archive",
      {
        path: { session_id: params.session_id, thread_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists the threads of a session: the main one, then the others as they were started. */
  list(
    session_id: string,
    params: {
      /** Most threads on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only threads in one of these states. */
      statuses?: Array<types.SessionStatus>;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.SessionThread> {
    return this._list(
      "sessions.threads.list",
      {
        path: { session_id },
        query: {
          limit: params.limit,
          page: params.page,
          statuses: params.statuses,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a thread. */
  retrieve(
    thread_id: string,
    params: {
      /** Session (`sesn_…`). */
      session_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.SessionThread> {
    return this._call(
      "sessions.threads.retrieve",
      {
        path: { session_id: params.session_id, thread_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}

/** The operations `sessions.threads.events.*`. */
export class SessionThreadEvents extends Resource {
  /** Lists the events of one thread, oldest first. */
  list(
    thread_id: string,
    params: {
      /** Session (`sesn_…`). */
      session_id: string;
      /** Most events on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): Paginator<types.SessionEvent> {
    return this._list(
      "sessions.threads.events.list",
      {
        path: { session_id: params.session_id, thread_id },
        query: {
          limit: params.limit,
          page: params.page,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Streams the events of one thread from now on. */
  stream(
    thread_id: string,
    params: {
      /** Session (`sesn_…`). */
      session_id: string;
      /** Event types to preview while the model still writes them. */
      event_deltas?: Array<types.EventDeltaType>;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): Promise<EventStream<types.StreamEvent>> {
    return this._stream(
      "sessions.threads.events.stream",
      {
        path: { session_id: params.session_id, thread_id },
        query: {
          event_deltas: params.event_deltas,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
