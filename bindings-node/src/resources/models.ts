// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `models.*`. */
export class Models extends Resource {
  /** Lists models, newest release first. */
  list(
    params: {
      /** Only models after this one. */
      after_id?: string;
      /** Only models before this one. */
      before_id?: string;
      /** Stages to list. Left out: active and deprecated. */
      lifecycle?: Array<types.ModelLifecycle>;
      /** Most models on one page. */
      limit?: number;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.ModelInfo> {
    return this._list(
      "models.list",
      {
        query: {
          after_id: params.after_id,
          before_id: params.before_id,
          lifecycle: params.lifecycle,
          limit: params.limit,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a model by id or alias. */
  retrieve(
    model_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.ModelInfo> {
    return this._call(
      "models.retrieve",
      {
        path: { model_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
