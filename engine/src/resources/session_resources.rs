//! The resources of sessions.

use serde_json::{Value, json};

use super::{
    attachments::{UPLOADS, target},
    fields::Fields,
    files::{self, Upload},
    sessions::SessionRequests,
};
use crate::{
    clock::rfc3339,
    error::{ApiError, ApiResult},
    store::{Commit, DocCursor, Op},
};

const MOST_FILES: usize = 500;

/// Resources for a session that is about to be made.
#[derive(Default)]
pub(super) struct Attaching {
    pub(super) resources: Vec<Value>,
    pub(super) commit: Commit,
    uploads: Vec<Upload>,
}

impl Attaching {
    /// The session is stored.
    pub(super) fn kept(self) {
        self.uploads.into_iter().for_each(Upload::kept);
    }
}

/// The path of a file resource below the uploads, checked against the others.
fn place(fields: &Fields<'_>, others: &[Value]) -> ApiResult<(String, String)> {
    let default = format!("{UPLOADS}/{}", fields.required("file_id"));
    let mount_path = fields.text("mount_path").map_or(default, str::to_owned);
    let path = target(&mount_path).map_err(|rule| fields.fault("mount_path", rule))?;
    let taken = others.iter().filter(|other| other["type"] == "file");
    let mut taken = taken.filter_map(|other| target(other["mount_path"].as_str()?).ok());
    let clash = taken.find(|other| {
        let below = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.starts_with('/'));
        *other == path || below(other, &path) || below(&path, other)
    });
    match clash {
        None => Ok((path, mount_path)),
        Some(other) => Err(fields.fault(
            "mount_path",
            format_args!("{mount_path} and {UPLOADS}/{other} cannot both be there"),
        )),
    }
}

impl SessionRequests {
    /// Makes ready what `resources` of a new session names.
    pub(super) async fn attach(&self, fields: &Fields<'_>, session: &str) -> ApiResult<Attaching> {
        let mut attaching = Attaching::default();
        let sent: Vec<_> = fields.objects("resources").collect();
        // All rules first: copying comes after.
        for (index, resource) in sent.iter().enumerate() {
            match resource.kind() {
                "file" => {
                    let (_, mount_path) = place(resource, &attaching.resources)?;
                    self.files.usable(resource.required("file_id")).await?;
                    attaching
                        .resources
                        .push(json!({"type": "file", "mount_path": mount_path}));
                }
                "memory_store" => {
                    let others = &attaching.resources;
                    let (shown, unchanged) = self.memory.attach(resource, others).await?;
                    attaching.resources.push(shown);
                    attaching.commit.push(unchanged);
                }
                kind => {
                    return Err(ApiError::not_implemented(format!(
                        "resources.{index}: {kind} resources are not implemented by this engine \
                         yet; leave them out"
                    )));
                }
            }
        }
        let files = attaching.resources.iter();
        let files = files.filter(|resource| resource["type"] == "file").count();
        if files > MOST_FILES {
            return Err(fields.fault(
                "resources",
                format_args!("may hold {MOST_FILES} files at most, not {files}"),
            ));
        }
        for (index, resource) in sent.iter().enumerate() {
            if resource.kind() != "file" {
                continue;
            }
            let mount_path = attaching.resources[index]["mount_path"].clone();
            let (shown, insert, upload) = self.file(resource, session, mount_path).await?;
            attaching.resources[index] = shown;
            attaching.commit.push(insert);
            attaching.uploads.push(upload);
        }
        Ok(attaching)
    }

    async fn file(
        &self,
        fields: &Fields<'_>,
        session: &str,
        mount_path: Value,
    ) -> ApiResult<(Value, Op, Upload)> {
        let id = fields.required("file_id");
        let (file, insert, upload) = self.files.copy(id, session).await?;
        let at = rfc3339(self.shelf.clock.now());
        let shown = json!({
            "id": self.shelf.ids.make("sesrsc"), "type": "file", "file_id": file["id"],
            "mount_path": mount_path, "created_at": at, "updated_at": at,
        });
        Ok((shown, insert, upload))
    }

