//! Every persisted event exactly once and in order, whatever happens to the
//! connection.
#![allow(missing_docs)]

mod support;

use std::time::Duration;

use hostler::{
    ErrorCode,
    stream::{Cursor, Follow, FollowOptions, Followed, History, Notice, SlowConsumer},
};
use proptest::prelude::*;
use serde_json::json;
use support::session::{FakeSession, Fault, NEVER_LISTED};

fn session() -> FakeSession {
    FakeSession::new(|log, _| log.take_up())
}

fn follow(session: &FakeSession, options: FollowOptions) -> Follow {
    session.client().follow("sesn_1", options)
}

/// Ids of the next persisted events.
async fn take(follow: &mut Follow, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    while ids.len() < count {
        match follow.next().await.expect("not over").expect("no error") {
            Followed::Event(event) => ids.extend(event.id),
            Followed::Preview(_) | Followed::Reconnected { .. } => {}
            other => panic!("{other:?}"),
        }
    }
    ids
}

#[tokio::test(start_paused = true)]
async fn history_then_live_then_the_end() {
    let session = session();
    session.with(|log| {
        for n in 0..7 {
            log.message(&n.to_string());
        }
    });
    let mut follow = follow(&session, FollowOptions::default());
    assert_eq!(take(&mut follow, 7).await, session.ids());
    session.with(|log| {
        log.message("live");
        log.emit(json!({"type": "session.status_terminated"}));
    });
    assert_eq!(take(&mut follow, 2).await, session.ids()[7..]);
    assert!(follow.next().await.is_none());
    assert!(follow.next().await.is_none());
    assert!(follow.state().status().is_final());
    assert_eq!(session.with(|log| log.connections), 1);
}

#[tokio::test(start_paused = true)]
async fn what_happens_while_disconnected_is_not_lost() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    let mut got = take(&mut follow, 1).await;
    for with_error in [true, false] {
        session.with(|log| {
            log.message("seen by the stream");
            log.cut(with_error);
            log.message("seen by nobody");
            log.message("seen by nobody");
            log.stream_faults
                .extend([Fault::NoConnection, Fault::Status(529)]);
        });
        got.extend(take(&mut follow, 3).await);
        session.with(|log| log.message("live again"));
        got.extend(take(&mut follow, 1).await);
    }
    assert_eq!(got, session.ids());
}

#[tokio::test(start_paused = true)]
async fn a_list_that_lags_behind_the_stream_leaves_no_hole() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    let mut got = take(&mut follow, 1).await;
    session.with(|log| {
        log.cut(true);
        log.message("in no stream, and late in the list");
        log.message("in no stream, and late in the list");
        // The back-fill shows neither, and nor does the list after that.
        log.lag.extend([2, 3]);
    });
    let next = take(&mut follow, 3);
    let (next, ()) = tokio::join!(next, async {
        while session.with(|log| log.lists) < 2 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        session.with(|log| log.message("live"));
    });
    got.extend(next);
    assert_eq!(got, session.ids());
}

#[tokio::test(start_paused = true)]
async fn a_quiet_session_gets_its_stragglers_too() {
    let session = session();
    session.with(|log| {
        log.message("first");
        log.message("late");
        log.lag.push_back(1);
    });
    let mut follow = follow(&session, FollowOptions::default());
    assert_eq!(take(&mut follow, 2).await, session.ids());
}

#[tokio::test(start_paused = true)]
async fn a_queued_event_comes_once_and_at_its_place() {
    let session = FakeSession::new(|_, _| {});
    session.with(|log| {
        log.running();
        log.queued
            .push(json!({"type": "user.message", "id": "sevt_q", "processed_at": null}));
    });
    let mut follow = follow(&session, FollowOptions::default());
    let mut got = take(&mut follow, 2).await;
    session.with(|log| {
        log.stream(&json!({"type": "user.message", "id": "sevt_q", "processed_at": null}));
        log.message("before");
        log.take_up();
        log.message("after");
    });
    got.extend(take(&mut follow, 3).await);
    assert_eq!(got, session.ids());
    assert_eq!(got[3], "sevt_q");
}

