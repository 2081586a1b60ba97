// Written by hostler-codegen from api/. Do not edit.
import { Resource, type APIPromise, type Paginator, type RequestOptions } from "../resource.js";
import type * as types from "../types/index.js";

/** The operations `tunnels.*`. */
export class Tunnels extends Resource {
  /** The operations `tunnels.certificates.*`. */
  get certificates(): TunnelCertificates {
    return new TunnelCertificates(this.transport);
  }

  /** Ends a tunnel for good, with its certificates, token and host name. */
  archive(
    tunnel_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Tunnel> {
    return this._call(
      "tunnels.archive",
      {
        path: { tunnel_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Makes a tunnel to a private network. It takes no traffic until it has a certificate. */
  create(
    params: types.TunnelCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Tunnel> {
    const { workspace_id, ...body } = params;
    return this._call(
      "tunnels.create",
      {
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Lists tunnels, newest first. */
  list(
    params: {
      /** Whether archived objects are listed too. */
      include_archived?: boolean;
      /** Most tunnels on one page. */
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
  ): Paginator<types.Tunnel> {
    return this._list(
      "tunnels.list",
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

  /** Reads a tunnel. */
  retrieve(
    tunnel_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.Tunnel> {
    return this._call(
      "tunnels.retrieve",
      {
        path: { tunnel_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Shows the token of a tunnel. */
  revealToken(
    tunnel_id: string,
    params: {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.TunnelToken> {
    return this._call(
      "tunnels.reveal_token",
      {
        path: { tunnel_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Replaces the token of a tunnel. Open connections stay; new ones need the new token. */
  rotateToken(
    tunnel_id: string,
    params: types.TunnelRotateTokenParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    } = {},
    options?: RequestOptions,
  ): APIPromise<types.TunnelToken> {
    const { workspace_id, ...body } = params;
    return this._call(
      "tunnels.rotate_token",
      {
        path: { tunnel_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }
}

/** The operations `tunnels.certificates.*`. */
export class TunnelCertificates extends Resource {
  /** Ends a certificate for good. */
  archive(
    certificate_id: string,
    params: {
      /** Tunnel (`tnl_…`). */
      tunnel_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.TunnelCertificate> {
    return this._call(
      "tunnels.certificates.archive",
      {
        path: { tunnel_id: params.tunnel_id, certificate_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }

  /** Adds a certificate to a tunnel. */
  create(
    tunnel_id: string,
    params: types.TunnelCertificateCreateParams & {
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.TunnelCertificate> {
    const { workspace_id, ...body } = params;
    return this._call(
      "tunnels.certificates.create",
      {
        path: { tunnel_id },
        headers: { "anthropic-workspace-id": workspace_id },
        body,
      },
      options,
    );
  }

  /** Lists the certificates of a tunnel, newest first. */
  list(
    tunnel_id: string,
    params: {
      /** Whether archived objects are listed too. */
      include_archived?: boolean;
      /** Most certificates on one page. */
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
  ): Paginator<types.TunnelCertificate> {
    return this._list(
      "tunnels.certificates.list",
      {
        path: { tunnel_id },
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

  /** Reads a certificate. */
  retrieve(
    certificate_id: string,
    params: {
      /** Tunnel (`tnl_…`). */
      tunnel_id: string;
      /**
       * Workspace to act in (`wrkspc_…`). Needed only when the credential may act in several; a
       * credential bound to one workspace may leave it out, and a value must then equal its own.
       */
      workspace_id?: string;
    },
    options?: RequestOptions,
  ): APIPromise<types.TunnelCertificate> {
    return this._call(
      "tunnels.certificates.retrieve",
      {
        path: { tunnel_id: params.tunnel_id, certificate_id },
        headers: { "anthropic-workspace-id": params.workspace_id },
      },
      options,
    );
  }
}
