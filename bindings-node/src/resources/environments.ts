// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `environments.*`. */
export class Environments extends Resource {
  /** The operations `environments.work.*`. */
  get work(): EnvironmentWork {
    return new EnvironmentWork(this.transport);
  }

  /** Retires an environment for good. Running sessions go on; new ones cannot use it. */
  archive(
    environment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Environment> {
    return this._call(
      "environments.archive",
      {
        path: { environment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Makes an environment. */
  create(
    params: types.EnvironmentCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Environment> {
    const { workspace_id, ...body } = params;
    return this._call(
      "environments.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Deletes an environment. Refused while a session refers to it. */
  delete(
    environment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeletedEnvironment> {
    return this._call(
      "environments.delete",
      {
        path: { environment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists environments, newest first. */
  list(
    params: {
      /** Whether archived objects are listed too. */
      include_archived?: boolean;
      /** Most environments on one page. */
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
  ): Paginator<types.Environment> {
    return this._list(
      "environments.list",
      {
        query: {
          include_archived: params.include_archived,
          limit: params.limit,
          page: params.page,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads an environment. */
  retrieve(
    environment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Environment> {
    return this._call(
      "environments.retrieve",
      {
        path: { environment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /**
   * Changes an environment for sessions created later. What is left out is kept, at every level of
   * `config`.
   */
  update(
    environment_id: string,
    params: types.EnvironmentUpdateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Environment> {
    const { workspace_id, ...body } = params;
    return this._call(
      "environments.update",
      {
        path: { environment_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `environments.work.*`. */
export class EnvironmentWork extends Resource {
  /** Accepts a work item: it leaves the queue and its lease begins. For workers. */
  ack(
    work_id: string,
    params: {
      /** Environment (`env_…`). */
      environment_id: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Work> {
    return this._call(
      "environments.work.ack",
      {
        path: { environment_id: params.environment_id, work_id },
      },
      options,
    );
  }

  /** Claims or extends the lease on a work item. For workers. */
  heartbeat(
    work_id: string,
    params: {
      /** Environment (`env_…`). */
      environment_id: string;
      /** Seconds for which the lease is wanted. */
      desired_ttl_seconds?: number;
      /**
       * `last_heartbeat` of the answer before, byte for byte; `NO_HEARTBEAT` for the first. Any other
       * value fails with 412.
       */
      expected_last_heartbeat?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.WorkHeartbeat> {
    return this._call(
      "environments.work.heartbeat",
      {
        path: { environment_id: params.environment_id, work_id },
        query: {
          desired_ttl_seconds: params.desired_ttl_seconds,
          expected_last_heartbeat: params.expected_last_heartbeat,
        },
      },
      options,
    );
  }

  /** Lists the work items of an environment. For workers: needs the environment's key. */
  list(
    environment_id: string,
    params: {
      /** Most items on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.Work> {
    return this._list(
      "environments.work.list",
      {
        path: { environment_id },
        query: {
          limit: params.limit,
          page: params.page,
        },
      },
      options,
    );
  }

  /** Takes the next work item, or null if there is none. For workers. */
  poll(
    environment_id: string,
    params: {
      /** Milliseconds to wait for work. Left out: answer at once. */
      block_ms?: number;
      /** Offer items again that were handed out but not accepted for this many milliseconds. */
      reclaim_older_than_ms?: number;
      /** Name of the polling worker, counted in `workers_polling` of the queue statistics. */
      anthropic_worker_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Work | null> {
    return this._call(
      "environments.work.poll",
      {
        path: { environment_id },
        query: {
          block_ms: params.block_ms,
          reclaim_older_than_ms: params.reclaim_older_than_ms,
        },
        headers: { "Anthropic-Worker-ID": params.anthropic_worker_id },
      },
      options,
    );
  }

  /** Reads a work item. Needs an API key. */
  retrieve(
    work_id: string,
    params: {
      /** Environment (`env_…`). */
      environment_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Work> {
    return this._call(
      "environments.work.retrieve",
      {
        path: { environment_id: params.environment_id, work_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads how much work waits and how many workers ask for it. */
  stats(
    environment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.WorkQueueStats> {
    return this._call(
      "environments.work.stats",
      {
        path: { environment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Asks for a work item to be stopped. */
  stop(
    work_id: string,
    params: types.WorkStopParams & {
      /** Environment (`env_…`). */
      environment_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Work> {
    const { environment_id, workspace_id, ...body } = params;
    return this._call(
      "environments.work.stop",
      {
        path: { environment_id, work_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Changes the metadata of a work item. Needs an API key. */
  update(
    work_id: string,
    params: types.WorkUpdateParams & {
      /** Environment (`env_…`). */
      environment_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Work> {
    const { environment_id, workspace_id, ...body } = params;
    return this._call(
      "environments.work.update",
      {
        path: { environment_id, work_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}
