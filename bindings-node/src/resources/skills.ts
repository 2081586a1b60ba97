// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Download, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `skills.*`. */
export class Skills extends Resource {
  /** The operations `skills.versions.*`. */
  get versions(): SkillVersions {
    return new SkillVersions(this.transport);
  }

  /** Makes a skill from uploaded files. */
  create(
    params: types.SkillCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Skill> {
    return this._upload(
      "skills.create",
      {
        headers: { "anthropic-workspace-id": params.workspace_id },
        form: [
          ["display_name", params.display_name],
          ["files[]", params.files],
        ],
      },
      options,
    );
  }

  /** Deletes a skill with all its versions. */
  delete(
    skill_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeletedSkill> {
    return this._call(
      "skills.delete",
      {
        path: { skill_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists skills, newest first. */
  list(
    params: {
      /** Most skills on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only `custom` or only `anthropic` skills. */
      source?: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.Skill> {
    return this._list(
      "skills.list",
      {
        query: {
          limit: params.limit,
          page: params.page,
          source: params.source,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a skill. */
  retrieve(
    skill_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Skill> {
    return this._call(
      "skills.retrieve",
      {
        path: { skill_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}

/** The operations `skills.versions.*`. */
export class SkillVersions extends Resource {
  /** Adds a version to a skill. */
  create(
    skill_id: string,
    params: types.SkillVersionCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.SkillVersion> {
    return this._upload(
      "skills.versions.create",
      {
        path: { skill_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
        form: [
          ["files[]", params.files],
        ],
      },
      options,
    );
  }

  /** Deletes a version of a skill. */
  delete(
    version: string,
    params: {
      /** Skill (`skill_…`). */
      skill_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.DeletedSkillVersion> {
    return this._call(
      "skills.versions.delete",
      {
        path: { skill_id: params.skill_id, version },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Downloads a version of a skill as a zip archive. */
  download(
    version: string,
    params: {
      /** Skill (`skill_…`). */
      skill_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): Download {
    return this._download(
      "skills.versions.download",
      {
        path: { skill_id: params.skill_id, version },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists the versions of a skill, newest first. */
  list(
    skill_id: string,
    params: {
      /** Most versions on one page. */
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
  ): Paginator<types.SkillVersion> {
    return this._list(
      "skills.versions.list",
      {
        path: { skill_id },
        query: {
          limit: params.limit,
          page: params.page,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a version of a skill. */
  retrieve(
    version: string,
    params: {
      /** Skill (`skill_…`). */
      skill_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.SkillVersion> {
    return this._call(
      "skills.versions.retrieve",
      {
        path: { skill_id: params.skill_id, version },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
