//! Operations of vaults and credentials.

use super::{Bounds, Call, Page, Reply, archivable, json, unknown};
use crate::{error::ApiResult, resources::vaults::Vaults};

/// Does one operation.
pub(super) async fn call(vaults: &Vaults, operation: &str, call: &Call) -> ApiResult<Reply> {
    let (query, body) = (&call.query, &call.body);
    let (vault, credential) = (call.id("vault_id"), call.id("credential_id"));
    match operation {
        "vaults.create" => json(vaults.create(body).await?),
        "vaults.list" => {
            let page = Page::read(query, "vaults", false, (20, 100), Bounds::default())?;
            let found = vaults.list(archivable(&page, query)?).await?;
            json(page.answer(found, false))
        }
        "vaults.retrieve" => json(vaults.get(vault).await?),
        "vaults.update" => json(vaults.update(vault, body).await?),
        "vaults.archive" => json(vaults.archive(vault).await?),
        "vaults.delete" => json(vaults.delete(vault).await?),

        "vaults.credentials.create" => json(vaults.create_credential(vault, body).await?),
        "vaults.credentials.list" => {
            let list = format!("credentials of {vault}");
            let page = Page::read(query, list, false, (20, 100), Bounds::default())?;
            let docs = archivable(&page, query)?;
            json(page.answer(vaults.list_credentials(vault, docs).await?, false))
        }
        "vaults.credentials.retrieve" => json(vaults.credential(vault, credential).await?),
        "vaults.credentials.update" => {
            json(vaults.update_credential(vault, credential, body).await?)
        }
        "vaults.credentials.archive" => json(vaults.archive_credential(vault, credential).await?),
        "vaults.credentials.delete" => json(vaults.delete_credential(vault, credential).await?),
        "vaults.credentials.mcp_oauth_validate" => json(vaults.validate(vault, credential).await?),
        other => unknown(other),
    }
}
