//! Skills of the agent, unpacked where it can read them.

use std::{collections::HashSet, io, path::Path};

use hostler_sandbox::Access;
use serde_json::Value;

use super::{Directories, blocking, make, tree};
use crate::{
    error::ApiResult,
    harness::{Attached, Mount, Note},
    resources::files::broken,
};

/// Where tools see skills.
const ROOT: &str = "/mnt/skills";

impl Directories {
    /// Unpacks what is not there yet. Versions never change.
    pub(super) async fn bring_skills(&self, attached: &Attached, home: &Path) -> ApiResult<Mount> {
        let failed = |error: io::Error| broken("unpacking a skill", &error);
        let base = home.join("skills");
        make(&base).map_err(failed)?;
        let mut taken = HashSet::new();
        for skill in &attached.skills {
            let version = skill["version"].as_str().unwrap_or_default().to_owned();
            self.skills.describe(&version).await?;
            let Some((name, _)) = self.folder(skill, &mut taken) else {
                continue;
            };
            let done = home.join(format!("skill-{version}.done"));
            if done.exists() {
                continue;
            }
            let files = self.skills.files(&version).await?;
            let root = base.clone();
            let unpack = blocking(move || {
                for (path, content) in files {
                    let below = path.split_once('/').map_or("", |(_, below)| below);
                    tree::write(&root, &format!("{name}/{below}"), &content, 0o444)?;
                }
                std::fs::write(done, "")
            });
            unpack.await.map_err(failed)?;
        }
        Ok(Mount {
            host: base,
            at: ROOT.to_owned(),
            access: Access::ReadOnly,
        })
    }

    /// The directory of a skill: its name, numbered if another has it.
    fn folder(&self, skill: &Value, taken: &mut HashSet<String>) -> Option<(String, String)> {
        let (name, description) = self.skills.described(skill["version"].as_str()?)?;
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let folder = names.find(|name| taken.insert(name.clone()))?;
        Some((folder, description))
    }

    /// What the model is told of the skills.
    pub(super) fn skill_notes(&self, attached: &Attached) -> Option<Note> {
        let mut taken = HashSet::new();
        let mut list = String::new();
        for skill in &attached.skills {
            if let Some((folder, description)) = self.folder(skill, &mut taken) {
                list.push_str(&format!("\n- {folder}: {description}"));
            }
        }
        (!list.is_empty()).then(|| Note {
            before: "Skills tell you how to do certain things well. Each is a directory below "
                .to_owned(),
            mount: ROOT.to_owned(),
            after: format!(
                " of its name. When a task is what a skill is for, read the SKILL.md in its \
                 directory first.{list}"
            ),
        })
    }
}
