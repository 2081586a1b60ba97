// Written by hostler-codegen from api/. Do not edit.
//! User profiles.
#[allow(unused_imports)]
use super::*;

params! {
    /// User profile create params.
    UserProfileCreateParams [] {
        --
        /// Access type.
        access_type: opt UserProfileAccessType = "access_type";
        /// External id.
        external_id: may String = "external_id";
        /// External user details.
        external_user_details: opt UserProfileExternalUserDetailsParams = "external_user_details";
        /// External user onboarded at.
        external_user_onboarded_at: opt String = "external_user_onboarded_at";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Name.
        name: may String = "name";
    }
}

string_enum! {
    /// User profile access type.
    UserProfileAccessType {
        /// `application`.
        Application = "application";
        /// `passthrough`.
        Passthrough = "passthrough";
    }
}

params! {
    /// User profile external user details params.
    UserProfileExternalUserDetailsParams [] {
        --
        /// Account status.
        account_status: may ExternalAccountStatus = "account_status";
        /// Country.
        country: may String = "country";
        /// Email hash.
        email_hash: may String = "email_hash";
        /// Entity type.
        entity_type: may ExternalEntityType = "entity_type";
        /// Name hash.
        name_hash: may String = "name_hash";
        /// Onboarded at.
        onboarded_at: opt String = "onboarded_at";
        /// Reference id.
        reference_id: may String = "reference_id";
    }
}

string_enum! {
    /// External account status.
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
    /// External entity type.
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
    /// User profile.
    UserProfile ["type" = "user_profile"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Trust grants.
        trust_grants: req BTreeMap<String, UserProfileTrustGrant> = "trust_grants";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
        /// Name.
        name: may String = "name";
        /// Access type.
        access_type: may UserProfileAccessType = "access_type";
        /// External id.
        external_id: may String = "external_id";
        /// External user details.
        external_user_details: may UserProfileExternalUserDetails = "external_user_details";
        /// External user onboarded at.
        external_user_onboarded_at: may String = "external_user_onboarded_at";
    }
}

object! {
    /// User profile trust grant.
    UserProfileTrustGrant [] {
        /// Status.
        status: req TrustGrantStatus = "status";
        --
    }
}

string_enum! {
    /// Trust grant status.
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
    /// User profile external user details.
    UserProfileExternalUserDetails [] {
        --
        /// Account status.
        account_status: may ExternalAccountStatus = "account_status";
        /// Country.
        country: may String = "country";
        /// Email hash.
        email_hash: may String = "email_hash";
        /// Entity type.
        entity_type: may ExternalEntityType = "entity_type";
        /// Name hash.
        name_hash: may String = "name_hash";
        /// Onboarded at.
        onboarded_at: may String = "onboarded_at";
        /// Reference id.
        reference_id: may String = "reference_id";
    }
}

string_enum! {
    /// User profile order by.
    UserProfileOrderBy {
        /// `created_at`.
        CreatedAt = "created_at";
        /// `name`.
        Name = "name";
    }
}

params! {
    /// User profile update params.
    UserProfileUpdateParams [] {
        --
        /// Access type.
        access_type: may UserProfileAccessType = "access_type";
        /// External id.
        external_id: may String = "external_id";
        /// External user details.
        external_user_details: opt UserProfileExternalUserDetailsParams = "external_user_details";
        /// External user onboarded at.
        external_user_onboarded_at: opt String = "external_user_onboarded_at";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
        /// Name.
        name: may String = "name";
    }
}

object! {
    /// Deleted user profile.
    DeletedUserProfile ["type" = "user_profile_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

params! {
    /// User profile action url create params.
    UserProfileActionUrlCreateParams [] {
        /// Action.
        action: req EnrollEndUserAction = "action";
        --
    }
}

params! {
    /// Enroll end user action.
    EnrollEndUserAction ["type" = "enroll_end_user"] {
        --
    }
}

object! {
    /// User profile action url.
    UserProfileActionUrl ["type" = "user_profile_action_url"] {
        /// Expires at.
        expires_at: req String = "expires_at";
        /// Url.
        url: req String = "url";
        --
    }
}

object! {
    /// User profile enrollment url.
    UserProfileEnrollmentUrl ["type" = "enrollment_url"] {
        /// Expires at.
        expires_at: req String = "expires_at";
        /// Url.
        url: req String = "url";
        --
    }
}

query! {
    /// What `user_profiles.list` can be asked for.
    UserProfileListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Order.
        order: SortOrder = "order";
        /// Order by.
        order_by: UserProfileOrderBy = "order_by";
        /// Page.
        page: String = "page";
    }
}
