//! Events of a session, for people.

use std::{
    collections::{BTreeMap, HashMap},
    io,
};

use hostler::stream::RawEvent;
use serde_json::Value;

use crate::screen::{Screen, Style, clean};

/// Lines of a tool's output that are shown.
const OUTPUT_LINES: usize = 24;
/// Lines of a file that a tool writes.
const INPUT_LINES: usize = 40;
const LINE_LENGTH: usize = 160;

/// Prints what happens, as it happens.
pub struct Transcript {
    pub screen: Screen,
    /// Characters of a message that previews have shown, by event and block.
    shown: HashMap<String, BTreeMap<usize, usize>>,
    /// Names of tools by the id of their open call.
    calls: HashMap<String, String>,
    /// Several calls were open at once, so results must say whose they are.
    several: bool,
}

impl Transcript {
    pub fn new() -> Transcript {
        Transcript {
            screen: Screen::new(),
            shown: HashMap::new(),
            calls: HashMap::new(),
            several: false,
        }
    }

    /// Shows a preview of a message that is being written.
    pub fn preview(&mut self, event: &RawEvent) -> io::Result<()> {
        let Ok(event) = event.decode::<Value>() else {
            return Ok(());
        };
        let (Some(id), Some(text)) = (
            event["event_id"].as_str(),
            event["delta"]["content"]["text"].as_str(),
        ) else {
            return Ok(());
        };
        let index = event["delta"]["index"].as_u64().unwrap_or(0) as usize;
        let blocks = self.shown.entry(id.to_owned()).or_default();
        let first = blocks.is_empty();
        let next_block = !first && !blocks.contains_key(&index);
        *blocks.entry(index).or_default() += text.chars().count();
        if first {
            self.begin_message()?;
        } else if next_block {
            self.screen.print("\n")?;
        }
        self.screen.wait_for(None);
        self.screen.print(&clean(text))
    }

