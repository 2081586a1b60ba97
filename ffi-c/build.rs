//! Names the shared library and keeps it loaded.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let os = std::env::var("CARGO_CFG_TARGET_OS").expect("cargo sets it for build scripts");
    let major = env!("CARGO_PKG_VERSION_MAJOR");
    match os.as_str() {
        "linux" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libhostler.so.{major}");
            // Its threads outlive every client; unloading the code they run
            // would end the process.
            println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
        }
        "macos" => println!(
            "cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libhostler.{major}.dylib"
        ),
        _ => {}
    }
}
