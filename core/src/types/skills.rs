// Written by hostler-codegen from api/. Do not edit.
//! Skills.
#[allow(unused_imports)]
use super::*;

object! {
    /// Skill create params.
    SkillCreateParams [] {
        --
        /// Display name.
        display_name: opt String = "display_name";
        /// Files.
        files: opt Vec<String> = "files[]";
    }
}

object! {
    /// Skill.
    Skill ["type" = "skill"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Display name.
        display_name: req String = "display_name";
        /// Latest version id.
        latest_version_id: req String = "latest_version_id";
        /// Source.
        source: req SkillSource = "source";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
    }
}

object! {
    /// Skill source.
    SkillSource [] {
        /// Type.
        r#type: req SkillSourceType = "type";
        --
    }
}

string_enum! {
    /// Skill source type.
    SkillSourceType {
        /// `custom`.
        Custom = "custom";
        /// `anthropic`.
        Anthropic = "anthropic";
        /// `anthropic_example`.
        AnthropicExample = "anthropic_example";
        /// `plugin`.
        Plugin = "plugin";
    }
}

object! {
    /// Deleted skill.
    DeletedSkill ["type" = "skill_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

object! {
    /// Skill version create params.
    SkillVersionCreateParams [] {
        --
        /// Files.
        files: opt Vec<String> = "files[]";
    }
}

object! {
    /// Skill version.
    SkillVersion ["type" = "skill_version"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Description.
        description: req String = "description";
        /// Name.
        name: req String = "name";
        /// Skill id.
        skill_id: req String = "skill_id";
        --
    }
}

object! {
    /// Deleted skill version.
    DeletedSkillVersion ["type" = "skill_version_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

query! {
    /// What `skills.list` can be asked for.
    SkillListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
        /// Source.
        source: String = "source";
    }
}

query! {
    /// What `skills.versions.list` can be asked for.
    SkillVersionListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}
