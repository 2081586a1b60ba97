// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `memory_stores.*`. */
export class MemoryStores extends Resource {
  /** The operations `memory_stores.memories.*`. */
  get memories(): MemoryStoreMemories {
    return new MemoryStoreMemories(this.transport);
  }

  /** The operations `memory_stores.memory_versions.*`. */
  get memoryVersions(): MemoryStoreMemoryVersions {
    return new MemoryStoreMemoryVersions(this.transport);
  }

  /** Archives a memory store for good: it can be read, not written. */
  archive(
    memory_store_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.MemoryStore> {
    return this._call(
      "memory_stores.archive",
      {
        path: { memory_store_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Makes a memory store. */
  create(
    params: types.MemoryStoreCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.MemoryStore> {
    const { workspace_id, ...body } = params;
    return this._call(
      "memory_stores.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Deletes a memory store with all memories and versions. */
  delete(
    memory_store_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeletedMemoryStore> {
    return this._call(
      "memory_stores.delete",
      {
        path: { memory_store_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists memory stores, newest first. */
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
  ): Paginator<types.MemoryStore> {
    return this._list(
      "memory_stores.list",
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

  /** Reads a memory store. */
  retrieve(
    memory_store_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.MemoryStore> {
    return this._call(
      "memory_stores.retrieve",
      {
        path: { memory_store_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Changes a memory store. */
  update(
    memory_store_id: string,
    params: types.MemoryStoreUpdateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.MemoryStore> {
    const { workspace_id, ...body } = params;
    return this._call(
      "memory_stores.update",
      {
        path: { memory_store_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `memory_stores.memories.*`. */
export class MemoryStoreMemories extends Resource {
  /** Writes a new memory. The path must be free. */
  create(
    memory_store_id: string,
    params: types.MemoryCreateParams & {
      /** How much of each is returned. */
      view?: types.MemoryView;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Memory> {
    const { view, workspace_id, ...body } = params;
    return this._call(
      "memory_stores.memories.create",
      {
        path: { memory_store_id },
        query: {
          view,
        },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Deletes a memory; its versions stay. */
  delete(
    memory_id: string,
    params: {
      /** Memory store (`memstore_…`). */
      memory_store_id: string;
      /** Hash that the content must have; any other fails with 409. */
      expected_content_sha256?: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.DeletedMemory> {
    return this._call(
      "memory_stores.memories.delete",
      {
        path: { memory_store_id: params.memory_store_id, memory_id },
        query: {
          expected_content_sha256: params.expected_content_sha256,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists memories by path. */
  list(
    memory_store_id: string,
    params: {
      /** 0: everything below the prefix; 1: only its direct children, deeper ones as prefixes. */
      depth?: number;
      /** Most objects on one page. */
      limit?: number;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only paths below this one; ends with `/`. Stands in the address: no secrets here. */
      path_prefix?: string;
      /** How much of each is returned. */
      view?: types.MemoryView;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.MemoryEntry> {
    return this._list(
      "memory_stores.memories.list",
      {
        path: { memory_store_id },
        query: {
          depth: params.depth,
          limit: params.limit,
          page: params.page,
          path_prefix: params.path_prefix,
          view: params.view,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a memory. */
  retrieve(
    memory_id: string,
    params: {
      /** Memory store (`memstore_…`). */
      memory_store_id: string;
      /** How much of each is returned. */
      view?: types.MemoryView;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Memory> {
    return this._call(
      "memory_stores.memories.retrieve",
      {
        path: { memory_store_id: params.memory_store_id, memory_id },
        query: {
          view: params.view,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Changes or renames a memory. */
  update(
    memory_id: string,
    params: types.MemoryUpdateParams & {
      /** Memory store (`memstore_…`). */
      memory_store_id: string;
      /** How much of each is returned. */
      view?: types.MemoryView;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Memory> {
    const { memory_store_id, view, workspace_id, ...body } = params;
    return this._call(
      "memory_stores.memories.update",
      {
        path: { memory_store_id, memory_id },
        query: {
          view,
        },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `memory_stores.memory_versions.*`. */
export class MemoryStoreMemoryVersions extends Resource {
  /** Lists versions of memories, newest first. */
  list(
    memory_store_id: string,
    params: {
      /** Only changes made with this API key. */
      api_key_id?: string;
      /** Only what was made at or after this instant. */
      created_at_gte?: string;
      /** Only what was made at or before this instant. */
      created_at_lte?: string;
      /** Most objects on one page. */
      limit?: number;
      /** Only versions of this memory, deleted or not. */
      memory_id?: string;
      /** Only changes of this kind. */
      operation?: types.MemoryOperation;
      /** Cursor: `next_page` of the page before. Leave it out for the first page. */
      page?: string;
      /** Only changes by this service account (`svac_…`). */
      service_account_id?: string;
      /** Only changes by this session. */
      session_id?: string;
      /** How much of each is returned. */
      view?: types.MemoryView;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): Paginator<types.MemoryVersion> {
    return this._list(
      "memory_stores.memory_versions.list",
      {
        path: { memory_store_id },
        query: {
          api_key_id: params.api_key_id,
          limit: params.limit,
          memory_id: params.memory_id,
          operation: params.operation,
          page: params.page,
          service_account_id: params.service_account_id,
          session_id: params.session_id,
          view: params.view,
          created_at: { gte: params.created_at_gte, lte: params.created_at_lte },
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Removes path and content of a version for good. */
  redact(
    memory_version_id: string,
    params: {
      /** Memory store (`memstore_…`). */
      memory_store_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.MemoryVersion> {
    return this._call(
      "memory_stores.memory_versions.redact",
      {
        path: { memory_store_id: params.memory_store_id, memory_version_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a version. */
  retrieve(
    memory_version_id: string,
    params: {
      /** Memory store (`memstore_…`). */
      memory_store_id: string;
      /** How much of each is returned. */
      view?: types.MemoryView;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.MemoryVersion> {
    return this._call(
      "memory_stores.memory_versions.retrieve",
      {
        path: { memory_store_id: params.memory_store_id, memory_version_id },
        query: {
          view: params.view,
        },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
