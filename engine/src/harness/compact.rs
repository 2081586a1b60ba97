//! Makes room in the model's window: a summary takes the place of the
//! conversation so far. The log keeps everything; only what the model is
//! shown begins anew.

use serde_json::json;

use super::{
    Harness, Work, exhausted, interrupt,
    request::{Ending, Response, usage_fields},
    request_end,
};
use crate::{
    error::ApiResult,
    model::{ModelError, ModelErrorKind, ModelResponse},
    session::{CONTEXT_COMPACTED, Cell, Step},
};

const ASK: &str = "The conversation is about to outgrow your context window. Write a summary that \
     will take its place: it is all that you will still know of it. Keep what the user asked for \
     and has decided, what was done and found, the state of files and of running work, open \
     questions, exact names, paths, numbers and wording that matter, and what you were about to do \
     next. Do not call tools. Answer with the summary only.";

const INTRODUCTION: &str = "The earlier conversation was summarised to make room. The summary:";

impl Harness {
    /// Whether the next request would find too little room.
    pub(super) async fn is_window_full(&self, cell: &Cell) -> bool {
        let live = cell.lock().await;
        let room = (self.options.context_window)(live.doc.model());
        live.state.window * 100 >= room * self.options.compact_at
    }

    /// Lets the model summarise the conversation.
    pub(super) async fn compact(&self, cell: &Cell, work: &mut Work) -> ApiResult<()> {
        let Some(span) = self.begin_compaction(cell).await? else {
            return Ok(());
        };
        let mut request = self.compose(cell, work).await?;
        let mut context = work.context.clone();
        context.add("user", vec![json!({"type": "text", "text": ASK})]);
        request.messages = context.messages;
        match self.ask(cell, request, &mut Response::silent()).await? {
            Ending::Response(done) => match summary(&done) {
                Some(summary) => {
                    work.failures = 0;
                    cell.commit(|draft| {
                        let usage = usage_fields(&done.usage, draft);
                        draft.event("span.model_request_end", request_end(&span, false, &usage));
                        draft.event("agent.thread_context_compacted", json!({}));
                        draft.private(CONTEXT_COMPACTED, &json!({"summary": summary}));
                        Ok(())
                    })
                    .await
                }
                None => {
                    let error = ModelError {
                        kind: ModelErrorKind::RequestFailed,
                        message: "the model was asked to summarise the conversation and answered \
                                  without any text"
                            .into(),
                        retryable: true,
                        retry_after: None,
                    };
                    self.failed(cell, work, &span, error).await
                }
            },
            Ending::Interrupted(usage) => {
                cell.commit(|draft| interrupt(draft, &usage_fields(&usage, draft)))
                    .await
            }
            Ending::Failed(error) => self.failed(cell, work, &span, error).await,
        }
    }

    async fn begin_compaction(&self, cell: &Cell) -> ApiResult<Option<String>> {
        let mut live = cell.lock().await;
        if live.state.step() != Step::Request {
            return Ok(None);
        }
        cell.commit_locked(&mut live, |draft| {
            if draft.state.compactions >= self.options.max_compactions {
                let message = format!(
                    "The context was compacted {} times in a row without a message or a tool \
                     call in between. Send a new message to go on.",
                    draft.state.compactions
                );
                exhausted(draft, "compaction_limit_reached_error", &message)?;
                return Ok(None);
            }
            if draft.is_over_budget() {
                draft.idle(&json!({"type": "budget_reached"}), None);
                return Ok(None);
            }
            Ok(Some(draft.event("span.model_request_start", json!({}))))
        })
        .await
    }
}

fn summary(done: &ModelResponse) -> Option<String> {
    let text: Vec<&str> = done
        .content
        .iter()
        .filter(|block| block["type"] == "text")
        .filter_map(|block| block["text"].as_str())
        .collect();
    let text = text.join("\n");
    (!text.trim().is_empty()).then(|| format!("{INTRODUCTION}\n\n{text}"))
}
