//! Every persisted event exactly once and in order, whatever happens to the
//! connection.
#![allow(missing_docs)]

mod support;

use std::time::Duration;

use hostler::{
    ErrorCode,
    stream::{Follow, FollowOptions, Followed, History},
};
use proptest::prelude::*;
use serde_json::json;
use support::session::{FakeSession, Fault};

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
