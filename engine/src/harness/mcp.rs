//! The agent's MCP servers in a turn: connecting before the first request,
//! saying what is missing, calling.

use futures_util::future::join_all;
use hostler::tool::ToolOutput;
use serde_json::Map;
use tokio_util::sync::CancellationToken;

use super::{Harness, Work, session_error};
use crate::{
    error::ApiResult,
    mcp::{Bearer, Called, Failure, Served, Server},
    session::{Call, Cell, Draft, SessionDoc, Step},
};

impl Harness {
    /// Finds out what the servers offer, once per turn and again when they say
    /// that it changed. Servers that cannot be used are named in the log, and
    /// the turn goes on without them. False if the session took another turn
    /// meanwhile.
    pub(super) async fn serve_mcp(&self, cell: &Cell, work: &mut Work) -> ApiResult<bool> {
        let (bearer, servers) = {
            let live = cell.lock().await;
            if live.state.step() != Step::Request {
                return Ok(false);
            }
            who(&live.doc)
        };
        if servers.is_empty() {
            work.served = Some(Vec::new());
            return Ok(true);
        }
        if let Some(served) = &mut work.served {
            // These answered before; of a lost one the next call tells.
            for known in served {
                let server = servers.iter().find(|server| server.name == known.name);
                if let Some(server) = server
                    && let Ok(now) = self.mcp.served(&bearer, server).await
                {
                    *known = now;
                }
            }
            return Ok(true);
        }
        // What the turn answers stands before the errors that it begins with.
        self.commit_at(cell, Step::Request, |draft| {
            if draft.is_over_budget() {
                return Ok(());
            }
            draft.take_up(|input| input.kind != "user.interrupt")
        })
        .await?;
        let all = join_all(
            servers
                .iter()
                .map(|server| self.reach(cell, &bearer, server)),
        );
        let found = tokio::select! {
            found = all => found,
            () = interrupted(cell) => return Ok(false),
        };
        let mut served = Vec::new();
        for found in found {
            served.extend(found?);
        }
        work.served = Some(served);
        Ok(true)
    }

    /// One server, with a few tries; `None` after saying why not.
    async fn reach(
        &self,
        cell: &Cell,
        bearer: &Bearer,
        server: &Server,
    ) -> ApiResult<Option<Served>> {
        let mut tries = self.options.mcp_retries.iter();
        let mut is_first = true;
        loop {
            let failure = match self.mcp.served(bearer, server).await {
                Ok(served) => return Ok(Some(served)),
                Err(failure) => failure,
            };
            let wait = match failure {
                Failure::Authentication(_) => None,
                Failure::Connection(_) => tries.next(),
            };
            tracing::warn!(
                session = cell.id,
                server = server.name,
                error = failure.message(),
                again = wait.is_some(),
                "an MCP server cannot be used"
            );
            let Some(wait) = wait else {
                cell.commit(|draft| {
                    report(draft, &server.name, &failure, "exhausted");
                    Ok(())
                })
                .await?;
                return Ok(None);
            };
            if std::mem::take(&mut is_first) {
                cell.commit(|draft| {
                    report(draft, &server.name, &failure, "retrying");
                    Ok(())
                })
                .await?;
            }
            self.shared.clock.sleep(*wait).await;
        }
    }

    /// A call, ready to be awaited.
    pub(super) async fn mcp_call(
        &self,
        cell: &Cell,
        call: &Call,
        cancel: CancellationToken,
    ) -> impl Future<Output = Called> + Send + 'static {
        let (bearer, servers) = who(&cell.lock().await.doc);
        let server = servers
            .into_iter()
            .find(|server| Some(&server.name) == call.server.as_ref());
        let input = call.input.as_object().cloned().unwrap_or_else(Map::new);
        let (mcp, tool) = (self.mcp.clone(), call.name.clone());
        async move {
            match server {
                Some(server) => mcp.call(&bearer, &server, &tool, &input, &cancel).await,
                None => ToolOutput::error("The session has no MCP server of this name.").into(),
            }
        }
    }
}

/// Returns when the client wants the turn to end.
async fn interrupted(cell: &Cell) {
    loop {
        cell.wake.notified().await;
        if cell.lock().await.state.step() != Step::Request {
            return;
        }
    }
}

fn who(doc: &SessionDoc) -> (Bearer, Vec<Server>) {
    let bearer = Bearer {
        session: doc.id.clone(),
        vault_ids: doc.vault_ids.clone(),
    };
    (bearer, Server::all(&doc.agent["mcp_servers"]))
}

pub(super) fn report(draft: &mut Draft<'_>, server: &str, failure: &Failure, retry: &str) {
    let mut error = session_error(failure.kind(), failure.message(), retry);
    error["error"]["mcp_server_name"] = server.into();
    draft.event("session.error", error);
}
