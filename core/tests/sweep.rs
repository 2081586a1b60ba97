//! A recorded session of 10,000 events, followed while its stream is cut at
//! one place after another: whatever happens to the connections, what is
//! delivered is the recording.
//!
//! `HOSTLER_SOAK=1` cuts at every event and at 1,000 bytes; otherwise a
//! sample of both.
#![allow(missing_docs)]

#[path = "support/faulty.rs"]
mod faulty;

use std::time::Instant;

use faulty::Faulty;
use hostler::stream::{FollowOptions, Followed};
use hostler_faultserver::{End, Fault, Pace, Random, Route, Rule, SessionScript, World, recording};

const EVENTS: usize = 10_000;
const SEED: u64 = 4;

struct Recording {
    world: World,
    events: Vec<String>,
    /// Bytes of its stream.
    bytes: u64,
}

fn recorded(count: usize) -> Recording {
    let events: Vec<String> = recording(count, SEED)
        .iter()
        .map(|event| event.to_string())
        .collect();
    let bytes = recording(count, SEED)
        .iter()
        .map(|event| {
            format!(
                "event: {}\ndata: {event}\n\n",
                event["type"].as_str().unwrap()
            )
            .len()
        })
        .sum::<usize>() as u64;
    let world = World::new();
    world
        .serve(SessionScript {
            record: count,
            seed: SEED,
            page_size: 500,
            list_lag_ms: [0, 2500],
            pace: Pace { events: 32, ms: 20 },
            ..SessionScript::default()
        })
        .expect("a session");
    Recording {
        world,
        events,
        bytes,
    }
}

fn rule(on: Route, skip: u32, times: u32, fault: Fault) -> Rule {
    Rule {
        on,
        skip,
        times,
        fault,
    }
}

/// Everything that a list or a reconnection may meet, by seed.
fn troubles(random: &mut Random) -> Vec<Rule> {
    let mut rules = Vec::new();
    let status = [429, 500, 503, 529][random.below(4) as usize];
    let refusal = Fault {
        refuse: random.chance(0.5),
        status: Some(status),
        retry_after: random.chance(0.5).then(|| "2".into()),
        ..Fault::default()
    };
    if random.chance(0.3) {
        // What is wrong from the start is the caller's to know.
        rules.push(rule(
            Route::Stream,
            1,
            1 + random.below(4) as u32,
            refusal.clone(),
        ));
    }
    if random.chance(0.3) {
        rules.push(rule(Route::List, random.below(6) as u32, 1, refusal));
    }
    if random.chance(0.2) {
        let half = Fault {
            cut_after: Some(random.below(20_000)),
            end: End::Reset,
            ..Fault::default()
        };
        rules.push(rule(Route::List, random.below(6) as u32, 1, half));
    }
    rules
}

/// A connection that shows events again; the first ones of its own it shows
/// in some order or not at all.
fn connection(random: &mut Random) -> Fault {
    let replays = random.chance(0.3);
    let unless_it_replays = |count: u64| if replays { 0 } else { count as usize };
    Fault {
        replay: if replays {
            random.below(100) as usize
        } else {
            0
        },
        omit_first: unless_it_replays(random.below(6)),
        shuffle_first: unless_it_replays(random.below(8)),
        duplicate: 0.03,
        missed: random.below(40) as usize,
        end: if random.chance(0.5) {
            End::Reset
        } else {
            End::Close
        },
        chunk: random.chance(0.2).then(|| 1 + random.below(3000) as usize),
        split_utf8: random.chance(0.2),
        seed: random.number(),
        ..Fault::default()
    }
}

