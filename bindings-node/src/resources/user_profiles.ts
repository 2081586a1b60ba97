// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `user_profiles.*`. */
export class UserProfiles extends Resource {
  /** The operations `user_profiles.action_urls.*`. */
  get actionUrls(): UserProfileActionUrls {
    return new UserProfileActionUrls(this.transport);
  }

  /** Makes a profile of an end user. */
  create(
    params: types.UserProfileCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.UserProfile> {
    const { workspace_id, ...body } = params;
    return this._call(
      "user_profiles.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Makes a link by which an end user can enrol; the older form of an action link. */
  createEnrollmentUrl(
    user_profile_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.UserProfileEnrollmentUrl> {
    return this._call(
      "user_profiles.create_enrollment_url",
      {
        path: { user_profile_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Deletes a profile. */
  delete(
    user_profile_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeletedUserProfile> {
    return this._call(
      "user_profiles.delete",
      {
        path: { user_profile_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists profiles. */
  list(
    params: {
      /** Most objects on one page. */
      limit?: number;
      /** Direction. */
      order?: types.ListOrder;
      /** What to sort by. */
      order_by?: types.UserProfileOrderBy;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.UserProfile> {
    return this._list(
      "user_profiles.list",
      {
        query: {
          limit: params.limit,
          order: params.order,
          order_by: params.order_by,
          page: params.page,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a profile. */
  retrieve(
    user_profile_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.UserProfile> {
    return this._call(
      "user_profiles.retrieve",
      {
        path: { user_profile_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Changes a profile. */
  update(
    user_profile_id: string,
    params: types.UserProfileUpdateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.UserProfile> {
    const { workspace_id, ...body } = params;
    return this._call(
      "user_profiles.update",
      {
        path: { user_profile_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `user_profiles.action_urls.*`. */
export class UserProfileActionUrls extends Resource {
  /** Makes a link by which an end user can act. Whoever holds it can use it. */
  create(
    user_profile_id: string,
    params: types.UserProfileActionUrlCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.UserProfileActionUrl> {
    const { workspace_id, ...body } = params;
    return this._call(
      "user_profiles.action_urls.create",
      {
        path: { user_profile_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}
