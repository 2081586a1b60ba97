// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `skills.*`.
#[derive(Clone, Debug)]
pub struct Skills(Calls);

impl Skills {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `skills.versions.*`.
    pub fn versions(&self) -> SkillVersions {
        SkillVersions(self.0.clone())
    }

    /// Makes a skill from uploaded files.
    /// 
    /// Parts:
    /// - `display_name`: One line of at most 255 characters. Left out or null: the name in SKILL.md.
    /// - `files[]`, required: Files in one folder, with SKILL.md at its root.
    pub async fn create(&self, form: Form) -> Result<Skill> {
        let path = &[];
        self.0.upload(&operations::SKILLS_CREATE, path, form).await
    }

    /// Deletes a skill with all its versions.
    pub async fn delete(&self, skill_id: &str) -> Result<DeletedSkill> {
        let path = &[("skill_id", skill_id)];
        let query = Vec::new();
        self.0.call(&operations::SKILLS_DELETE, path, query, None).await
    }

    /// Lists skills, newest first.
    pub fn list(&self, params: &SkillListParams) -> Pager<Skill> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::SKILLS_LIST, path, query)
    }

    /// Reads a skill.
    pub async fn retrieve(&self, skill_id: &str) -> Result<Skill> {
        let path = &[("skill_id", skill_id)];
        let query = Vec::new();
        self.0.call(&operations::SKILLS_RETRIEVE, path, query, None).await
    }
}

/// The operations `skills.versions.*`.
#[derive(Clone, Debug)]
pub struct SkillVersions(Calls);

impl SkillVersions {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Adds a version to a skill.
    /// 
    /// Parts:
    /// - `files[]`, required: Files in one folder, with SKILL.md at its root.
    pub async fn create(&self, skill_id: &str, form: Form) -> Result<SkillVersion> {
        let path = &[("skill_id", skill_id)];
        self.0.upload(&operations::SKILLS_VERSIONS_CREATE, path, form).await
    }

    /// Deletes a version of a skill.
    pub async fn delete(&self, skill_id: &str, version: &str) -> Result<DeletedSkillVersion> {
        let path = &[("skill_id", skill_id), ("version", version)];
        let query = Vec::new();
        self.0.call(&operations::SKILLS_VERSIONS_DELETE, path, query, None).await
    }

    /// Downloads a version of a skill as a zip archive.
    pub async fn download(&self, skill_id: &str, version: &str) -> Result<Download> {
        let path = &[("skill_id", skill_id), ("version", version)];
        self.0.download(&operations::SKILLS_VERSIONS_DOWNLOAD, path).await
    }

    /// Lists the versions of a skill, newest first.
    pub fn list(&self, skill_id: &str, params: &SkillVersionListParams) -> Pager<SkillVersion> {
        let path = &[("skill_id", skill_id)];
        let query = params.to_query();
        self.0.list(&operations::SKILLS_VERSIONS_LIST, path, query)
    }

    /// Reads a version of a skill.
    pub async fn retrieve(&self, skill_id: &str, version: &str) -> Result<SkillVersion> {
        let path = &[("skill_id", skill_id), ("version", version)];
        let query = Vec::new();
        self.0.call(&operations::SKILLS_VERSIONS_RETRIEVE, path, query, None).await
    }
}
