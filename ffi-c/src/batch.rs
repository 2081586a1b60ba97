use hostler::bridge::{self, ItemKind};
use serde::Deserialize;

use crate::entry::{Str, json_id, quiet};

/// Kind of an item: an event of the session, as the server wrote it.
pub const HOSTLER_ITEM_EVENT: i32 = 0;
/// Kind of an item: a preview of an event that is still being written.
pub const HOSTLER_ITEM_PREVIEW: i32 = 1;
/// Kind of an item: the connection was lost and is there again; previews begin
/// anew. {"attempts": n}
pub const HOSTLER_ITEM_RECONNECTED: i32 = 2;
/// Kind of an item: a custom tool is to be run; answer with
/// hostler_stream_respond. {"token", "id", "name", "input"}
pub const HOSTLER_ITEM_TOOL_REQUEST: i32 = 3;
/// Kind of an item: somebody has to allow or deny a tool call; answer with
/// hostler_stream_respond. {"token", "id", "name", "input",
/// "mcp_server_name", "session_thread_id"}
pub const HOSTLER_ITEM_APPROVAL_REQUEST: i32 = 4;
/// Kind of an item: how a run ended; its last item.
pub const HOSTLER_ITEM_SUMMARY: i32 = 5;
/// Kind of an item: one entry of a list.
pub const HOSTLER_ITEM_ENTRY: i32 = 6;
/// Kind of an item: the request with this token is no longer waited for;
/// whoever works on it may stop. {"token": n}
pub const HOSTLER_ITEM_REQUEST_WITHDRAWN: i32 = 7;

// The header generator reads numbers only.
const _: () = {
    assert!(HOSTLER_ITEM_EVENT == ItemKind::Event as i32);
    assert!(HOSTLER_ITEM_PREVIEW == ItemKind::Preview as i32);
    assert!(HOSTLER_ITEM_RECONNECTED == ItemKind::Reconnected as i32);
    assert!(HOSTLER_ITEM_TOOL_REQUEST == ItemKind::ToolRequest as i32);
    assert!(HOSTLER_ITEM_APPROVAL_REQUEST == ItemKind::ApprovalRequest as i32);
    assert!(HOSTLER_ITEM_SUMMARY == ItemKind::Summary as i32);
    assert!(HOSTLER_ITEM_ENTRY == ItemKind::Entry as i32);
    assert!(HOSTLER_ITEM_REQUEST_WITHDRAWN == ItemKind::RequestWithdrawn as i32);
};

/// One element of a stream. Only ever read it through a pointer that the
/// library gave: later versions may add fields at the end.
#[repr(C)]
pub struct Item {
    /// One of HOSTLER_ITEM_…; skip kinds that you do not know.
    pub kind: i32,
    /// For requests and withdrawals: what hostler_stream_respond takes.
    pub token: u64,
    /// Type of an event or a preview, such as agent.message.
    pub event_type: Str,
    /// Id of an event or an entry.
    pub id: Str,
    /// The item itself: JSON.
    pub json: Str,
}

impl Item {
    fn new(item: &bridge::Item) -> Item {
        Item {
            kind: i32::from(item.kind as u8),
            token: token(item),
            event_type: Str::some(Some(item.event_type.as_str()).filter(|text| !text.is_empty())),
            id: Str::some(item.id.as_deref()),
            json: Str::new(item.json.as_bytes()),
        }
    }
}

fn token(item: &bridge::Item) -> u64 {
    #[derive(Deserialize)]
    struct Request {
        token: u64,
    }
    match item.kind {
        ItemKind::ToolRequest | ItemKind::ApprovalRequest | ItemKind::RequestWithdrawn => {
            serde_json::from_str::<Request>(&item.json)
                .expect("the bridge writes a token into every request")
                .token
        }
        _ => 0,
    }
}

/// Items that were pulled together.
pub struct Batch {
    views: Vec<Item>,
    /// What the views point into. Its texts have heap places of their own, so
    /// that moving the batch does not move them.
    _items: Vec<bridge::Item>,
}

impl Batch {
    pub fn new(mut items: Vec<bridge::Item>) -> Batch {
        for entry in items.iter_mut().filter(|item| item.kind == ItemKind::Entry) {
            entry.id = json_id(entry.json.as_bytes());
        }
        Batch {
            views: items.iter().map(Item::new).collect(),
            _items: items,
        }
    }

    pub fn first(&self) -> Option<&Item> {
        self.views.first()
    }
}

/// The number of items; 0 for NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_batch_len(batch: Option<&Batch>) -> usize {
    batch.map_or(0, |batch| batch.views.len())
}

/// The item with this index, from 0; NULL beyond the last. It lives as long
/// as the batch. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_batch_item(batch: Option<&Batch>, index: usize) -> Option<&Item> {
    batch?.views.get(index)
}

/// Frees a batch from a pull, and with it what its items point to. NULL is
/// harmless. A batch that a callback was given is not yours to free. Any
/// thread.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_batch_free(batch: Option<Box<Batch>>) {
    quiet("hostler_batch_free", || drop(batch));
}
