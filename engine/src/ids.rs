//! Ids: `<prefix>_` and 24 base-62 digits, time-ordered, opaque to clients.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use crate::clock::Clock;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Makes ids. Clones share one sequence.
#[derive(Clone)]
pub struct Ids {
    clock: Clock,
    seed: Option<Arc<Mutex<u64>>>,
    /// Prefix → the id to give out next.
    planned: Arc<Mutex<BTreeMap<String, String>>>,
}

impl Ids {
    /// Ids with random tails.
    pub fn random(clock: Clock) -> Ids {
        Ids {
            clock,
            seed: None,
            planned: Arc::default(),
        }
    }

    /// The same ids on every run, for reproducible sessions.
    pub fn seeded(clock: Clock, seed: u64) -> Ids {
        Ids {
            clock,
            seed: Some(Arc::new(Mutex::new(seed))),
            planned: Arc::default(),
        }
    }

    /// The next ids to be made with these prefixes, for fixtures.
    pub(crate) fn plan(&self, ids: &BTreeMap<String, String>) {
        *self.planned() = ids.clone();
    }

    /// Drops what is left of a plan and says what that was.
    pub(crate) fn end_plan(&self) -> Option<String> {
        std::mem::take(&mut *self.planned()).into_values().next()
    }

    fn planned(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.planned.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new id such as `sesn_0Lk3…`.
    pub fn make(&self, prefix: &str) -> String {
        if let Some(planned) = self.planned().remove(prefix) {
            return planned;
        }
        let millis = (self.clock.now() / 1000).max(0) as u128;
        // 48 bits of time above 94 random bits fill the 24 digits.
        let tail = self.tail() & ((1 << 94) - 1);
        let mut value = (millis & ((1 << 48) - 1)) << 94 | tail;
        let mut digits = [0u8; 24];
        for digit in digits.iter_mut().rev() {
            *digit = DIGITS[(value % 62) as usize];
            value /= 62;
        }
        let digits = std::str::from_utf8(&digits).expect("base-62 digits are ASCII");
        format!("{prefix}_{digits}")
    }

    /// A number in 0…1 for spreading waits; reproducible like the ids.
    pub fn spread(&self) -> f64 {
        (self.tail() >> 75) as f64 / (1u64 << 53) as f64
    }

    fn tail(&self) -> u128 {
        match &self.seed {
            None => {
                let mut bytes = [0u8; 16];
                getrandom::fill(&mut bytes).expect("the operating system provides randomness");
                u128::from_le_bytes(bytes)
            }
            Some(state) => {
                let mut state = state.lock().unwrap_or_else(|e| e.into_inner());
                let mut next = || {
                    // SplitMix64 (Steele, Lea, Flood 2014).
                    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                    let mut z = *state;
                    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
                    z ^ (z >> 31)
                };
                u128::from(next()) << 64 | u128::from(next())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeded_ids_repeat_and_sort_by_time() {
        let make = || Ids::seeded(Clock::starting_at(1_000_000_000), 7);
        let (a, b) = (make(), make());
        assert_eq!(a.make("sevt"), b.make("sevt"));
        let early = Ids::random(Clock::starting_at(1_000_000)).make("sevt");
        let late = Ids::random(Clock::starting_at(9_000_000)).make("sevt");
        assert!(early < late);
        assert_eq!(early.len(), "sevt_".len() + 24);
    }
}
