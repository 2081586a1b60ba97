//! What is known of models: limits, effort, speed, prices. The facts are in
//! `models.json`; a model that is not listed there gets a permissive profile.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

use super::ModelUsage;

/// Prompts longer than this many tokens have prices of their own, where there
/// are such prices.
const LONG_PROMPT: u64 = 100_000;

/// Tokens of any number of requests, as far as their price depends on them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Tokens of all requests.
    pub all: ModelUsage,
    /// The part of them that belongs to requests with long prompts.
    pub long: ModelUsage,
}

impl Spent {
    /// Adds the tokens of one request.
    pub fn add(&mut self, request: &ModelUsage) {
        self.all.add(request);
        let prompt = request.input_tokens
            + request.cache_read_input_tokens
            + request.cache_creation_5m
            + request.cache_creation_1h;
        if prompt > LONG_PROMPT {
            self.long.add(request);
        }
    }
}

/// Levels of effort, weakest first.
pub const EFFORTS: [&str; 5] = ["low", "medium", "high", "xhigh", "max"];

/// What is known of one model.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The id, empty in the profile of unknown models.
    pub id: String,
    /// Other ids of the same model.
    pub aliases: Vec<String>,
    /// Name for people.
    pub display_name: String,
    /// `haiku`, `sonnet`, `opus`, `fable`, `mythos`.
    pub line: Option<String>,
    /// Day of release.
    pub released: Option<String>,
    /// `active` or `deprecated`.
    pub lifecycle: String,
    /// Day of retirement, where one is set.
    pub retires_at: Option<String>,
    context_window: Option<u64>,
    max_output: Option<u64>,
    effort_levels: Vec<String>,
    /// Effort of an agent that names none.
    pub default_effort: String,
    /// Whether requests may carry `output_config.effort`.
    pub sends_effort: bool,
    /// Whether thinking must be asked for with `{"type": "adaptive"}`; newer
    /// models think without being asked.
    pub adaptive_thinking: bool,
    /// Whether `speed: "fast"` exists.
    pub fast: bool,
    /// Beta header value that `speed: "fast"` needs.
    pub fast_beta: Option<String>,
    /// Whether requests may carry `inference_geo`.
    pub inference_geo: bool,
    /// Whether the conversation may hold messages of the role `system`.
    pub mid_conversation_system: bool,
    prices: Option<Prices>,
    fast_prices: Option<Prices>,
    long_prompt_prices: Option<Prices>,
}

/// Micro-dollars per million tokens, which is pico-dollars per token.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Prices {
    input: u64,
    output: u64,
    cache_write_5m: u64,
    cache_write_1h: u64,
    cache_read: u64,
}

impl Prices {
    fn of(&self, usage: &ModelUsage) -> u128 {
        [
            (usage.input_tokens, self.input),
            (usage.output_tokens, self.output),
            (usage.cache_creation_5m, self.cache_write_5m),
            (usage.cache_creation_1h, self.cache_write_1h),
            (usage.cache_read_input_tokens, self.cache_read),
        ]
        .iter()
        .map(|&(tokens, price)| u128::from(tokens) * u128::from(price))
        .sum()
    }
}

#[derive(Deserialize)]
struct Table {
    models: Vec<Profile>,
}

static TABLE: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let table: Table = serde_json::from_str(include_str!("models.json"))
        .expect("models.json is part of the program and is read by a test");
    table.models
});

static UNKNOWN: LazyLock<Profile> = LazyLock::new(|| Profile {
    id: String::new(),
    aliases: Vec::new(),
    display_name: String::new(),
    line: None,
    released: None,
    lifecycle: "active".into(),
    retires_at: None,
    context_window: None,
    max_output: None,
    effort_levels: EFFORTS.map(str::to_owned).to_vec(),
    default_effort: "high".into(),
    sends_effort: true,
    adaptive_thinking: false,
    fast: true,
    fast_beta: None,
    inference_geo: true,
    mid_conversation_system: true,
    prices: None,
    fast_prices: None,
    long_prompt_prices: None,
});

