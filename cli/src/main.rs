//! The command `hostler`.
#![forbid(unsafe_code)]

fn main() {}