#[tokio::test(start_paused = true)]
async fn previews_and_reconnections_are_told_apart() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    take(&mut follow, 1).await;
    session.with(|log| {
        log.stream(&json!({"type": "event_start", "event": {"type": "agent.message", "id": "x"}}));
    });
    let Some(Ok(Followed::Preview(preview))) = follow.next().await else {
        panic!("no preview");
    };
    assert_eq!(preview.event_type, "event_start");
    session.with(|log| {
        log.cut(true);
        log.stream_faults.push_back(Fault::NoConnection);
        log.message("second");
    });
    // The client itself tries a refused connection again.
    assert_eq!(
        follow.next().await.unwrap().unwrap(),
        Followed::Reconnected { attempts: 1 }
    );
    assert_eq!(take(&mut follow, 1).await, session.ids()[1..]);
}

#[tokio::test(start_paused = true)]
async fn where_to_begin() {
    let session = session();
    session.with(|log| {
        log.running();
        log.message("one");
        log.end_turn();
        log.running();
        log.message("two");
        log.requires_action(&["x"]);
        log.running();
        log.message("three");
    });
    let ids = session.ids();
    let with = |history| FollowOptions {
        history,
        ..FollowOptions::default()
    };
    let mut turn = follow(&session, with(History::CurrentTurn));
    assert_eq!(take(&mut turn, 9).await, ids[6..]);
    let mut none = follow(&session, with(History::None));
    none.connected().await.unwrap();
    session.with(|log| log.end_turn());
    let ids = session.ids();
    assert_eq!(take(&mut none, 3).await, ids[15..]);
    // The last turn counts as the current one until the next begins.
    let mut ended = follow(&session, with(History::CurrentTurn));
    assert_eq!(take(&mut ended, 12).await, ids[6..]);
}