/// Follows a session to its end on a clock that does not wait.
fn follow(world: World, name: &str, previews: bool, expected: &[String]) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        // With previews, listed events wait for the stream.
        let event_deltas = Vec::from_iter(previews.then(|| "agent.message".to_owned()));
        let options = FollowOptions {
            event_deltas,
            ..FollowOptions::default()
        };
        let mut follow = Faulty::client(world).follow("sesn_1", options);
        let mut count = 0;
        while let Some(item) = follow.next().await {
            match item.unwrap_or_else(|error| panic!("{name}, after {count}: {error}")) {
                Followed::Event(event) => {
                    let due = expected.get(count).map(String::as_str);
                    assert_eq!(Some(&*event.json), due, "{name}: event {count}");
                    count += 1;
                }
                Followed::Preview(_) | Followed::Reconnected { .. } => {}
                other => panic!("{name}: {other:?}"),
            }
        }
        assert_eq!(count, expected.len(), "{name}: events at the end");
    });
}

fn cut(recording: &Recording, name: &str, seed: u64, place: Fault) {
    let mut random = Random::new(seed);
    let world = recording.world.fork(seed);
    let first = Fault {
        cut_after: place.cut_after,
        cut_after_events: place.cut_after_events,
        ..connection(&mut random)
    };
    let mut rules = troubles(&mut random);
    rules.push(rule(Route::Stream, 0, 1, first));
    rules.push(rule(Route::Stream, 0, u32::MAX, connection(&mut random)));
    world.rules(rules);
    follow(world, name, seed % 2 == 1, &recording.events);
}

fn soak() -> bool {
    std::env::var_os("HOSTLER_SOAK").is_some()
}

/// Runs cases on all processors, and says how far it is.
fn sweep(what: &str, cases: Vec<u64>, case: impl Fn(u64) + Sync) {
    let began = Instant::now();
    let threads = if soak() {
        std::thread::available_parallelism().map_or(1, usize::from)
    } else {
        1
    };
    std::thread::scope(|scope| {
        for part in cases.chunks(cases.len().div_ceil(threads)) {
            let case = &case;
            scope.spawn(move || part.iter().for_each(|number| case(*number)));
        }
    });
    println!(
        "{what}: {} cases of {EVENTS} events in {:.1?}, 0 lost, 0 doubled",
        cases.len(),
        began.elapsed()
    );
}

#[test]
fn cut_at_event_boundaries() {
    let recording = recorded(EVENTS);
    let cases: Vec<u64> = if soak() {
        (0..=EVENTS as u64).collect()
    } else {
        let mut random = Random::new(SEED);
        let edges = [0, 1, 2, EVENTS as u64 - 1, EVENTS as u64];
        edges
            .into_iter()
            .chain((0..10).map(|_| random.below(EVENTS as u64)))
            .collect()
    };
    sweep("cut at an event boundary", cases, |events| {
        let place = Fault {
            cut_after_events: Some(events),
            ..Fault::default()
        };
        cut(
            &recording,
            &format!("cut after event {events}"),
            events,
            place,
        );
    });
}

#[test]
fn cut_at_bytes() {
    let recording = recorded(EVENTS);
    let mut random = Random::new(SEED + 1);
    let cases = (0..if soak() { 1000 } else { 10 })
        .map(|_| random.below(recording.bytes))
        .collect();
    sweep("cut at a byte", cases, |bytes| {
        let place = Fault {
            cut_after: Some(bytes),
            ..Fault::default()
        };
        cut(&recording, &format!("cut after byte {bytes}"), bytes, place);
    });
}

/// One session, and no connection that lives longer than a few events.
#[test]
fn cut_again_and_again() {
    let recording = recorded(if soak() { EVENTS } else { 1000 });
    for events in [1, 7, 64] {
        let world = recording.world.fork(events);
        let mut random = Random::new(events);
        world.rules((0..recording.events.len()).map(|_| {
            let fault = Fault {
                cut_after_events: Some(events),
                ..connection(&mut random)
            };
            rule(Route::Stream, 0, 1, fault)
        }));
        follow(
            world,
            &format!("cut every {events} events"),
            events == 7,
            &recording.events,
        );
    }
}