    /// Shows an event.
    pub fn event(&mut self, event: &RawEvent) -> io::Result<()> {
        let id = event.id.clone().unwrap_or_default();
        let body = event.decode::<Value>().unwrap_or_default();
        match event.event_type.as_str() {
            "user.message" => {
                let text = texts(&body["content"]);
                let head = self.screen.paint(Style::Cyan, "you");
                self.screen.line(&format!("\n{head}"))?;
                self.screen.line(&clean(&text))
            }
            "agent.message" => self.message(&id, &body),
            "agent.tool_use" | "agent.mcp_tool_use" | "agent.custom_tool_use" => {
                self.call(&id, &body)
            }
            "agent.tool_result"
            | "agent.mcp_tool_result"
            | "user.custom_tool_result"
            | "user.tool_result" => self.result(&body),
            "span.model_request_start" => {
                self.screen.wait_for(Some("thinking"));
                Ok(())
            }
            "span.model_request_end" => {
                self.shown.clear();
                self.screen.wait_for(None);
                self.screen.end_line()
            }
            "session.error" => {
                let error = &body["error"];
                let message = clean(error["message"].as_str().unwrap_or_default());
                let retry = match error["retry_status"]["type"].as_str() {
                    Some("retrying") => " (trying again)",
                    _ => "",
                };
                let text = format!("! {message}{retry}");
                self.screen.line(&self.screen.paint(Style::Red, &text))
            }
            "user.interrupt" => {
                let text = self.screen.paint(Style::Yellow, "interrupted");
                self.screen.line(&text)
            }
            "session.status_idle" | "session.status_terminated" => {
                self.screen.wait_for(None);
                self.screen.end_line()
            }
            "session.status_rescheduled" => {
                self.screen.wait_for(Some("waiting to try again"));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn begin_message(&mut self) -> io::Result<()> {
        let head = self.screen.paint(Style::Green, "agent");
        self.screen.line(&format!("\n{head}"))
    }

    /// A whole message: what previews have not shown of it.
    fn message(&mut self, id: &str, body: &Value) -> io::Result<()> {
        self.screen.wait_for(None);
        let shown = self.shown.remove(id);
        if shown.is_none() {
            self.begin_message()?;
        }
        let shown = shown.unwrap_or_default();
        for (index, block) in body["content"].as_array().into_iter().flatten().enumerate() {
            let text = block["text"].as_str().unwrap_or("[redacted]");
            let seen = shown.get(&index).copied().unwrap_or(0);
            if seen == 0 {
                self.screen.end_line()?;
            }
            let rest: String = text.chars().skip(seen).collect();
            if !rest.is_empty() {
                self.screen.print(&clean(&rest))?;
            }
        }
        self.screen.end_line()
    }

    fn call(&mut self, id: &str, body: &Value) -> io::Result<()> {
        let name = clean(body["name"].as_str().unwrap_or_default());
        let (subject, detail) = describe(&name, &body["input"]);
        let head = format!(
            "\n{} {}",
            self.screen.paint(Style::Yellow, &name),
            self.screen.paint(Style::Bold, &subject)
        );
        self.screen.line(head.trim_end())?;
        self.block("  │ ", "  │ ", &detail, INPUT_LINES, Style::Dim)?;
        self.screen.wait_for(Some(&name));
        self.several |= !self.calls.is_empty();
        self.calls.insert(id.to_owned(), name);
        Ok(())
    }

    fn result(&mut self, body: &Value) -> io::Result<()> {
        self.screen.wait_for(None);
        let call = ["tool_use_id", "mcp_tool_use_id", "custom_tool_use_id"]
            .iter()
            .find_map(|field| body[*field].as_str())
            .unwrap_or_default();
        if let Some(name) = self.calls.remove(call)
            && self.several
        {
            let head = self.screen.paint(Style::Yellow, &name);
            self.screen.line(&format!("\n{head} answered"))?;
        }
        self.several &= !self.calls.is_empty();
        let failed = body["is_error"] == true;
        let text = texts(&body["content"]);
        let text = match (text.is_empty(), failed) {
            (true, true) => "failed without a word".to_owned(),
            (true, false) => "no output".to_owned(),
            _ => text,
        };
        let style = if failed { Style::Red } else { Style::Dim };
        self.block("  → ", "    ", &text, OUTPUT_LINES, style)
    }

    fn block(
        &mut self,
        first: &str,
        other: &str,
        text: &str,
        most: usize,
        style: Style,
    ) -> io::Result<()> {
        let text = clean(text.trim_end_matches('\n'));
        if text.is_empty() {
            return Ok(());
        }
        let count = text.lines().count();
        // One line more is shorter than saying that it was left out.
        let show = if count <= most + 1 { count } else { most };
        for (index, line) in text.lines().take(show).enumerate() {
            let mut short: String = line.chars().take(LINE_LENGTH).collect();
            if short.len() < line.len() {
                short.push('…');
            }
            let margin = if index == 0 { first } else { other };
            let line = self.screen.paint(style, &format!("{margin}{short}"));
            self.screen.line(&line)?;
        }
        if show < count {
            let rest = format!("{other}… {} more lines", count - show);
            self.screen.line(&self.screen.paint(Style::Dim, &rest))?;
        }
        Ok(())
    }
}

/// What a call is about: in a few words, and what else is worth seeing.
pub fn describe(name: &str, input: &Value) -> (String, String) {
    let text = |field: &str| clean(input[field].as_str().unwrap_or_default());
    match name {
        "bash" => {
            let command = text("command");
            match command.split_once('\n') {
                _ if command.is_empty() => ("restart".into(), String::new()),
                None => (format!("$ {command}"), String::new()),
                Some(_) => (String::new(), command),
            }
        }
        "write" => (text("file_path"), text("content")),
        "edit" => {
            let marked = |mark: &str, field: &str| {
                let lines: Vec<String> = text(field)
                    .lines()
                    .map(|line| format!("{mark} {line}"))
                    .collect();
                lines.join("\n")
            };
            let change = format!(
                "{}\n{}",
                marked("-", "old_string"),
                marked("+", "new_string")
            );
            (text("file_path"), change)
        }
        "read" => (text("file_path"), String::new()),
        "glob" | "grep" => (
            format!("{} {}", text("pattern"), text("path"))
                .trim_end()
                .into(),
            String::new(),
        ),
        _ => (clean(&input.to_string()), String::new()),
    }
}

fn texts(content: &Value) -> String {
    let parts: Vec<String> = content
        .as_array()
        .into_iter()
        .flatten()
        .map(|block| match block["text"].as_str() {
            Some(text) => text.to_owned(),
            None => format!("[{}]", block["type"].as_str().unwrap_or("?")),
        })
        .collect();
    parts.join("\n")
}
