// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `user_profiles.*`.
#[derive(Clone, Debug)]
pub struct UserProfiles(Calls);

impl UserProfiles {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `user_profiles.action_urls.*`.
    pub fn action_urls(&self) -> UserProfileActionUrls {
        UserProfileActionUrls(self.0.clone())
    }

    /// Makes a profile of an end user.
    pub async fn create(&self, params: &UserProfileCreateParams) -> Result<UserProfile> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::USER_PROFILES_CREATE, path, query, body(params)).await
    }

    /// Makes a link by which an end user can enrol; the older form of an action link.
    pub async fn create_enrollment_url(&self, user_profile_id: &str) -> Result<UserProfileEnrollmentUrl> {
        let path = &[("user_profile_id", user_profile_id)];
        let query = Vec::new();
        self.0.call(&operations::USER_PROFILES_CREATE_ENROLLMENT_URL, path, query, None).await
    }

    /// Deletes a profile.
    pub async fn delete(&self, user_profile_id: &str) -> Result<DeletedUserProfile> {
        let path = &[("user_profile_id", user_profile_id)];
        let query = Vec::new();
        self.0.call(&operations::USER_PROFILES_DELETE, path, query, None).await
    }

    /// Lists profiles.
    pub fn list(&self, params: &UserProfileListParams) -> Pager<UserProfile> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::USER_PROFILES_LIST, path, query)
    }

    /// Reads a profile.
    pub async fn retrieve(&self, user_profile_id: &str) -> Result<UserProfile> {
        let path = &[("user_profile_id", user_profile_id)];
        let query = Vec::new();
        self.0.call(&operations::USER_PROFILES_RETRIEVE, path, query, None).await
    }

    /// Changes a profile.
    pub async fn update(&self, user_profile_id: &str, params: &UserProfileUpdateParams) -> Result<UserProfile> {
        let path = &[("user_profile_id", user_profile_id)];
        let query = Vec::new();
        self.0.call(&operations::USER_PROFILES_UPDATE, path, query, body(params)).await
    }
}

/// The operations `user_profiles.action_urls.*`.
#[derive(Clone, Debug)]
pub struct UserProfileActionUrls(Calls);

impl UserProfileActionUrls {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Makes a link by which an end user can act. Whoever holds it can use it.
    pub async fn create(&self, user_profile_id: &str, params: &UserProfileActionUrlCreateParams) -> Result<UserProfileActionUrl> {
        let path = &[("user_profile_id", user_profile_id)];
        let query = Vec::new();
        self.0.call(&operations::USER_PROFILES_ACTION_URLS_CREATE, path, query, body(params)).await
    }
}