#[tokio::test(start_paused = true)]
async fn a_long_past_is_not_listed_again() {
    let mut session = session();
    session.page_size = 1000;
    session.with(|log| {
        for turn in 0..1000 {
            log.running();
            log.message(&turn.to_string());
            log.end_turn();
        }
    });
    for history in [History::None, History::CurrentTurn, History::All] {
        session.with(|log| {
            log.end_turn();
            log.running();
            log.message("last turn");
            log.end_turn();
        });
        let mut follow = follow(
            &session,
            FollowOptions {
                history,
                ..FollowOptions::default()
            },
        );
        follow.connected().await.unwrap();
        let past = match history {
            History::None => 0,
            History::CurrentTurn => 6,
            _ => session.ids().len(),
        };
        let known = session.ids();
        assert_eq!(take(&mut follow, past).await, known[known.len() - past..]);
        for with_error in [true, false] {
            let known = session.ids().len();
            session.with(|log| {
                log.listed = 0;
                log.cut(with_error);
                log.message("unseen");
            });
            assert_eq!(take(&mut follow, 1).await, session.ids()[known..]);
            assert!(session.with(|log| log.listed) <= 1001, "{history:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_cannot_get_better_is_an_error() {
    let session = session();
    let mut unknown = session.client().follow("sesn_2", FollowOptions::default());
    let error = unknown.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::NotFound);
    assert!(unknown.next().await.is_none());

    session.with(|log| log.message("first"));
    let mut follow = follow(
        &session,
        FollowOptions {
            reconnect_limit: Duration::from_secs(60),
            ..FollowOptions::default()
        },
    );
    take(&mut follow, 1).await;
    session.with(|log| {
        log.cut(true);
        for _ in 0..1000 {
            log.stream_faults.push_back(Fault::Status(500));
        }
    });
    let error = follow.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::Server);
    assert!(
        error.to_string().contains("reconnecting failed for 60s"),
        "{error}"
    );
    assert!(follow.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_dead_connection_is_noticed_and_replaced() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    take(&mut follow, 1).await;
    // Nothing happens, not even a heartbeat: time passes by itself here.
    let item = follow.next().await.unwrap().unwrap();
    assert_eq!(item, Followed::Reconnected { attempts: 1 });
    assert_eq!(session.with(|log| log.connections), 2);
}

fn kinds(notices: &hostler::stream::Notices) -> Vec<String> {
    std::iter::from_fn(|| notices.next_ready())
        .map(|notice| match notice {
            Notice::Reconnecting { attempt, .. } => format!("reconnecting {attempt}"),
            Notice::Reconnected { attempts } => format!("reconnected {attempts}"),
            Notice::GapFilled { events } => format!("gap of {events}"),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[tokio::test(start_paused = true)]
async fn notices_come_beside_the_events() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    take(&mut follow, 1).await;
    let notices = follow.notices();
    assert_eq!(kinds(&notices), Vec::<String>::new());
    session.with(|log| {
        log.cut(true);
        log.message("unseen");
        log.message("unseen");
    });
    take(&mut follow, 2).await;
    let nothing_more = tokio::time::timeout(Duration::from_millis(10), follow.next()).await;
    assert!(nothing_more.is_err());
    let expected = ["reconnecting 1", "reconnected 1", "gap of 2"];
    assert_eq!(kinds(&notices), expected);
    drop(follow);
}

#[tokio::test(start_paused = true)]
async fn another_process_goes_on_from_a_cursor() {
    let mut session = session();
    session.page_size = 700;
    session.with(|log| {
        for n in 0..2000 {
            log.message(&n.to_string());
        }
    });
    for after in [0, 1, 499, 500, 501, 1200, 1999, 2000] {
        let mut first = follow(&session, FollowOptions::default());
        take(&mut first, after).await;
        let text = first.cursor().to_string();
        drop(first);
        session.with(|log| log.listed = 0);
        let cursor: Cursor = text.parse().unwrap();
        let mut next = follow(
            &session,
            FollowOptions {
                after: Some(cursor),
                ..FollowOptions::default()
            },
        );
        // The list of that moment does not show the place yet.
        session.with(|log| log.lag.push_back(3));
        next.connected().await.unwrap();
        session.with(|log| log.message("live"));
        let ids = session.ids();
        let rest = ids.len() - after;
        assert_eq!(take(&mut next, rest).await, ids[after..], "after {after}");
        if after == 1999 {
            let listed = session.with(|log| log.listed);
            assert!(listed < 3 * 1100, "{listed} events were listed again");
        }
    }
    let foreign = follow(&session, FollowOptions::default()).cursor();
    let mut wrong = session.client().follow(
        "sesn_2",
        FollowOptions {
            after: Some(foreign),
            ..FollowOptions::default()
        },
    );
    let error = wrong.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArgument);
    assert!("bm8".parse::<Cursor>().is_err());
}

#[tokio::test(start_paused = true)]
async fn a_thread_is_followed_to_its_end() {
    let session = session();
    let status = |log: &mut support::session::Log, kind: &str, thread: &str| {
        log.emit(
            json!({"type": kind, "session_thread_id": thread, "stop_reason": {"type": "end_turn"}}),
        );
    };
    session.with(|log| {
        status(log, "session.thread_status_running", "sthr_1");
        log.message("one");
        status(log, "session.thread_status_idle", "sthr_1");
        status(log, "session.thread_status_running", "sthr_1");
        log.message("two");
    });
    let options = |history| FollowOptions {
        thread: Some("sthr_1".into()),
        history,
        ..FollowOptions::default()
    };
    let mut turn = follow(&session, options(History::CurrentTurn));
    assert_eq!(take(&mut turn, 2).await, session.ids()[3..]);
    let mut all = follow(&session, options(History::All));
    let mut got = take(&mut all, 5).await;
    session.with(|log| {
        log.cut(true);
        log.message("unseen");
        // Another thread's end is not this one's.
        status(log, "session.thread_status_terminated", "sthr_2");
    });
    got.extend(take(&mut all, 2).await);
    session.with(|log| status(log, "session.thread_status_terminated", "sthr_1"));
    got.extend(take(&mut all, 1).await);
    assert_eq!(got, session.ids());
    assert!(all.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_first_listing_that_breaks_is_taken_up_again() {
    for history in [History::All, History::CurrentTurn] {
        let mut session = session();
        session.page_size = 3;
        session.with(|log| {
            for n in 0..7 {
                log.message(&n.to_string());
            }
            log.list_faults.push_back(Fault::None);
            // More than the client itself tries again.
            log.list_faults.extend((0..4).map(|_| Fault::NoConnection));
        });
        let mut follow = follow(
            &session,
            FollowOptions {
                history,
                ..FollowOptions::default()
            },
        );
        assert_eq!(take(&mut follow, 7).await, session.ids());
        session.with(|log| log.list_faults.push_back(Fault::Status(403)));
    }
}

#[tokio::test(start_paused = true)]
async fn a_list_that_lags_for_minutes_leaves_no_hole() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    let mut got = take(&mut follow, 1).await;
    session.with(|log| {
        log.cut(true);
        log.message("in no stream, and very late in the list");
        log.lag.push_back(1);
        // Looks at a quiet session, and then for the live event.
        log.lag.extend([1, 1, 1]);
        log.lag.extend((0..20).map(|_| 2));
    });
    let (next, ()) = tokio::join!(take(&mut follow, 2), async {
        tokio::time::sleep(Duration::from_secs(200)).await;
        session.with(|log| {
            log.lag = (0..20).map(|_| 2).collect();
            log.message("live");
        });
    });
    got.extend(next);
    assert_eq!(got, session.ids());
}

#[tokio::test(start_paused = true)]
async fn what_is_on_the_stream_and_never_listed_does_not_end_it() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    let mut got = take(&mut follow, 1).await;
    session.with(|log| {
        log.emit(json!({"type": NEVER_LISTED}));
        log.message("after it");
        log.emit(json!({"type": NEVER_LISTED}));
    });
    got.extend(take(&mut follow, 3).await);
    assert_eq!(got, session.ids());
}

#[tokio::test(start_paused = true)]
async fn a_queued_event_in_the_list_does_not_stand_in_for_the_one_on_the_stream() {
    let session = session();
    session.with(|log| log.message("first"));
    let options = FollowOptions {
        event_deltas: vec!["agent.message".into()],
        ..FollowOptions::default()
    };
    let mut follow = follow(&session, options);
    follow.connected().await.unwrap();
    session.with(|log| {
        log.queued
            .push(json!({"type": "user.message", "id": "sevt_q", "processed_at": null}));
        log.running();
    });
    // The list is read, with the queued event at its end.
    let lists = session.with(|log| log.lists);
    let begun = tokio::time::Instant::now();
    let (got, ()) = tokio::join!(take(&mut follow, 4), async {
        while session.with(|log| log.lists) == lists {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        session.with(|log| {
            log.queued.clear();
            log.emit(json!({"type": "user.message", "id": "sevt_q"}));
        });
    });
    assert_eq!(got, session.ids());
    assert_eq!(got.last().map(String::as_str), Some("sevt_q"));
    // Not only from the next connection.
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test(start_paused = true)]
async fn previews_of_a_very_fast_turn_come_before_their_event() {
    let session = session();
    let options = FollowOptions {
        event_deltas: vec!["agent.message".into()],
        ..FollowOptions::default()
    };
    let mut follow = follow(&session, options);
    follow.connected().await.unwrap();
    session.with(|log| {
        log.running();
        log.stream(
            &json!({"type": "event_start", "event": {"type": "agent.message", "id": "sevt_2"}}),
        );
        log.stream(&json!({"type": "event_delta", "event_id": "sevt_2", "delta": {}}));
        log.message("done");
        // Late: never after its event.
        log.stream(&json!({"type": "event_delta", "event_id": "sevt_2", "delta": {}}));
        log.emit(json!({"type": "session.status_terminated"}));
    });
    let mut seen = Vec::new();
    while let Some(item) = follow.next().await {
        match item.unwrap() {
            Followed::Event(event) | Followed::Preview(event) => seen.push(event.event_type),
            other => panic!("{other:?}"),
        }
    }
    let expected = [
        "session.status_running",
        "session.thread_status_running",
        "event_start",
        "event_delta",
        "agent.message",
        "session.status_terminated",
    ];
    assert_eq!(seen, expected);
}

#[tokio::test(start_paused = true)]
async fn a_malformed_stream_gets_one_reconnection() {
    let session = session();
    session.with(|log| log.message("first"));
    let mut follow = follow(&session, FollowOptions::default());
    let mut got = take(&mut follow, 1).await;
    session.with(|log| {
        log.raw("data: {\"half\n\n");
        log.message("after it");
    });
    got.extend(take(&mut follow, 1).await);
    assert_eq!(got, session.ids());
    session.with(|log| log.raw("data: {\"half\n\n"));
    let item = follow.next().await.unwrap().unwrap();
    assert_eq!(item, Followed::Reconnected { attempts: 1 });
    session.with(|log| log.raw("data: {\"half\n\n"));
    let error = follow.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::StreamMalformed);
    assert_eq!(error.info().body.as_deref(), Some("{\"half"));
    assert!(error.to_string().contains("at byte 8 "), "{error}");
    assert!(follow.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_slow_consumer_costs_no_event() {
    for slow_consumer in [
        SlowConsumer::Wait,
        SlowConsumer::DisconnectAndResume {
            after: Duration::from_secs(10),
        },
    ] {
        let session = session();
        session.with(|log| log.message("first"));
        let options = FollowOptions {
            slow_consumer,
            ..FollowOptions::default()
        };
        let mut follow = follow(&session, options);
        let mut got = take(&mut follow, 1).await;
        session.with(|log| log.message("second"));
        got.extend(take(&mut follow, 1).await);
        session.with(|log| log.message("third"));
        // No silence of the server, however long the consumer is away.
        tokio::time::sleep(Duration::from_secs(3600)).await;
        session.with(|log| log.message("fourth"));
        got.extend(take(&mut follow, 2).await);
        assert_eq!(got, session.ids());
        let connections = match slow_consumer {
            SlowConsumer::Wait => 1,
            _ => 2,
        };
        assert_eq!(session.with(|log| log.connections), connections);
    }
}

#[derive(Clone, Debug)]
enum Happening {
    Emit,
    Cut(bool),
    Refuse,
    Lag(usize),
    Pull,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => Just(Happening::Emit),
        1 => any::<bool>().prop_map(Happening::Cut),
        1 => Just(Happening::Refuse),
        1 => (0usize..4).prop_map(Happening::Lag),
        3 => Just(Happening::Pull),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn exactly_once_and_in_order(happenings in prop::collection::vec(happening(), 0..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            let session = session();
            session.with(|log| log.message("first"));
            let mut follow = follow(&session, FollowOptions::default());
            follow.connected().await.unwrap();
            let mut got = Vec::new();
            for happening in happenings {
                match happening {
                    Happening::Emit => session.with(|log| log.message("more")),
                    Happening::Cut(with_error) => session.with(|log| log.cut(with_error)),
                    Happening::Refuse => session.with(|log| {
                        log.stream_faults.push_back(Fault::NoConnection);
                    }),
                    // A lagging list is looked at again some seconds later.
                    Happening::Lag(events) => session.with(|log| log.lag.push_back(events)),
                    Happening::Pull => {
                        // Given up at any point, a pull must lose nothing.
                        let pull = tokio::time::timeout(Duration::from_millis(300), follow.next());
                        if let Ok(Some(Ok(Followed::Event(event)))) = pull.await {
                            got.extend(event.id);
                        }
                    }
                }
            }
            session.with(|log| {
                log.lag.clear();
                log.emit(json!({"type": "session.status_terminated"}));
            });
            while let Some(item) = follow.next().await {
                if let Followed::Event(event) = item.expect("no error") {
                    got.extend(event.id);
                }
            }
            assert_eq!(got, session.ids());
        });
    }
}
