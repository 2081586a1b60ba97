//! The events API of scripted sessions, with every fault that a network, a
//! proxy or a busy server can produce. What is answered is decided in
//! [`World`], without sockets, so that a test can put it behind a transport of
//! its own and a virtual clock; [`serve`] puts it behind real ones, and the
//! program `hostler-faultserver` makes it usable from any language.
#![forbid(unsafe_code)]

mod plan;
mod random;
mod recording;
pub mod serve;
mod stream;
mod world;

pub use plan::{Canned, End, Fault, Insert, Pace, Plan, Route, Rule, SessionScript};
pub use random::Random;
pub use recording::recording;
pub use stream::{Step, Steps};
pub use world::{Asked, Reply, World};
