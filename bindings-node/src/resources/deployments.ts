// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `deployments.*`. */
export class Deployments extends Resource {
  /** Ends a deployment for good; it is no longer run. */
  archive(
    deployment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Deployment> {
    return this._call(
      "deployments.archive",
      {
        path: { deployment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Saves a deployment: an agent that runs on a schedule or on request. */
  create(
    params: types.DeploymentCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Deployment> {
    const { workspace_id, ...body } = params;
    return this._call(
      "deployments.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Lists deployments, newest first. */
  list(
    params: {
      /** Only deployments of this agent. */
      agent_id?: string;
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
      /** Only deployments in this state; not together with `include_archived`. */
      status?: types.DeploymentStatus;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.Deployment> {
    return this._list(
      "deployments.list",
      {
        query: {
          agent_id: params.agent_id,
          include_archived: params.include_archived,
          limit: params.limit,
          page: params.page,
          status: params.status,
          created_at: { gte: params.created_at_gte, lte: params.created_at_lte },
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Stops the schedule of a deployment. It can still be run by hand. */
  pause(
    deployment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Deployment> {
    return this._call(
      "deployments.pause",
      {
        path: { deployment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a deployment. */
  retrieve(
    deployment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Deployment> {
    return this._call(
      "deployments.retrieve",
      {
        path: { deployment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Runs a deployment now. */
  run(
    deployment_id: string,
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
      "deployments.run",
      {
        path: { deployment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Goes on with the schedule of a deployment. */
  unpause(
    deployment_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Deployment> {
    return this._call(
      "deployments.unpause",
      {
        path: { deployment_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Changes a deployment. */
  update(
    deployment_id: string,
    params: types.DeploymentUpdateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Deployment> {
    const { workspace_id, ...body } = params;
    return this._call(
      "deployments.update",
      {
        path: { deployment_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}
