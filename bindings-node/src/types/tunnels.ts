// Written by hostler-codegen from api/. Do not edit.
/** Tunnels. */


/** A new tunnel. */
export interface TunnelCreateParams {
  /** Name for people, 1 to 255 characters. */
  display_name?: string | null;
}

/** A way for the service into a private network. */
export interface Tunnel {
  /** Identifier (`tnl_…`). */
  id: string;
  type: "tunnel";
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Name for people; null if none was given. */
  display_name?: string | null;
  /** Its domain, unique for ever; hosts below it lead through the tunnel. */
  domain: string;
}

/** A new certificate. */
export interface TunnelCertificateCreateParams {
  /** One CA certificate in PEM, without its key, at most 8 KB. At most two are active per tunnel. */
  ca_certificate_pem: string;
}

/** A certificate that a tunnel trusts. */
export interface TunnelCertificate {
  /** Identifier (`tcrt_…`). */
  id: string;
  type: "tunnel_certificate";
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** When it runs out; null if that is not known. */
  expires_at?: string | null;
  /** SHA-256 of the certificate in lower-case hex. */
  fingerprint: string;
  /** Its tunnel (`tnl_…`). */
  tunnel_id: string;
}

/** The token with which a tunnel connects. */
export interface TunnelToken {
  /** Changes with every rotation. */
  id: string;
  type: "tunnel_token";
  /** The token. */
  tunnel_token: string;
}

/** Why the token is replaced. */
export interface TunnelRotateTokenParams {
  /** For the audit log. */
  reason?: string | null;
}
