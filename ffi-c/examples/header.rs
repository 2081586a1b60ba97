//! Writes include/hostler.h, or with `--check` says whether it is up to date.

use std::{fmt::Write, fs, path::Path, process::ExitCode};

use hostler::ErrorCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("include/hostler.h");
    let mut config =
        cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml is valid");
    config.after_includes = Some(constants());
    let mut header = Vec::new();
    cbindgen::Builder::new()
        .with_crate(root)
        .with_config(config)
        .generate()
        .expect("cbindgen understands this crate")
        .write(&mut header);
    let check = std::env::args().any(|argument| argument == "--check");
    if !check {
        fs::write(&path, header).expect("the header can be written");
    } else if fs::read(&path).ok() != Some(header) {
        eprintln!("ffi-c/include/hostler.h is out of date: make generate");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// What Rust constants cannot be the source of: each number has one.
fn constants() -> String {
    let mut out = String::new();
    let version = env!("CARGO_PKG_VERSION");
    let mut line = |text: std::fmt::Arguments<'_>| {
        writeln!(out, "{text}").expect("strings grow");
    };
    line(format_args!(
        "\n/**\n * As a length: the text ends at its first NUL byte.\n */\n\
         #define HOSTLER_NUL_TERMINATED SIZE_MAX\n"
    ));
    line(format_args!(
        "/**\n * The version that this header belongs to.\n */"
    ));
    line(format_args!("#define HOSTLER_VERSION \"{version}\""));
    for (part, number) in ["MAJOR", "MINOR", "PATCH"].iter().zip(version.split('.')) {
        line(format_args!("#define HOSTLER_VERSION_{part} {number}"));
    }
    line(format_args!(
        "\n/*\n * Error codes. 1xx misuse, 2xx transport, 3xx answered by the API, 4xx stream,\n \
         * 5xx cancelled or shut down, 9xx internal. A number is never reused.\n */"
    ));
    for code in ErrorCode::ALL {
        line(format_args!(
            "/** {} */\n#define HOSTLER_{} {}",
            code.meaning(),
            code.name(),
            code.as_u16()
        ));
    }
    out
}
