# make demo    watch an agent work, without an account
# make test    every check there is; ends with a line of totals
# make bench   speed and size on this machine, beside the official SDK
# make clib    the C library, with and without the engine, into dist/
# make soak    one session cut at every event and 1,000 bytes; minutes
# make fuzz    the SSE decoder, ten minutes (FUZZ_SECONDS=…)
# make wheel   the Python package, in dist/
# make sdk-suite   the official Python SDK's own API tests against hostler serve
# make drift   api/ beside the newest official SDK
# make book    the book as HTML, in dist/book
# make npm     the Node package and its addon, installable, in dist/
#
# Every target does its own set-up. Everything that is built or installed goes
# to a cache outside the clone; nothing else on the machine is touched.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/hostler
export CARGO_TARGET_DIR ?= $(CACHE)/target
PYTHON := $(or $(PYTHON),$(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python3.10; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null && { command -v $$p; break; }; done))

# One virtual environment per interpreter and lock file, so that a changed lock
# can never meet a stale environment.
LOCK := tests/requirements.txt
VENV := $(CACHE)/venv-$(shell { cat $(LOCK); $(PYTHON) -VV; } 2>/dev/null | sha256sum | cut -c1-16)
VENV_READY := $(VENV)/.complete
VPY := $(VENV)/bin/python

# What the wheel would install, unpacked: the environment stays untouched, and
# two clones cannot disturb each other.
SITE := $(CARGO_TARGET_DIR)/python-site
export HOSTLER_BIN := $(CARGO_TARGET_DIR)/debug/hostler
export PYRIGHT_PYTHON_CACHE_DIR := $(CACHE)/pyright
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PYTHONDONTWRITEBYTECODE := 1

FUZZ_SECONDS ?= 600

# Debian packages that a bare system lacks: installed for root, named to others.
install = { test "$$(id -u)" = 0 && command -v apt-get >/dev/null \
	&& apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $(1) \
	|| { echo "$(1) is missing: apt-get install $(1)" >&2; exit 1; }; }

.PHONY: help demo book test bench soak fuzz fuzz-short sdk-suite drift test-swift swift-native swift-build generate check-generated check-definition fmt fmt-check lint \
	build wheel wheel-dev clib clib-dev test-rust test-python test-node test-c test-e2e test-conformance conformance-matrix lint-python lint-node node node-tools node-site npm tools toolchain python

help:
	@sed -n 's/^# \(make .*\)/  \1/p' $(firstword $(MAKEFILE_LIST))

demo: toolchain
	@cargo build --locked -p hostler-cli
	@$(HOSTLER_BIN) demo

test: toolchain python
	@$(PYTHON) tests/run.py $(MAKE) \
		"check-generated: generated files are up to date" \
		"check-definition: api/ agrees with the pinned official SDK" \
		"fmt-check: Rust is formatted" \
		"book: the book can be made, and its links lead somewhere" \
		"lint: clippy, warnings are errors" \
		"test-rust: Rust unit and integration tests" \
		"test-python: Python package" \
		"test-c: C library, header and C programs" \
		"test-swift: Swift package, compiled without a warning" \
		"lint-python: ruff, pyright (strict) and stubtest" \
		"test-node: Node package" \
		"lint-node: publint and attw" \
		"test-conformance: conformance cases, every client" \
		"conformance-matrix: client cases, every language and mode" \
		"test-e2e: end to end, official SDK against hostler serve" \
		"fuzz-short: SSE decoder under random input" \
		"demo: the demo"

generate:
	@cargo run --locked --quiet -p hostler-codegen
	@cargo run --locked --quiet -p hostler-ffi --example header
	@bindings-swift/generate.sh

check-generated: toolchain
	@cargo run --locked --quiet -p hostler-codegen -- --check

