//! One task given to one session, watched from the terminal.

use std::{future::Future, io, pin::Pin, time::Duration};

use hostler::{
    Client,
    run::{Decision, RunItem, RunOptions, Summary},
    stream::RawEvent,
};
use serde_json::Value;
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    sync::oneshot,
    time::MissedTickBehavior,
};

use crate::{
    Failure,
    approve::{self, Memory},
    screen::{Style, TICK},
    transcript::Transcript,
};

/// Who reads along.
pub enum Audience {
    /// Somebody at a terminal, or a log file.
    People(Box<Transcript>),
    /// A program: one event per line.
    Program,
}

/// A session and how it is shown.
pub struct Talk {
    pub client: Client,
    pub session_id: String,
    pub audience: Audience,
    interrupts: Signal,
    terminations: Signal,
    interrupted: bool,
}

type Asking = Pin<Box<dyn Future<Output = io::Result<Decision>> + Send>>;

impl Talk {
    pub fn new(client: Client, session_id: String, audience: Audience) -> io::Result<Talk> {
        Ok(Talk {
            client,
            session_id,
            audience,
            interrupts: signal(SignalKind::interrupt())?,
            terminations: signal(SignalKind::terminate())?,
            interrupted: false,
        })
    }

    /// Sends the prompt and stays until the session rests. `observe` sees
    /// every event.
    pub async fn task(
        &mut self,
        prompt: &str,
        mut observe: impl FnMut(&RawEvent),
    ) -> Result<Summary, Failure> {
        let (approve, mut questions) = approve::asking();
        let options = RunOptions {
            approve,
            event_deltas: match self.audience {
                Audience::People(_) => vec!["agent.message".into()],
                Audience::Program => Vec::new(),
            },
            ..RunOptions::default()
        };
        let mut run = self.client.run(self.session_id.as_str(), prompt, options);
        let memory = Memory::default();
        let mut open: Option<(oneshot::Sender<Decision>, Asking)> = None;
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Skip);
        loop {
            tokio::select! {
                biased;
                _ = self.terminations.recv() => return Err(Failure::Interrupted),
                _ = self.interrupts.recv() => self.interrupt()?,
                decision = async { open.as_mut().expect("is open").1.as_mut().await },
                    if open.is_some() =>
                {
                    if let Some((verdict, _)) = open.take() {
                        // An error means that the call was closed meanwhile.
                        let _ = verdict.send(decision?);
                    }
                }
                Some((request, verdict)) = questions.recv(), if open.is_none() => {
                    if memory.allows(&request.name) {
                        let _ = verdict.send(Decision::Allow);
                    } else {
                        self.prepare_question(&request.name, &request.input)?;
                        let memory = memory.clone();
                        let asking = async move { memory.ask(request.name).await };
                        open = Some((verdict, Box::pin(asking)));
                    }
                }
                item = run.next() => match item {
                    Some(Ok(RunItem::Event(event))) => {
                        observe(&event);
                        self.show(&event)?;
                    }
                    Some(Ok(RunItem::Preview(event))) => {
                        if let Audience::People(transcript) = &mut self.audience {
                            transcript.preview(&event)?;
                        }
                    }
                    Some(Ok(RunItem::Finished(summary))) => {
                        if let Audience::People(transcript) = &mut self.audience {
                            transcript.screen.wait_for(None);
                            transcript.screen.erase()?;
                            transcript.screen.end_line()?;
                        }
                        return if self.interrupted {
                            Err(Failure::Interrupted)
                        } else {
                            Ok(summary)
                        };
                    }
                    Some(Ok(_)) => {}
                    Some(Err(error)) => return Err(error.into()),
                    None => return Err(Failure::Error("the run ended without a summary".into())),
                },
                _ = tick.tick() => {
                    if let Audience::People(transcript) = &mut self.audience
                        && open.is_none()
                    {
                        transcript.screen.tick()?;
                    }
                }
            }
        }
    }

    /// The first time asks the session to stop, the second time leaves.
    fn interrupt(&mut self) -> Result<(), Failure> {
        if std::mem::replace(&mut self.interrupted, true) {
            return Err(Failure::Interrupted);
        }
        if let Audience::People(transcript) = &mut self.audience {
            transcript.screen.erase()?;
        }
        eprintln!("\nStopping the agent. Ctrl-C again leaves at once.");
        let (client, session_id) = (self.client.clone(), self.session_id.clone());
        tokio::spawn(async move {
            if let Err(error) = client.interrupt(&session_id).await {
                eprintln!("hostler: the agent could not be stopped: {error}");
            }
        });
        Ok(())
    }

    fn show(&mut self, event: &RawEvent) -> io::Result<()> {
        match &mut self.audience {
            Audience::People(transcript) => transcript.event(event),
            Audience::Program => {
                use io::Write;
                let mut out = io::stdout().lock();
                writeln!(out, "{}", event.json)?;
                out.flush()
            }
        }
    }

    fn prepare_question(&mut self, name: &str, input: &Value) -> io::Result<()> {
        match &mut self.audience {
            Audience::People(transcript) => {
                transcript.screen.wait_for(None);
                transcript.screen.erase()?;
                transcript.screen.end_line()
            }
            // Without a transcript nobody has seen what it is about.
            Audience::Program => {
                let (subject, detail) = crate::transcript::describe(name, input);
                eprintln!("{name} {subject}\n{detail}");
                Ok(())
            }
        }
    }
}

