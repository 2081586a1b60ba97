#!/bin/bash
# Starts the Swift runner where there is a Swift: make test-swift builds it.
clone=$(cd "$(dirname "$0")/../../.." && pwd)
exec "$clone/bindings-swift/toolchain.sh" run "$HOSTLER_CACHE" "$clone" "$CARGO_TARGET_DIR/swift" \
  /bin/sh -c 'exec "$BUILD/package/debug/conformance"'
