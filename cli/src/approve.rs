//! Asking a person whether a call may run.

use std::{
    collections::HashSet,
    io::{self, BufRead, Write},
    sync::{Arc, Mutex, PoisonError},
};

use hostler::run::{ApprovalRequest, Approve, Decision};
use tokio::sync::{mpsc, oneshot};

/// A question and where the verdict goes.
pub type Question = (ApprovalRequest, oneshot::Sender<Decision>);

/// Sends questions to the loop that owns the terminal.
pub fn asking() -> (Approve, mpsc::Receiver<Question>) {
    let (sender, questions) = mpsc::channel(1);
    let approve = Approve::ask(move |request| {
        let sender = sender.clone();
        async move {
            let (verdict, answer) = oneshot::channel();
            if sender.send((request, verdict)).await.is_err() {
                return Decision::Leave;
            }
            answer.await.unwrap_or(Decision::Leave)
        }
    });
    (approve, questions)
}

/// What a typed line means.
#[derive(Debug, PartialEq)]
enum Reply {
    Yes,
    Always,
    No(Option<String>),
    Unclear,
}

fn read_reply(line: &str) -> Reply {
    let line = line.trim();
    let end = line
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(line.len());
    let rest = line[end..].trim_start_matches(|c: char| !c.is_alphanumeric());
    match (line[..end].to_lowercase().as_str(), rest) {
        ("y" | "yes", "") => Reply::Yes,
        ("a" | "always", "") => Reply::Always,
        ("n" | "no", "") => Reply::No(None),
        ("n" | "no", reason) => Reply::No(Some(reason.to_owned())),
        _ => Reply::Unclear,
    }
}

/// Remembers which tools may always run.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<HashSet<String>>>);

impl Memory {
    pub fn allows(&self, tool: &str) -> bool {
        let always = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        always.contains(tool)
    }

    /// Asks on the terminal until the answer is clear. At the end of the input
    /// nobody is there, and the call stays open.
    pub async fn ask(&self, tool: String) -> io::Result<Decision> {
        let memory = self.clone();
        let asked = tokio::task::spawn_blocking(move || {
            loop {
                let mut err = io::stderr().lock();
                write!(
                    err,
                    "Allow {tool}? [y]es, [n]o and why, [a]lways for {tool}: "
                )?;
                err.flush()?;
                drop(err);
                let mut line = String::new();
                if io::stdin().lock().read_line(&mut line)? == 0 {
                    eprintln!();
                    return Ok(Decision::Leave);
                }
                match read_reply(&line) {
                    Reply::Yes => return Ok(Decision::Allow),
                    Reply::Always => {
                        let mut always = memory.0.lock().unwrap_or_else(PoisonError::into_inner);
                        always.insert(tool);
                        return Ok(Decision::Allow);
                    }
                    Reply::No(message) => return Ok(Decision::Deny { message }),
                    Reply::Unclear => {}
                }
            }
        });
        asked.await.map_err(io::Error::other)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_read_generously_but_never_guessed() {
        assert_eq!(read_reply("y\n"), Reply::Yes);
        assert_eq!(read_reply(" Yes "), Reply::Yes);
        assert_eq!(read_reply("a"), Reply::Always);
        assert_eq!(read_reply("no"), Reply::No(None));
        assert_eq!(
            read_reply("n, use the other file"),
            Reply::No(Some("use the other file".into()))
        );
        for unclear in ["", "yesterday", "y but carefully", "ok", "1"] {
            assert_eq!(read_reply(unclear), Reply::Unclear, "{unclear:?}");
        }
    }
}
