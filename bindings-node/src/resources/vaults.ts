// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `vaults.*`. */
export class Vaults extends Resource {
  /** The operations `vaults.credentials.*`. */
  get credentials(): VaultCredentials {
    return new VaultCredentials(this.transport);
  }

  /** Retires a vault for good. */
  archive(
    vault_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Vault> {
    return this._call(
      "vaults.archive",
      {
        path: { vault_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Makes a vault for credentials. */
  create(
    params: types.VaultCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Vault> {
    const { workspace_id, ...body } = params;
    return this._call(
      "vaults.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Deletes a vault with its credentials. */
  delete(
    vault_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.DeletedVault> {
    return this._call(
      "vaults.delete",
      {
        path: { vault_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists vaults, newest first. */
  list(
    params: {
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
  ): Paginator<types.Vault> {
    return this._list(
      "vaults.list",
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

  /** Reads a vault. */
  retrieve(
    vault_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Vault> {
    return this._call(
      "vaults.retrieve",
      {
        path: { vault_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Changes a vault. */
  update(
    vault_id: string,
    params: types.VaultUpdateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Vault> {
    const { workspace_id, ...body } = params;
    return this._call(
      "vaults.update",
      {
        path: { vault_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `vaults.credentials.*`. */
export class VaultCredentials extends Resource {
  /** Retires a credential for good. */
  archive(
    credential_id: string,
    params: {
      /** Vault (`vlt_…`). */
      vault_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Credential> {
    return this._call(
      "vaults.credentials.archive",
      {
        path: { vault_id: params.vault_id, credential_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Stores a credential. At most 20 per vault. */
  create(
    vault_id: string,
    params: types.CredentialCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Credential> {
    const { workspace_id, ...body } = params;
    return this._call(
      "vaults.credentials.create",
      {
        path: { vault_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Deletes a credential. */
  delete(
    credential_id: string,
    params: {
      /** Vault (`vlt_…`). */
      vault_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.DeletedCredential> {
    return this._call(
      "vaults.credentials.delete",
      {
        path: { vault_id: params.vault_id, credential_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Lists the credentials of a vault, newest first, without their secrets. */
  list(
    vault_id: string,
    params: {
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
  ): Paginator<types.Credential> {
    return this._list(
      "vaults.credentials.list",
      {
        path: { vault_id },
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

  /** Tries a credential against its MCP server. */
  mcpOauthValidate(
    credential_id: string,
    params: {
      /** Vault (`vlt_…`). */
      vault_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.CredentialValidation> {
    return this._call(
      "vaults.credentials.mcp_oauth_validate",
      {
        path: { vault_id: params.vault_id, credential_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Reads a credential without its secrets. */
  retrieve(
    credential_id: string,
    params: {
      /** Vault (`vlt_…`). */
      vault_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Credential> {
    return this._call(
      "vaults.credentials.retrieve",
      {
        path: { vault_id: params.vault_id, credential_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Changes a credential. Its kind cannot change. */
  update(
    credential_id: string,
    params: types.CredentialUpdateParams & {
      /** Vault (`vlt_…`). */
      vault_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.Credential> {
    const { vault_id, workspace_id, ...body } = params;
    return this._call(
      "vaults.credentials.update",
      {
        path: { vault_id, credential_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}
