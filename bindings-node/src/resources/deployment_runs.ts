// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `deployment_runs.*`. */
export class DeploymentRuns extends Resource {
  /** Lists runs, newest first. */
  list(
    params: {
      /** Only what was made after this instant. */
      created_at_gt?: string;
      /** Only what was made at or after this instant. */
      created_at_gte?: string;
      /** Only what was made before this instant. */
      created_at_lt?: string;
      /** Only what was made at or before this instant. */
      created_at_lte?: string;
      /** Only runs of this deployment; an unknown one gives an empty list. */
      deployment_id?: string;
      /** True: only runs that failed; false: only runs that made a session. */
      has_error?: boolean;
      /** Most runs on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only runs started this way. */
      trigger_type?: types.TriggerType;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.DeploymentRun> {
    return this._list(
      "deployment_runs.list",
      {
        query: {
          deployment_id: params.deployment_id,
          has_error: params.has_error,
          limit: params.limit,
          page: params.page,
          trigger_type: params.trigger_type,
          created_at: { gt: params.created_at_gt, gte: params.created_at_gte, lt: params.created_at_lt, lte: params.created_at_lte },
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a run. */
  retrieve(
    deployment_run_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeploymentRun> {
    return this._call(
      "deployment_runs.retrieve",
      {
        path: { deployment_run_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
