//! Reads `api/` and writes every generated file, in every language.
#![forbid(unsafe_code)]

fn main() {}
