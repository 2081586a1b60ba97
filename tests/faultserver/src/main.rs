//! The fault server as a program: prints its address, and ends with its
//! standard input, so that it cannot outlive the test that started it.
//!
//! Usage: hostler-faultserver [CERTIFICATE.pem KEY.pem]
#![forbid(unsafe_code)]

use std::{io::Read, process::ExitCode, thread};

use hostler_faultserver::{World, serve};

fn main() -> ExitCode {
    thread::spawn(|| {
        let _ = std::io::stdin().lock().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let result = runtime
        .map_err(|error| error.to_string())
        .and_then(|runtime| runtime.block_on(run()));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hostler-faultserver: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let read = |path: &String| std::fs::read(path).map_err(|error| format!("{path}: {error}"));
    let (scheme, tls) = match files.as_slice() {
        [] => ("http", None),
        [certificate, key] => ("https", Some(serve::tls(&read(certificate)?, &read(key)?)?)),
        _ => return Err("usage: hostler-faultserver [CERTIFICATE.pem KEY.pem]".into()),
    };
    let listener = serve::listen().await.map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("{scheme}://{address}");
    Err(serve::serve(listener, tls, World::new()).await.to_string())
}
