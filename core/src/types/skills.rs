// Written by hostler-codegen from api/. Do not edit.
//! Skills.
#[allow(unused_imports)]
use super::*;

object! {
    /// Instructions and files that an agent loads when it needs them.
    Skill ["type" = "skill"] {
        /// Identifier (`skill_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Name for people; need not be unique.
        display_name: req String = "display_name";
        /// Its newest version (`skver_…`).
        latest_version_id: req String = "latest_version_id";
        /// Where it comes from.
        source: req SkillSource = "source";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        --
    }
}

object! {
    /// Where a skill comes from.
    SkillSource [] {
        /// Where it comes from.
        r#type: req SkillSourceType = "type";
        --
    }
}

string_enum! {
    /// Where a skill comes from.
    SkillSourceType {
        /// Your own.
        Custom = "custom";
        /// Comes with the service.
        Anthropic = "anthropic";
        /// An example of the service.
        AnthropicExample = "anthropic_example";
        /// A plugin.
        Plugin = "plugin";
    }
}

object! {
    /// A skill is gone.
    DeletedSkill ["type" = "skill_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

object! {
    /// One version of a skill.
    SkillVersion ["type" = "skill_version"] {
        /// Identifier (`skver_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// What the skill is for, from SKILL.md.
        description: req String = "description";
        /// Name of its folder; fixed by the first upload.
        name: req String = "name";
        /// The skill (`skill_…`).
        skill_id: req String = "skill_id";
        --
    }
}

object! {
    /// A version of a skill is gone.
    DeletedSkillVersion ["type" = "skill_version_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

query! {
    /// What `skills.list` can be asked for.
    SkillListParams {
        /// Most skills on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only `custom` or only `anthropic` skills.
        source: String = "source";
    }
}

query! {
    /// What `skills.versions.list` can be asked for.
    SkillVersionListParams {
        /// Most versions on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}