/// How a task ended: a failure unless the agent finished it.
pub fn verdict(summary: &Summary) -> Result<(), Failure> {
    let reason = summary
        .stop_reason
        .as_ref()
        .map(|reason| reason.kind.as_str());
    let error = summary
        .error
        .as_ref()
        .and_then(|error| serde_json::from_str::<Value>(error.get()).ok())
        .and_then(|error| error["message"].as_str().map(str::to_owned));
    let fail = |what: &str| Err(Failure::Error(what.to_owned()));
    match reason {
        Some("end_turn") => Ok(()),
        Some("requires_action") => fail(
            "the agent waits for an approval and nobody is there to give it; answer the question, or use --yes",
        ),
        Some("retries_exhausted") => fail(&match error {
            Some(error) => format!("the agent gave up: {error}"),
            None => "the agent gave up after repeated errors".to_owned(),
        }),
        Some("refusal") => fail("the model refused to go on"),
        Some("budget_reached") => fail("the session's budget is used up"),
        Some(other) => fail(&format!("the session stopped: {other}")),
        None => fail(&match error {
            Some(error) => format!("the session ended: {error}"),
            None => format!("the session is {}", summary.status.name()),
        }),
    }
}

/// What the session used, for people.
pub fn usage(summary: &Summary) -> String {
    let usage: Value = summary
        .usage
        .as_ref()
        .and_then(|usage| serde_json::from_str(usage.get()).ok())
        .unwrap_or_default();
    let count = |field: &str| usage[field].as_u64().unwrap_or(0);
    let input = count("input_tokens")
        + count("cache_read_input_tokens")
        + usage["cache_creation"]["ephemeral_5m_input_tokens"]
            .as_u64()
            .unwrap_or(0)
        + usage["cache_creation"]["ephemeral_1h_input_tokens"]
            .as_u64()
            .unwrap_or(0);
    let mut parts = vec![
        format!("{input} tokens in"),
        format!("{} out", count("output_tokens")),
    ];
    if let Some(seconds) = usage["active_seconds"].as_f64() {
        let time = Duration::from_secs_f64(seconds.max(0.0));
        parts.push(format!(
            "{}.{} s",
            time.as_secs(),
            time.subsec_millis() / 100
        ));
    }
    if let Some(cents) = summary
        .list_cost()
        .and_then(|(amount, _)| amount.parse::<u64>().ok())
    {
        parts.push(format!("list price ${}.{:02}", cents / 100, cents % 100));
    }
    parts.join(" · ")
}

impl Talk {
    /// A line below the transcript; nothing for programs.
    pub fn note(&mut self, style: Style, text: &str) -> io::Result<()> {
        match &mut self.audience {
            Audience::People(transcript) => {
                let text = transcript.screen.paint(style, text);
                transcript.screen.line(&text)
            }
            Audience::Program => Ok(()),
        }
    }
}
