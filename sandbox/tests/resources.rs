//! What a sandbox costs its process. One test, because it counts things that
//! tests beside it would change.

mod common;

use common::{all_levels, at, boxed};

#[tokio::test]
async fn resources() {
    nothing_is_left_behind().await;
    endless_output_takes_bounded_memory().await;
}

async fn endless_output_takes_bounded_memory() {
    let b = boxed();
    let before = resident_kib();
    let output = b.bash("yes 0123456789 | head -c 300M").await;
    assert!(output.starts_with("[output truncated]"));
    let grown = resident_kib().saturating_sub(before);
    assert!(grown < 30_000, "grew by {grown} KiB");
}

fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

async fn nothing_is_left_behind() {
    let run = async || {
        for level in all_levels() {
            let b = at(level);
            b.bash("sleep 300 & echo x").await;
            b.sandbox.close().await;
            b.bash("echo y").await;
        }
    };
    run().await;
    let before = (open_descriptors(), children());
    for _ in 0..5 {
        run().await;
    }
    assert_eq!((open_descriptors(), children()), before);
}

fn open_descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

fn children() -> usize {
    let me = std::process::id().to_string();
    std::fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok())
        .filter(|stat| {
            stat.rsplit(") ")
                .next()
                .and_then(|rest| rest.split(' ').nth(1))
                == Some(me.as_str())
        })
        .count()
}
