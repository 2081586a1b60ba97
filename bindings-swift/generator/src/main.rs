//! Writes what Swift needs to call the library in `../native`:
//! `hostler-swift-generator LIBRARY DIRECTORY --swift-sources|--headers`.

fn main() {
    uniffi::uniffi_bindgen_swift();
}
