//! The body of a response, step by step.

use std::{collections::VecDeque, time::Duration};

use bytes::{Bytes, BytesMut};

use crate::{End, Fault, Random, World, plan::Insert};

/// What is done with a connection next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Bytes of the body.
    Send(Bytes),
    /// A pause.
    Wait(Duration),
    /// Nothing more, for ever.
    Hang,
    /// Breaks the connection. After the last step it is closed in order.
    Reset,
}

/// The steps of one response.
pub struct Steps {
    source: Source,
    fault: Fault,
    random: Random,
    /// Bytes handed out, and events handed to `pieces`.
    sent: u64,
    events: u64,
    shown: Vec<Bytes>,
    inserts: VecDeque<Insert>,
    pieces: VecDeque<Bytes>,
    wait: Option<Duration>,
    over: bool,
}

enum Source {
    Body(Option<Bytes>),
    Session {
        world: World,
        id: String,
        /// The next event of the session that is shown here.
        cursor: usize,
        started: bool,
        quiet: u32,
    },
}

/// How often a stream looks for new events, and how often it says that it is
/// still there.
const LOOK: Duration = Duration::from_millis(10);
const LOOKS_PER_HEARTBEAT: u32 = 1000;

impl Steps {
    pub(crate) fn body(body: Bytes, fault: Fault) -> Steps {
        Steps::new(Source::Body(Some(body)), fault)
    }

    pub(crate) fn session(world: World, id: String, cursor: usize, fault: Fault) -> Steps {
        let source = Source::Session {
            world,
            id,
            cursor,
            started: false,
            quiet: 0,
        };
        Steps::new(source, fault)
    }

    pub(crate) fn reset() -> Steps {
        let fault = Fault {
            cut_after: Some(0),
            end: End::Reset,
            ..Fault::default()
        };
        Steps::body(Bytes::new(), fault)
    }

    fn new(source: Source, fault: Fault) -> Steps {
        let mut inserts = fault.insert.clone();
        inserts.sort_by_key(|insert| insert.after);
        Steps {
            source,
            random: Random::new(fault.seed),
            sent: 0,
            events: 0,
            shown: Vec::new(),
            inserts: inserts.into(),
            pieces: VecDeque::new(),
            wait: None,
            over: false,
            fault,
        }
    }

    /// Ends the response before its time.
    fn cut(&mut self) -> Option<Step> {
        self.over = true;
        if let Source::Session { world, id, .. } = &self.source {
            world.happen(id, self.fault.missed);
        }
        (self.fault.end == End::Reset).then_some(Step::Reset)
    }

    /// Takes what comes next into `pieces`; `false` at the end.
    fn fill(&mut self) -> bool {
        match &mut self.source {
            Source::Body(body) => match body.take() {
                Some(body) => {
                    self.split(body);
                    true
                }
                None => false,
            },
            Source::Session {
                world,
                id,
                cursor,
                started,
                quiet,
            } => {
                let first = !std::mem::replace(started, true);
                if first {
                    *cursor = cursor.saturating_sub(self.fault.replay);
                    *cursor += world.happen(id, self.fault.omit_first);
                }
                let mut wanted = world.pace(id).events.max(1);
                if first {
                    wanted = wanted.max(self.fault.shuffle_first);
                }
                let Some((mut frames, ended)) = world.frames(id, *cursor, wanted) else {
                    return false;
                };
                *cursor += frames.len();
                if first {
                    let shuffled = self.fault.shuffle_first.min(frames.len());
                    self.random.shuffle(&mut frames[..shuffled]);
                }
                if frames.is_empty() {
                    if ended {
                        return false;
                    }
                    *quiet += 1;
                    self.wait = Some(LOOK);
                    if first || *quiet % LOOKS_PER_HEARTBEAT == 0 {
                        self.pieces
                            .push_back(Bytes::from_static(b": still here\n\n"));
                    }
                    return true;
                }
                let pace = Duration::from_millis(world.pace(id).ms);
                self.wait = (!pace.is_zero()).then_some(pace);
                self.join(frames);
                true
            }
        }
    }

    /// Puts frames together, with what is repeated and inserted between them.
    fn join(&mut self, frames: Vec<Bytes>) {
        let mut bytes = BytesMut::new();
        for frame in frames {
            while self.inserts.front().is_some_and(|i| i.after <= self.events) {
                let insert = self.inserts.pop_front().expect("it is there");
                bytes.extend_from_slice(insert.raw.as_bytes());
                if insert.huge > 0 {
                    let text = "x".repeat(insert.huge);
                    let event = format!(
                        r#"{{"type":"event_delta","event_id":"sevt_huge","delta":{{"type":"content_delta","index":0,"content":{{"type":"text","text":"{text}"}}}}}}"#
                    );
                    bytes.extend_from_slice(
                        format!("event: event_delta\ndata: {event}\n\n").as_bytes(),
                    );
                }
            }
            if self.fault.cut_after_events == Some(self.events) {
                break;
            }
            self.events += 1;
            bytes.extend_from_slice(&frame);
            if self.fault.duplicate > 0.0 {
                self.shown.push(frame);
                if self.random.chance(self.fault.duplicate) {
                    let earlier = self.random.below(self.shown.len() as u64);
                    bytes.extend_from_slice(&self.shown[earlier as usize]);
                }
            }
        }
        self.split(bytes.freeze());
    }

    /// Cuts bytes into the pieces in which they are sent.
    fn split(&mut self, mut bytes: Bytes) {
        if let Some(size) = self.fault.chunk {
            while bytes.len() > size.max(1) {
                self.pieces.push_back(bytes.split_to(size.max(1)));
            }
        } else if self.fault.split_utf8 {
            while let Some(lead) = bytes.iter().position(|byte| *byte >= 0xc0) {
                self.pieces.push_back(bytes.split_to(lead + 1));
            }
        }
        if !bytes.is_empty() {
            self.pieces.push_back(bytes);
        }
    }
}

impl Iterator for Steps {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        loop {
            if self.over {
                return None;
            }
            if self.fault.cut_after.is_some_and(|end| end <= self.sent) {
                return self.cut();
            }
            if self.fault.stall_after.is_some_and(|end| end <= self.sent) {
                self.over = true;
                return Some(Step::Hang);
            }
            if let Some(mut piece) = self.pieces.pop_front() {
                let limit = [self.fault.cut_after, self.fault.stall_after]
                    .into_iter()
                    .flatten()
                    .map(|end| end - self.sent)
                    .min();
                if let Some(limit) = limit {
                    piece.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
                }
                self.sent += piece.len() as u64;
                if self.fault.chunk_wait_ms > 0 && !self.pieces.is_empty() {
                    // The pause of the pace is at the end of a batch, this one
                    // is within it.
                    self.pieces.push_front(Bytes::new());
                }
                if piece.is_empty() {
                    return Some(Step::Wait(Duration::from_millis(self.fault.chunk_wait_ms)));
                }
                return Some(Step::Send(piece));
            }
            if self
                .fault
                .cut_after_events
                .is_some_and(|end| end <= self.events)
            {
                return self.cut();
            }
            if let Some(wait) = self.wait.take() {
                return Some(Step::Wait(wait));
            }
            if !self.fill() {
                self.over = true;
            }
        }
    }
}