# The published description is not part of the repository; it is compared
# with, too, where it lies beside the clone or where PUBLISHED says.
PUBLISHED ?= ../shared/api
check-definition: tools
	@$(VPY) tests/drift/drift.py sdk
	@if [ -d "$(PUBLISHED)" ]; then \
		$(VPY) tests/drift/drift.py schema $(PUBLISHED)/managed-agents.schema.json && \
		$(VPY) tests/drift/drift.py webhooks $(PUBLISHED)/webhooks.schema.json; \
	else echo "not compared with the published description: there is no $(PUBLISHED)"; fi

# A scratch environment, so that the newest release is really the newest.
drift: python
	@rm -rf $(CACHE)/drift && $(PYTHON) -m venv $(CACHE)/drift
	@$(CACHE)/drift/bin/pip install --quiet --disable-pip-version-check anthropic
	@$(CACHE)/drift/bin/python tests/drift/drift.py sdk

book: tools
	@$(VPY) docs/book.py dist/book

fmt: toolchain tools
	@cargo fmt --all
	@$(VENV)/bin/ruff format .

fmt-check: toolchain
	@cargo fmt --all --check

lint: toolchain
	@cargo clippy --locked --workspace --all-targets -- -D warnings
	@cargo clippy --locked --package hostler-ffi --features engine -- -D warnings

build: toolchain
	@cargo build --locked -p hostler-cli

test-rust: toolchain
	@cargo test --locked --no-fail-fast

