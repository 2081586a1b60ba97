use serde_json::{Value, json};

use crate::Random;

const TEXTS: [&str; 6] = [
    "The build is green again.",
    "Größe: 3 µm ± 2 %",
    "写经验证，逐字无误。",
    "🧪🔧 done — next",
    "line one\nline two\r\n\"quoted\" \\ \u{2028}",
    "",
];

/// A session of `count` events as a service would have stored it: turns with
/// messages and tools, text in several scripts, some events at the very same
/// time, and `session.status_terminated` at the end. Equal for equal seeds.
pub fn recording(count: usize, seed: u64) -> Vec<Value> {
    let mut random = Random::new(seed);
    let mut events = Vec::with_capacity(count + 8);
    while events.len() + 1 < count {
        turn(&mut events, &mut random);
    }
    events.truncate(count.saturating_sub(1));
    if count > 0 {
        events.push(json!({"type": "session.status_terminated"}));
    }
    let mut micros = 0;
    for (number, event) in events.iter_mut().enumerate() {
        if !random.chance(0.1) {
            micros += 1 + random.below(50_000);
        }
        event["id"] = format!("sevt_{seed:04}_{number:06}").into();
        event["processed_at"] = time(micros).into();
    }
    events
}

/// A time this long after the start of every recording.
pub(crate) fn time(micros: u64) -> String {
    let (seconds, micros) = (micros / 1_000_000, micros % 1_000_000);
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let (hours, minutes) = (minutes / 60 % 24, minutes % 60);
    format!("2026-03-15T{hours:02}:{minutes:02}:{seconds:02}.{micros:06}Z")
}

fn turn(events: &mut Vec<Value>, random: &mut Random) {
    let mut text = || {
        let text = TEXTS[random.below(TEXTS.len() as u64) as usize];
        json!([{"type": "text", "text": text.repeat(1 + random.below(4) as usize)}])
    };
    let end_turn = json!({"type": "end_turn"});
    events.extend([
        json!({"type": "session.status_running"}),
        json!({"type": "session.thread_status_running"}),
        json!({"type": "user.message", "content": text()}),
        json!({"type": "span.model_request_start"}),
        json!({"type": "agent.message", "content": text()}),
        json!({"type": "agent.tool_use", "name": "bash", "input": {"command": "ls"},
               "evaluated_permission": "allow"}),
        json!({"type": "span.model_request_end", "is_error": false}),
        json!({"type": "agent.tool_result", "tool_use_id": "sevt_x", "content": text()}),
        json!({"type": "something.newer", "content": text()}),
        json!({"type": "agent.message", "content": text()}),
        json!({"type": "session.thread_status_idle", "stop_reason": end_turn}),
        json!({"type": "session.usage", "usage": {"input_tokens": 7}}),
        json!({"type": "session.status_idle", "stop_reason": end_turn}),
    ]);
}
