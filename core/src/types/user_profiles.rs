// Written by hostler-codegen from api/. Do not edit.
//! User profiles.
#[allow(unused_imports)]
use super::*;

params! {
    /// A new profile.
    UserProfileCreateParams [] {
        --
        /// How the end user reaches the service. Left out: `application`.
        access_type: opt UserProfileAccessType = "access_type";
        /// The caller's own id, 1 to 255 characters; only with older beta values.
        external_id: may String = "external_id";
        /// What the caller knows of the end user.
        external_user_details: opt UserProfileExternalUserDetailsParams = "external_user_details";
        /// When the end user joined; only with older beta values.
        external_user_onboarded_at: opt String = "external_user_onboarded_at";
        /// At most 16 pairs; keys of at most 64 characters, values of 1 to 512.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// 1 to 255 characters.
        name: may String = "name";
    }
}

string_enum! {
    /// How an end user reaches the service.
    UserProfileAccessType {
        /// Through the caller's application.
        Application = "application";
        /// Directly, passed through.
        Passthrough = "passthrough";
    }
}

params! {
    /// What the caller knows of an end user.
    UserProfileExternalUserDetailsParams [] {
        --
        /// State of the account at the caller.
        account_status: may ExternalAccountStatus = "account_status";
        /// Country: two upper-case letters.
        country: may String = "country";
        /// Hash of the mail address.
        email_hash: may String = "email_hash";
        /// Kind of customer.
        entity_type: may ExternalEntityType = "entity_type";
        /// Hash of the name.
        name_hash: may String = "name_hash";
        /// When the end user joined; at most a minute ahead.
        onboarded_at: opt String = "onboarded_at";
        /// The caller's own id.
        reference_id: may String = "reference_id";
    }
}

string_enum! {
    /// State of an account at the caller.
    ExternalAccountStatus {
        /// `active`.
        Active = "active";
        /// `suspended`.
        Suspended = "suspended";
        /// `blocked`.
        Blocked = "blocked";
    }
}

string_enum! {
    /// Kind of customer.
    ExternalEntityType {
        /// `individual`.
        Individual = "individual";
        /// `business`.
        Business = "business";
        /// `non_profit`.
        NonProfit = "non_profit";
        /// `government`.
        Government = "government";
    }
}

object! {
    /// An end user of the caller's application.
    UserProfile ["type" = "user_profile"] {
        /// Identifier (`uprof_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Grants by name; a missing name means none.
        trust_grants: req BTreeMap<String, UserProfileTrustGrant> = "trust_grants";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        --
        /// Name; null if none was given.
        name: may String = "name";
        /// How the end user reaches the service.
        access_type: may UserProfileAccessType = "access_type";
        /// The caller's own id; null if none was given.
        external_id: may String = "external_id";
        /// What the caller knows of the end user.
        external_user_details: may UserProfileExternalUserDetails = "external_user_details";
        /// When the end user joined; null if that was not said.
        external_user_onboarded_at: may String = "external_user_onboarded_at";
    }
}

object! {
    /// A grant.
    UserProfileTrustGrant [] {
        /// Where it stands.
        status: req TrustGrantStatus = "status";
        --
    }
}

string_enum! {
    /// Where a grant stands.
    TrustGrantStatus {
        /// `active`.
        Active = "active";
        /// `pending`.
        Pending = "pending";
        /// `rejected`.
        Rejected = "rejected";
    }
}

object! {
    /// What the caller knows of an end user; null where nothing was said.
    UserProfileExternalUserDetails [] {
        --
        /// State of the account at the caller.
        account_status: may ExternalAccountStatus = "account_status";
        /// Country: two upper-case letters.
        country: may String = "country";
        /// Hash of the mail address.
        email_hash: may String = "email_hash";
        /// Kind of customer.
        entity_type: may ExternalEntityType = "entity_type";
        /// Hash of the name.
        name_hash: may String = "name_hash";
        /// When the end user joined; at most a minute ahead.
        onboarded_at: may String = "onboarded_at";
        /// The caller's own id.
        reference_id: may String = "reference_id";
    }
}

string_enum! {
    /// What profiles are sorted by.
    UserProfileOrderBy {
        /// When they were made.
        CreatedAt = "created_at";
        /// Name without regard to ASCII case; unnamed ones last.
        Name = "name";
    }
}

params! {
    /// What to change in a profile.
    UserProfileUpdateParams [] {
        --
        /// Left out: kept.
        access_type: may UserProfileAccessType = "access_type";
        /// Left out: kept.
        external_id: may String = "external_id";
        /// Sets the given fields. None can be removed.
        external_user_details: opt UserProfileExternalUserDetailsParams = "external_user_details";
        /// Left out: kept.
        external_user_onboarded_at: opt String = "external_user_onboarded_at";
        /// Sets the given keys; an empty text removes a key, keys left out stay.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Left out: kept.
        name: may String = "name";
    }
}

object! {
    /// A profile is gone.
    DeletedUserProfile ["type" = "user_profile_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

params! {
    /// What the link is for.
    UserProfileActionUrlCreateParams [] {
        /// What the end user can do with it.
        action: req EnrollEndUserAction = "action";
        --
    }
}

params! {
    /// The end user can enrol.
    EnrollEndUserAction ["type" = "enroll_end_user"] {
        --
    }
}

object! {
    /// A link for an end user.
    UserProfileActionUrl ["type" = "user_profile_action_url"] {
        /// When it stops being valid (RFC 3339).
        expires_at: req String = "expires_at";
        /// The link; whoever holds it can use it.
        url: req String = "url", secret;
        --
    }
}

object! {
    /// A link by which an end user can enrol.
    UserProfileEnrollmentUrl ["type" = "enrollment_url"] {
        /// When it stops being valid (RFC 3339).
        expires_at: req String = "expires_at";
        /// The link; whoever holds it can use it.
        url: req String = "url", secret;
        --
    }
}

query! {
    /// What `user_profiles.list` can be asked for.
    UserProfileListParams {
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Direction.
        order: ListOrder = "order";
        /// What to sort by.
        order_by: UserProfileOrderBy = "order_by";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}