wheel-dev: toolchain tools
	@rm -rf $(CARGO_TARGET_DIR)/wheels-dev
	@$(VENV)/bin/maturin build --locked --profile dev --interpreter $(VPY) \
		--manifest-path bindings-python/Cargo.toml --out $(CARGO_TARGET_DIR)/wheels-dev
	@rm -rf $(SITE) && $(VPY) -m zipfile -e $(CARGO_TARGET_DIR)/wheels-dev/*.whl $(SITE)

# What users install. The wheel is built from the source distribution, whose lock
# file holds fewer crates than ours; maturin checks the manylinux tag against the
# symbols that are used.
wheel: toolchain tools
	@$(VENV)/bin/maturin build --release --sdist --interpreter $(VPY) \
		--manifest-path bindings-python/Cargo.toml --out dist

test-python: wheel-dev build
	@PYTHONPATH=$(SITE) $(VPY) -m pytest -q bindings-python/tests

# The C libraries, laid out as they are installed.
export HOSTLER_CLIB := $(CARGO_TARGET_DIR)/clib
clib-dev: toolchain python
	@command -v pkg-config >/dev/null || $(call install,pkg-config)
	@$(PYTHON) ffi-c/package.py --profile dev --out $(HOSTLER_CLIB)

# Starts with the header, which is generated from the crate.
test-c: clib-dev tools build
	@command -v valgrind >/dev/null || $(call install,valgrind)
	@cargo run --locked --quiet -p hostler-ffi --example header -- --check
	@$(VPY) -m pytest -q ffi-c/tests

clib: toolchain python
	@$(PYTHON) ffi-c/package.py --profile compact --out dist --archive

lint-python: wheel-dev
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/pyright --pythonpath $(VPY)
	@cd $(CARGO_TARGET_DIR) && MYPYPATH=$(SITE) PYTHONPATH=$(SITE) $(VENV)/bin/stubtest --concise \
		--allowlist $(CURDIR)/bindings-python/stubtest.txt hostler

# Swift is unpacked below the cache where there is none, once; see the script.
SWIFT_BUILD := $(CARGO_TARGET_DIR)/swift
SWIFT := bindings-swift/toolchain.sh run $(CACHE) $(CURDIR) $(SWIFT_BUILD)
SWIFTPM := PKG_CONFIG_PATH=$$BUILD/lib swift build --package-path $$SOURCE/bindings-swift --scratch-path $$BUILD/package
export HOSTLER_CACHE := $(CACHE)

# SwiftPM does not notice another library: what was linked with it goes.
swift-native: toolchain
	@cargo build --locked --quiet -p hostler-swift
	@mkdir -p $(SWIFT_BUILD)/lib && cp bindings-swift/hostler-swift.pc $(SWIFT_BUILD)/lib
	@cmp -s $(CARGO_TARGET_DIR)/debug/libhostler_swift.a $(SWIFT_BUILD)/lib/libhostler_swift.a || { \
		rm -f $(addprefix $(SWIFT_BUILD)/package/debug/,conformance HostlerPackageTests.xctest) \
		&& cp $(CARGO_TARGET_DIR)/debug/libhostler_swift.a $(SWIFT_BUILD)/lib; }

swift-build: swift-native
	@$(SWIFT) bash -c '$(SWIFTPM) --build-tests -Xswiftc -warnings-as-errors'

test-swift: swift-build tools build
	@bindings-swift/generate.sh --check
	@cargo build --locked --quiet -p hostler-faultserver
	@$(VPY) -m pytest -q bindings-swift/Tests

# What building and testing the Node package needs, one copy per lock file.
# Nothing of it runs at installation.
NODE_LOCK := bindings-node/tools/package-lock.json
NODE_TOOLS := $(CACHE)/node-tools-$(shell sha256sum $(NODE_LOCK) 2>/dev/null | cut -c1-16)
NODE_BIN := $(NODE_TOOLS)/node_modules/.bin
# The package and its addon as npm would install them.
NODE_SITE := $(CARGO_TARGET_DIR)/node-site
NODE_ADDON := $(if $(filter Darwin,$(shell uname)),libhostler_node.dylib,libhostler_node.so)

node:
	@command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' \
		|| { echo "Node.js 20 or newer, with npm, is missing: https://nodejs.org" >&2; exit 1; }

node-tools: node $(NODE_TOOLS)/.complete

$(NODE_TOOLS)/.complete:
	@echo "Installing the Node tools into $(NODE_TOOLS)"
	@rm -rf $(NODE_TOOLS) && mkdir -p $(NODE_TOOLS) && cp bindings-node/tools/package*.json $(NODE_TOOLS)
	@npm ci --silent --no-audit --no-fund --ignore-scripts --prefix $(NODE_TOOLS)
	@touch $@

node-site: toolchain node-tools
	@cargo build --locked --quiet -p hostler-node
	@node bindings-node/scripts/build.mjs $(NODE_SITE) $(NODE_TOOLS)/node_modules $(CARGO_TARGET_DIR)/debug/$(NODE_ADDON)

test-node: node-site build
	@node bindings-node/scripts/test.mjs $(NODE_SITE) $(NODE_TOOLS)/node_modules

lint-node: node-site
	@cd $(NODE_SITE)/node_modules/hostler && $(NODE_BIN)/publint --strict && $(NODE_BIN)/attw --pack . --quiet

# Installable packages, optimised, in dist/.
npm: toolchain node-tools
	@cargo build --locked --release -p hostler-node
	@node bindings-node/scripts/build.mjs $(CARGO_TARGET_DIR)/node-release $(NODE_TOOLS)/node_modules $(CARGO_TARGET_DIR)/release/$(NODE_ADDON)
	@mkdir -p dist && rm -f dist/hostler-*.tgz
	@cd $(CARGO_TARGET_DIR)/node-release/node_modules && npm pack --silent --pack-destination $(CURDIR)/dist ./hostler ./@hostler/*
	@ls -l dist/*.tgz

test-conformance: wheel-dev build node-site clib-dev
	@node bindings-node/scripts/test.mjs $(NODE_SITE) $(NODE_TOOLS)/node_modules --compile-only
	@HOSTLER_NODE_SITE=$(NODE_SITE) PYTHONPATH=$(SITE) $(VPY) -m pytest -q tests/conformance

# MATRIX="--mode rust --case retries" plays a part.
conformance-matrix: wheel-dev node-site clib-dev swift-build
	@cargo build --locked --quiet -p hostler-faultserver
	@cargo build --locked --quiet -p hostler --example conformance
	@prefix=$$(echo $(HOSTLER_CLIB)/hostler-c-[0-9]*) && $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror -pedantic \
		tests/conformance/runners/c.c $$(PKG_CONFIG_PATH=$$prefix/lib/pkgconfig pkg-config --cflags --libs hostler) \
		-lpthread -Wl,-rpath,$$prefix/lib -o $(CARGO_TARGET_DIR)/conformance-c
	@node bindings-node/scripts/test.mjs $(NODE_SITE) $(NODE_TOOLS)/node_modules --compile-only
	@HOSTLER_NODE_SITE=$(NODE_SITE) PYTHONPATH=$(SITE) $(VPY) tests/conformance/matrix.py $(MATRIX)

test-e2e: tools build
	@$(VPY) -m pytest -q tests/support tests/e2e

# Not part of `make test`: it starts a server for nearly every case.
sdk-suite: tools build
	@$(VPY) tests/sdk_suite/run.py $(CACHE)/sdk-suite

# libFuzzer needs a nightly compiler; the same target as a plain program runs
# everywhere, so that is what the suite uses.
fuzz-short: toolchain
	@mkdir -p $(CARGO_TARGET_DIR)/fuzz && log=$(CARGO_TARGET_DIR)/fuzz/short.log \
		&& { FUZZ_DIR=$(CARGO_TARGET_DIR)/fuzz core/fuzz/run sse -runs=200000 -seed=1 >$$log 2>&1 || { cat $$log; exit 1; }; } \
		&& tail -1 $$log

fuzz: toolchain
	@FUZZ_DIR=$(CARGO_TARGET_DIR)/fuzz core/fuzz/run sse -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1

# The follow sweep in full; `make test` takes a sample of it.
soak: toolchain
	@HOSTLER_SOAK=1 cargo test --locked --release -p hostler --test sweep -- --nocapture

bench: toolchain tools node-tools
	@$(VENV)/bin/maturin build --locked --release --interpreter $(VPY) \
		--manifest-path bindings-python/Cargo.toml --out $(CARGO_TARGET_DIR)/wheels-release
	@cargo build --locked --release -p hostler-bench
	@$(CARGO_TARGET_DIR)/release/hostler-bench
	@$(PYTHON) ffi-c/package.py --profile compact --out $(CARGO_TARGET_DIR)/clib-release
	@prefix=$$(echo $(CARGO_TARGET_DIR)/clib-release/hostler-c-client-[0-9]*) && $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -O2 \
		benches/c/bench.c $$(PKG_CONFIG_PATH=$$prefix/lib/pkgconfig pkg-config --cflags --libs hostler) \
		-lpthread -Wl,-rpath,$$prefix/lib -o $(CARGO_TARGET_DIR)/release/bench-c
	@$(CARGO_TARGET_DIR)/release/bench-c
	@stat -L -c '%s bytes  %n' $(CARGO_TARGET_DIR)/clib-release/*/lib/libhostler.so
	@$(VPY) benches/python.py $(CARGO_TARGET_DIR)/wheels-release
	@cargo build --locked --release -p hostler-node
	@node bindings-node/scripts/build.mjs $(CARGO_TARGET_DIR)/node-release $(NODE_TOOLS)/node_modules $(CARGO_TARGET_DIR)/release/$(NODE_ADDON)
	@$(VPY) benches/node.py $(CARGO_TARGET_DIR)/node-release $(NODE_TOOLS)/node_modules

toolchain:
	@command -v cargo >/dev/null || { echo "cargo is missing: install Rust from https://rustup.rs" >&2; exit 1; }
	@command -v cc >/dev/null && command -v c++ >/dev/null || $(call install,g++)
	@for c in rustfmt:fmt clippy:clippy; do cargo $${c#*:} --version >/dev/null 2>&1 || rustup component add $${c%:*}; done

python:
	@test -n "$(PYTHON)" || { echo "Python 3.10 or newer is missing: apt-get install -y python3 python3-venv" >&2; exit 1; }

tools: python $(VENV_READY)

$(VENV_READY):
	@echo "Installing the Python tools into $(VENV)"
	@mkdir -p $(CACHE) && rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV) 2>/dev/null \
		|| { rm -rf $(VENV); $(call install,python3-venv) && $(PYTHON) -m venv $(VENV); }
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps -r $(LOCK)
	@touch $@
