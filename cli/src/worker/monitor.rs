//! What a supervisor may ask a worker: whether it is alive, and what it did.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{Router, http::header, routing::get};
use tokio_util::sync::CancellationToken;

use crate::Failure;

#[derive(Default)]
struct Counts {
    items: AtomicU64,
    failed: AtomicU64,
    lost: AtomicU64,
    calls: AtomicU64,
    unposted: AtomicU64,
}

/// Counts, and where they can be read.
pub(super) struct Monitor(Arc<Counts>);

impl Monitor {
    /// Serves `/health` and `/metrics` (Prometheus text format) at an address,
    /// if there is one.
    pub(super) async fn start(
        address: Option<SocketAddr>,
        stop: CancellationToken,
    ) -> Result<Monitor, Failure> {
        let counts = Arc::<Counts>::default();
        let monitor = Monitor(counts.clone());
        let Some(address) = address else {
            return Ok(monitor);
        };
        let listener = tokio::net::TcpListener::bind(address)
            .await
            .map_err(|error| Failure::Error(format!("--health {address}: {error}")))?;
        tracing::info!(address = %listener.local_addr()?, "health and metrics");
        let metrics = move || {
            let text = counts.render();
            async move { ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text) }
        };
        let router = Router::new()
            .route("/health", get(async || r#"{"status":"ok"}"#))
            .route("/metrics", get(metrics));
        tokio::spawn(async move {
            let served = axum::serve(listener, router)
                .with_graceful_shutdown(stop.cancelled_owned())
                .await;
            if let Err(error) = served {
                tracing::error!(%error, "health and metrics are gone");
            }
        });
        Ok(monitor)
    }

    pub(super) fn item(&self, failed: bool, lost: bool, calls: usize, unposted: usize) {
        let counts = &self.0;
        for (counter, by) in [
            (&counts.items, 1),
            (&counts.failed, u64::from(failed)),
            (&counts.lost, u64::from(lost)),
            (&counts.calls, calls as u64),
            (&counts.unposted, unposted as u64),
        ] {
            counter.fetch_add(by, Ordering::Relaxed);
        }
    }
}

impl Counts {
    fn render(&self) -> String {
        [
            ("items", "Work items done.", &self.items),
            (
                "items_failed",
                "Work items that could not be done.",
                &self.failed,
            ),
            (
                "leases_lost",
                "Work items whose lease was lost.",
                &self.lost,
            ),
            ("calls", "Tool calls that were run.", &self.calls),
            (
                "results_unposted",
                "Results that the server does not have.",
                &self.unposted,
            ),
        ]
        .map(|(name, help, counter)| {
            let name = format!("hostler_worker_{name}_total");
            let value = counter.load(Ordering::Relaxed);
            format!("# HELP {name} {help}\n# TYPE {name} counter\n{name} {value}\n")
        })
        .concat()
    }
}
