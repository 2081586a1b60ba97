//! The WHATWG rules written down as plainly as possible: whole input at once,
//! no limits, quadratic where that is shorter. Shared by tests and fuzzing.

/// Events as (event, data, id), or the position of the first byte that is not
/// UTF-8 within the complete lines, with the events before its line.
pub type Reference = (Vec<(String, String, String)>, Option<u64>);

pub fn decode(bytes: &[u8]) -> Reference {
    let (mut events, mut event, mut id) = (Vec::new(), String::new(), String::new());
    let mut data: Vec<String> = Vec::new();
    for (number, (start, line)) in lines(bytes).into_iter().enumerate() {
        let line = match std::str::from_utf8(line) {
            Ok(line) => line,
            Err(error) => return (events, Some((start + error.valid_up_to()) as u64)),
        };
        let line = match number {
            0 => line.strip_prefix('\u{feff}').unwrap_or(line),
            _ => line,
        };
        if line.is_empty() {
            if !data.is_empty() {
                events.push((event.clone(), data.join("\n"), id.clone()));
            }
            event.clear();
            data.clear();
            continue;
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => event = value.to_owned(),
            "data" => data.push(value.to_owned()),
            "id" if !value.contains('\0') => id = value.to_owned(),
            _ => {}
        }
    }
    (events, None)
}

/// The lines that have an end, with the position of their first byte.
fn lines(bytes: &[u8]) -> Vec<(usize, &[u8])> {
    let (mut lines, mut start, mut at) = (Vec::new(), 0, 0);
    while at < bytes.len() {
        let end = match bytes[at] {
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => 2,
            b'\r' | b'\n' => 1,
            _ => 0,
        };
        if end > 0 {
            lines.push((start, &bytes[start..at]));
            start = at + end;
        }
        at += end.max(1);
    }
    lines
}