    /// `sessions.resources.add`
    pub async fn add_resource(&self, session: &str, body: &Value) -> ApiResult<Value> {
        let fields = Fields::root(body);
        let found = self.get(session).await?;
        let others = found["resources"].as_array().map_or(&[][..], Vec::as_slice);
        let (_, mount_path) = place(&fields, others)?;
        let (shown, insert, upload) = self.file(&fields, session, mount_path.into()).await?;
        let added = shown.clone();
        self.change_resources(session, |resources, self_hosted| {
            if self_hosted {
                return Err(ApiError::invalid(format!(
                    "Session {session} is in a self-hosted environment. `resources` are not \
                     supported with self-hosted environments."
                )));
            }
            place(&fields, resources)?;
            if resources.iter().filter(|r| r["type"] == "file").count() >= MOST_FILES {
                return Err(ApiError::invalid(format!(
                    "Session {session} has {MOST_FILES} files, which is the most it can have."
                )));
            }
            resources.push(added);
            Ok(vec![insert])
        })
        .await?;
        upload.kept();
        Ok(shown)
    }

    /// `sessions.resources.list`, behind place `after`.
    pub async fn list_resources(
        &self,
        session: &str,
        after: Option<i64>,
        limit: usize,
    ) -> ApiResult<Vec<(DocCursor, Value)>> {
        let mut found = self.get(session).await?;
        let Value::Array(resources) = found["resources"].take() else {
            return Ok(Vec::new());
        };
        let numbered = (1..).zip(resources);
        let numbered = numbered.filter(|(place, _)| after.is_none_or(|after| *place > after));
        Ok(numbered
            .take(limit)
            .map(|(created_at, resource)| {
                let id = resource["id"].as_str().unwrap_or_default().to_owned();
                (DocCursor { created_at, id }, resource)
            })
            .collect())
    }

    /// `sessions.resources.retrieve`
    pub async fn resource(&self, session: &str, id: &str) -> ApiResult<Value> {
        let found = self.get(session).await?;
        let mut all = found["resources"].as_array().into_iter().flatten();
        let found = all.find(|resource| resource["id"] == id);
        found.cloned().ok_or_else(|| no_resource(session, id))
    }

    /// `sessions.resources.update`
    pub async fn update_resource(&self, session: &str, id: &str) -> ApiResult<Value> {
        let found = self.resource(session, id).await?;
        Err(ApiError::invalid(format!(
            "Resource {id} is of type {}; only the token of a github_repository can be changed.",
            found["type"].as_str().unwrap_or_default()
        )))
    }

    /// `sessions.resources.delete`
    pub async fn delete_resource(&self, session: &str, id: &str) -> ApiResult<Value> {
        let mut file = None;
        self.change_resources(session, |resources, _| {
            let place = resources.iter().position(|resource| resource["id"] == id);
            let place = place.ok_or_else(|| no_resource(session, id))?;
            if resources[place]["type"] != "file" {
                return Err(ApiError::invalid(format!(
                    "Resource {id} is of type {}, and only files can be removed from a session.",
                    resources[place]["type"].as_str().unwrap_or_default()
                )));
            }
            let removed = resources.remove(place);
            let copy = removed["file_id"].as_str().unwrap_or_default().to_owned();
            file = Some(copy.clone());
            Ok(vec![Op::Delete {
                kind: files::KIND,
                id: copy,
            }])
        })
        .await?;
        if let Some(file) = file {
            self.files.remove(&file).await?;
        }
        Ok(json!({"id": id, "type": "session_resource_deleted"}))
    }

    /// `sessions.delete`: its files go with it.
    pub async fn delete(&self, session: &str) -> ApiResult<Value> {
        let files = self.files.of_session(session).await?;
        let deleted = self.remove(session, files.clone()).await?;
        self.files.forget(&files, session).await?;
        Ok(deleted)
    }
}

fn no_resource(session: &str, id: &str) -> ApiError {
    ApiError::not_found(format!("Session {session} has no resource {id}."))
}
