#!/bin/bash
# Writes how Swift calls the library in native/; with --check, only says
# whether what is there is up to date.
set -euo pipefail
cd "$(dirname "$0")"
target=${CARGO_TARGET_DIR:-../target}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

cargo build --locked --quiet -p hostler-swift
library=$target/debug/libhostler_swift.so
[ -e "$library" ] || library=$target/debug/libhostler_swift.dylib
for kind in swift-sources headers; do
  cargo run --locked --quiet -p hostler-swift-generator -- \
    "$library" "$out" "--$kind" --metadata-no-deps >&2
done

status=0
place() {
  # Generators leave blanks at ends of lines.
  { [ "$2" = "${2%.swift}" ] || echo "// Written by generate.sh. Do not edit."; sed 's/[[:space:]]*$//' "$1"; } >"$out/placed"
  if [ "$check" = --check ]; then
    cmp -s "$out/placed" "$2" || { echo "bindings-swift/$2 is not up to date: make generate" >&2; status=1; }
  else
    mkdir -p "$(dirname "$2")"
    cp "$out/placed" "$2"
  fi
}
check=${1:-}
place "$out"/*.swift Sources/HostlerNative/HostlerNative.swift
place "$out"/*.h Sources/CHostler/hostler_swift.h
exit $status