impl Profile {
    /// The profile of a model; a permissive one if the id is not known.
    pub fn of(model: &str) -> &'static Profile {
        Profile::known(model).unwrap_or(&UNKNOWN)
    }

    /// The profile of a model that the table lists, by id or alias.
    pub fn known(model: &str) -> Option<&'static Profile> {
        TABLE
            .iter()
            .find(|p| p.id == model || p.aliases.iter().any(|alias| alias == model))
    }

    /// Every listed model, newest release first.
    pub fn all() -> &'static [Profile] {
        &TABLE
    }

    /// Whether the table lists the model.
    pub fn is_known(&self) -> bool {
        !self.id.is_empty()
    }

    /// Tokens that prompt and answer may have together. A model of unknown
    /// size counts as small, so that its conversations are compacted in time.
    pub fn context_window(&self) -> u64 {
        self.context_window.unwrap_or(200_000)
    }

    /// `max_tokens` of a request. Long enough for any sensible step of an
    /// agent, and far from the price of a model that runs on and on.
    pub fn max_tokens(&self) -> u64 {
        match self.max_output {
            Some(most) => most.min(64_000),
            None if self.is_known() => 32_000,
            None => 8_192,
        }
    }

    /// Levels of effort that the model takes.
    pub fn effort_levels(&self) -> impl Iterator<Item = &str> {
        self.effort_levels.iter().map(String::as_str)
    }

    /// Whether there is a list price, which a budget needs.
    pub fn is_priced(&self) -> bool {
        self.prices.is_some()
    }

    /// Exact list price of tokens, in pico-dollars (10⁻¹² $); `None` where no list price is known. Every amount is a whole
    /// number of them, also with the surcharge for inference in the US.
    pub fn cost(
        &self,
        spent: &Spent,
        speed: Option<&str>,
        inference_geo: Option<&str>,
    ) -> Option<u128> {
        let amount = match (&self.prices, &self.long_prompt_prices) {
            _ if speed == Some("fast") => self.fast_prices?.of(&spent.all),
            (Some(prices), Some(long)) => {
                prices.of(&spent.all) - prices.of(&spent.long) + long.of(&spent.long)
            }
            (prices, _) => prices.as_ref()?.of(&spent.all),
        };
        // Prices are multiples of ten, so a tenth more is exact.
        Some(match inference_geo {
            Some("us") if self.inference_geo => amount / 10 * 11,
            _ => amount,
        })
    }

    /// The object that `GET /v1/models` shows. Values that no source states
    /// are null; a date that none states is the epoch.
    pub fn info(&self) -> Value {
        json!({
            "id": self.id,
            "type": "model",
            "display_name": self.display_name,
            "created_at": self.released.as_deref().unwrap_or("1970-01-01T00:00:00Z"),
            "lifecycle": self.lifecycle,
            "deprecated_at": null,
            "retires_at": self.retires_at,
            "line": self.line,
            "allowed_fallback_models": null,
            "capabilities": null,
            "max_input_tokens": self.context_window,
            "max_tokens": self.max_output,
        })
    }
}

/// Pico-dollars in a cent.
pub const CENT: u128 = 10_000_000_000;

/// Whole cents, half a cent up.
pub fn cents(pico_dollars: u128) -> u128 {
    (pico_dollars + CENT / 2) / CENT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage(input: u64, output: u64, write_5m: u64, write_1h: u64, read: u64) -> Spent {
        let mut spent = Spent::default();
        spent.add(&ModelUsage {
            input_tokens: input,
            output_tokens: output,
            cache_read_input_tokens: read,
            cache_creation_5m: write_5m,
            cache_creation_1h: write_1h,
        });
        spent
    }

    #[test]
    fn the_table_is_sound() {
        assert!(Profile::all().len() >= 16);
        let mut ids: Vec<&str> = Vec::new();
        for profile in Profile::all() {
            ids.push(&profile.id);
            ids.extend(profile.aliases.iter().map(String::as_str));
            assert!(
                profile
                    .effort_levels()
                    .all(|level| EFFORTS.contains(&level))
            );
            assert!(
                profile
                    .effort_levels()
                    .any(|level| level == profile.default_effort)
            );
            for prices in [
                profile.prices,
                profile.fast_prices,
                profile.long_prompt_prices,
            ]
            .into_iter()
            .flatten()
            {
                for price in [
                    prices.input,
                    prices.output,
                    prices.cache_write_5m,
                    prices.cache_write_1h,
                    prices.cache_read,
                ] {
                    assert_eq!(price % 10, 0, "{}: the US surcharge is exact", profile.id);
                }
            }
            assert_eq!(profile.info()["id"], profile.id.as_str());
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "ids are unique");
    }

    #[test]
    fn costs_are_exact_and_rounded_half_up_only_at_the_end() {
        let opus = Profile::of("claude-opus-5");
        // 1 M of each: 5 + 25 + 6.25 + 10 + 0.50 dollars.
        let million = usage(1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000);
        assert_eq!(opus.cost(&million, None, None), Some(4675 * CENT));
        assert_eq!(
            opus.cost(&million, None, Some("us")),
            Some(4675 * CENT / 10 * 11)
        );
        assert_eq!(
            opus.cost(&million, Some("fast"), None),
            Some(2 * 4675 * CENT)
        );
        assert_eq!(
            opus.cost(&usage(1, 0, 0, 0, 0), None, None),
            Some(5_000_000)
        );
        assert_eq!(cents(CENT / 2 - 1), 0);
        assert_eq!(cents(CENT / 2), 1);
        assert_eq!(cents(4675 * CENT), 4675);
    }

    #[test]
    fn long_prompts_have_prices_of_their_own() {
        let haiku = Profile::of("claude-haiku-5-5");
        let short = haiku.cost(&usage(50_000, 0, 0, 0, 50_000), None, None);
        let long = haiku.cost(&usage(50_000, 0, 0, 0, 50_001), None, None);
        assert_eq!(short, Some(50_000 * 100_000 + 50_000 * 10_000));
        assert_eq!(long, Some(50_000 * 500_000 + 50_001 * 50_000));
        // What counts is each request, not their sum.
        let mut spent = usage(90_000, 0, 0, 0, 0);
        spent.add(&spent.all.clone());
        assert_eq!(haiku.cost(&spent, None, None), Some(180_000 * 100_000));
    }

    #[test]
    fn unknown_models_take_everything_and_have_no_price() {
        let unknown = Profile::of("SmolLM2-135M-Instruct.Q4_1.gguf");
        assert!(!unknown.is_known());
        assert_eq!(unknown.effort_levels().count(), 5);
        assert_eq!(unknown.cost(&usage(1, 1, 0, 0, 0), None, None), None);
        assert!(Profile::known("claude-nonesuch").is_none());
        let alias = Profile::of("claude-haiku-4-5");
        assert_eq!(alias.id, "claude-haiku-4-5-20251001");
    }
}
