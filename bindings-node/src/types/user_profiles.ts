// Written by hostler-codegen from api/. Do not edit.
/** User profiles. */


/** A new profile. */
export interface UserProfileCreateParams {
  /** How the end user reaches the service. Left out: `application`. */
  access_type?: UserProfileAccessType;
  /** The caller's own id, 1 to 255 characters; only with older beta values. */
  external_id?: string | null;
  /** What the caller knows of the end user. */
  external_user_details?: UserProfileExternalUserDetailsParams;
  /** When the end user joined; only with older beta values. */
  external_user_onboarded_at?: string;
  /** At most 16 pairs; keys of at most 64 characters, values of 1 to 512. */
  metadata?: { [key: string]: string };
  /** 1 to 255 characters. */
  name?: string | null;
}

/** How an end user reaches the service. */
export type UserProfileAccessType =
  | "application"
  | "passthrough"
  | (string & {});

/** What the caller knows of an end user. */
export interface UserProfileExternalUserDetailsParams {
  /** State of the account at the caller. */
  account_status?: ExternalAccountStatus | null;
  /** Country: two upper-case letters. */
  country?: string | null;
  /** Hash of the mail address. */
  email_hash?: string | null;
  /** Kind of customer. */
  entity_type?: ExternalEntityType | null;
  /** Hash of the name. */
  name_hash?: string | null;
  /** When the end user joined; at most a minute ahead. */
  onboarded_at?: string;
  /** The caller's own id. */
  reference_id?: string | null;
}

/** State of an account at the caller. */
export type ExternalAccountStatus =
  | "active"
  | "suspended"
  | "blocked"
  | (string & {});

/** Kind of customer. */
export type ExternalEntityType =
  | "individual"
  | "business"
  | "non_profit"
  | "government"
  | (string & {});

/** An end user of the caller's application. */
export interface UserProfile {
  /** Identifier (`uprof_…`). */
  id: string;
  type: "user_profile";
  /** When it was made (RFC 3339). */
  created_at: string;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** Name; null if none was given. */
  name?: string | null;
  /** Grants by name; a missing name means none. */
  trust_grants: { [key: string]: UserProfileTrustGrant };
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** How the end user reaches the service. */
  access_type?: UserProfileAccessType | null;
  /** The caller's own id; null if none was given. */
  external_id?: string | null;
  /** What the caller knows of the end user. */
  external_user_details?: UserProfileExternalUserDetails | null;
  /** When the end user joined; null if that was not said. */
  external_user_onboarded_at?: string | null;
}

/** A grant. */
export interface UserProfileTrustGrant {
  /** Where it stands. */
  status: TrustGrantStatus;
}

/** Where a grant stands. */
export type TrustGrantStatus =
  | "active"
  | "pending"
  | "rejected"
  | (string & {});

/** What the caller knows of an end user; null where nothing was said. */
export interface UserProfileExternalUserDetails {
  /** State of the account at the caller. */
  account_status?: ExternalAccountStatus | null;
  /** Country: two upper-case letters. */
  country?: string | null;
  /** Hash of the mail address. */
  email_hash?: string | null;
  /** Kind of customer. */
  entity_type?: ExternalEntityType | null;
  /** Hash of the name. */
  name_hash?: string | null;
  /** When the end user joined; at most a minute ahead. */
  onboarded_at?: string | null;
  /** The caller's own id. */
  reference_id?: string | null;
}

/** What profiles are sorted by. */
export type UserProfileOrderBy =
  | "created_at"
  | "name"
  | (string & {});

/** What to change in a profile. */
export interface UserProfileUpdateParams {
  /** Left out: kept. */
  access_type?: UserProfileAccessType | null;
  /** Left out: kept. */
  external_id?: string | null;
  /** Sets the given fields. None can be removed. */
  external_user_details?: UserProfileExternalUserDetailsParams;
  /** Left out: kept. */
  external_user_onboarded_at?: string;
  /** Sets the given keys; an empty text removes a key, keys left out stay. */
  metadata?: { [key: string]: string };
  /** Left out: kept. */
  name?: string | null;
}

/** A profile is gone. */
export interface DeletedUserProfile {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "user_profile_deleted";
}

/** What the link is for. */
export interface UserProfileActionUrlCreateParams {
  /** What the end user can do with it. */
  action: EnrollEndUserAction;
}

/** The end user can enrol. */
export interface EnrollEndUserAction {
  type: "enroll_end_user";
}

/** A link for an end user. */
export interface UserProfileActionUrl {
  type: "user_profile_action_url";
  /** When it stops being valid (RFC 3339). */
  expires_at: string;
  /** The link; whoever holds it can use it. */
  url: string;
}

/** A link by which an end user can enrol. */
export interface UserProfileEnrollmentUrl {
  type: "enrollment_url";
  /** When it stops being valid (RFC 3339). */
  expires_at: string;
  /** The link; whoever holds it can use it. */
  url: string;
}
