//! Limits and waits of the loop.

use std::time::Duration;

use crate::model::Profile;

/// Limits and waits of the loop.
#[derive(Clone, Debug)]
pub struct HarnessOptions {
    /// Repetitions of failed model requests.
    pub retry: RetryPolicy,
    /// Rounds of tool calls in one turn, after which the turn ends with
    /// `tool_use_limit_reached_error`.
    pub max_tool_rounds: usize,
    /// Tokens of context that a model has room for.
    pub context_window: fn(&str) -> u64,
    /// Part of the window, in hundredths, that is full before the context is
    /// compacted.
    pub compact_at: u64,
    /// Compactions in a row without a message or call, after which the turn
    /// ends with `compaction_limit_reached_error`.
    pub max_compactions: usize,
    /// Waits between the tries to reach an MCP server.
    pub mcp_retries: Vec<Duration>,
}

/// When a failed model request is repeated.
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    /// Quick repetitions that the session log does not show.
    pub quick: u32,
    /// Repetitions that it shows.
    pub visible: u32,
    /// Wait before the first visible repetition; it doubles each time.
    pub base: Duration,
    /// Longest wait, unless the endpoint asks for more.
    pub max: Duration,
}

impl Default for HarnessOptions {
    fn default() -> HarnessOptions {
        HarnessOptions {
            retry: RetryPolicy::default(),
            max_tool_rounds: 200,
            context_window: |model| Profile::of(model).context_window(),
            compact_at: 80,
            max_compactions: 3,
            mcp_retries: vec![Duration::from_secs(1), Duration::from_secs(2)],
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> RetryPolicy {
        RetryPolicy {
            quick: 2,
            visible: 5,
            base: Duration::from_secs(1),
            max: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// The wait before visible repetition `n` (0-based). `spread` in 0…1
    /// shortens it by up to a quarter, so that many sessions which failed
    /// together do not come back together.
    pub fn wait(&self, n: u32, asked: Option<Duration>, spread: f64) -> Duration {
        let doubled = self
            .base
            .checked_mul(1u32.checked_shl(n).unwrap_or(u32::MAX))
            .unwrap_or(self.max)
            .min(self.max);
        let own = doubled.mul_f64(1.0 - 0.25 * spread.clamp(0.0, 1.0));
        asked.map_or(own, |asked| asked.max(own))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_limit_and_obey_the_endpoint() {
        let policy = RetryPolicy::default();
        let seconds: Vec<_> = (0..7)
            .map(|n| policy.wait(n, None, 0.0).as_secs())
            .collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(policy.wait(0, None, 1.0), Duration::from_millis(750));
        let asked = Some(Duration::from_secs(99));
        assert_eq!(policy.wait(3, asked, 0.0), Duration::from_secs(99));
        assert_eq!(policy.wait(40, None, 0.0), Duration::from_secs(30));
    }
}
