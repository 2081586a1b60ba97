use hostler_engine::engine::{Engine, EngineOptions};

use crate::support::options;

#[tokio::test]
async fn a_data_directory_belongs_to_one_engine() {
    let directory = tempfile::tempdir().unwrap();
    let open = || {
        Engine::open(EngineOptions {
            data_dir: Some(directory.path().to_owned()),
            ..options()
        })
    };
    let first = open().await.unwrap();
    let refused = open().await.unwrap_err();
    assert_eq!((refused.status, refused.kind), (409, "conflict_error"));
    let named = directory.path().to_str().unwrap();
    assert!(refused.message.contains(named), "{refused}");

    first.shutdown().await;
    drop(first);
    open().await.unwrap();
}
