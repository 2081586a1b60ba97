//! Where turns end among the events, and what previews belong to.

use serde::Deserialize;

use super::RawEvent;
use crate::session::{Applied, SessionState};

/// Whether this event ends a turn: the session, or the thread that is
/// followed, is idle, and nobody is asked to do anything.
pub(super) fn ends_turn(event: &RawEvent, thread: Option<&str>) -> bool {
    let mut state = thread.map_or_else(SessionState::default, SessionState::of_thread);
    let idle = match thread {
        None => event.event_type == "session.status_idle",
        Some(_) => event.event_type == "session.thread_status_idle",
    };
    idle && state.apply(event) == Applied::New
        && !state.stop_reason().is_some_and(|r| r.requires_action())
}

/// How many of the newest events belong to the current turn, or to the last
/// one if none is under way.
pub(super) fn current_turn(newest_first: &[RawEvent], thread: Option<&str>) -> usize {
    newest_first
        .iter()
        .skip(1)
        .position(|event| ends_turn(event, thread))
        .map_or(newest_first.len(), |index| index + 1)
}

/// Id of the event that a preview announces or continues.
pub(crate) fn preview_of(preview: &RawEvent) -> Option<String> {
    #[derive(Deserialize)]
    struct Start {
        event: Announced,
    }
    #[derive(Deserialize)]
    struct Announced {
        id: String,
    }
    #[derive(Deserialize)]
    struct Delta {
        event_id: String,
    }
    match preview.event_type.as_str() {
        "event_start" => Some(preview.decode::<Start>().ok()?.event.id),
        "event_delta" => Some(preview.decode::<Delta>().ok()?.event_id),
        _ => None,
    }
}
