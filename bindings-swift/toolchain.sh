#!/bin/bash
# A Swift 6 compiler, wherever there is one.
#
#   toolchain.sh setup CACHE
#   toolchain.sh run CACHE SOURCE BUILD COMMAND...
#
# `run` executes COMMAND with $SOURCE (the clone, read-only) and $BUILD (a
# writable directory) in its environment. A `swift` of version 6 or newer on
# this machine is used as it is. Otherwise a small Debian 13, which packages
# one, is unpacked below CACHE once (about 3.5 GB, four minutes), and COMMAND
# runs inside it.
#
# Everything that is mounted for that is mounted in a namespace of its own,
# which ends with the command, however it ends.
set -euo pipefail

suite=trixie
packages="swiftlang libswiftlang swiftlang-dev libc6-dev libstdc++-14-dev git ca-certificates"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

say() { echo "toolchain.sh: $*" >&2; }
fail() {
  say "$*"
  exit 1
}

native_swift() {
  command -v swift >/dev/null || return 1
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\).*/\1/p' | head -1)
  [ "${version:-0}" -ge 6 ]
}

# The archive that this machine's own apt uses, so that mirrors and proxies
# that somebody has configured are obeyed.
mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -1
}

check_machine() {
  local advice="; install Swift 6 or newer from https://swift.org, or run this as root on Debian"
  [ "$(uname -s)" = Linux ] || fail "there is no Swift 6 here$advice"
  command -v apt-get >/dev/null || fail "there is no Swift 6 here, and no apt-get to install one$advice"
  [ "$(id -u)" = 0 ] || fail "there is no Swift 6 here, and only root can unpack one$advice"
  unshare --mount true 2>/dev/null || fail "this machine does not let root make a mount namespace (unshare --mount)$advice"
}

root_of() {
  local key
  key=$(echo "$suite $packages" | sha256sum | cut -c1-12)
  echo "$1/swift-$suite-$key"
}

# Inside the namespace of the caller.
mount_system() {
  mount -t proc proc "$1/proc"
  mount --rbind /dev "$1/dev"
  # Names resolve as they do outside.
  cp -L /etc/resolv.conf "$1/etc/resolv.conf"
  cp -L /etc/hosts "$1/etc/hosts"
}

clean=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive)

in_root() {
  local root=$1
  shift
  "${clean[@]}" chroot "$root" "$@"
}

# Two steps, each of which can be repeated: a base system, which is made anew
# if it was cut short, and the packages, which apt continues with.
make_root() {
  local cache=$1 root from archives
  root=$(root_of "$cache")
  archives=$cache/swift-archives
  if [ ! -e "$root.base" ]; then
    command -v debootstrap >/dev/null || {
      apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends debootstrap
    }
    from=$(mirror)
    [ -n "$from" ] || fail "apt has no Debian archive configured; see /etc/apt/sources.list.d"
    rm -rf "$root"
    mkdir -p "$root" "$archives"
    debootstrap --variant=minbase --keyring="$keyring" --cache-dir="$archives" "$suite" "$root" "$from"
    apt-config dump | grep -E '^Acquire::https?::Proxy' >"$root/etc/apt/apt.conf.d/50-proxy" || true
    touch "$root.base"
  fi
  mount_system "$root"
  mkdir -p "$archives"
  mount --bind "$archives" "$root/var/cache/apt/archives"
  in_root "$root" dpkg --configure -a
  in_root "$root" apt-get update -q
  # Nobody waits for the disk: an interrupted installation is continued.
  # shellcheck disable=SC2086
  in_root "$root" apt-get -o Dpkg::Options::=--force-unsafe-io install -y -q --no-install-recommends $packages
  in_root "$root" swift --version
  rm -rf "${archives:?}"/*
  touch "$root.complete"
}

setup() {
  local cache=$1 root log
  if native_swift; then return; fi
  root=$(root_of "$cache")
  if [ -e "$root.complete" ]; then return; fi
  check_machine
  mkdir -p "$cache"
  log=$root.log
  say "unpacking Swift below $cache, once; log: $log"
  # The lock is the file's, so that it ends with this process.
  exec 9>"$root.lock"
  flock 9
  [ -e "$root.complete" ] || unshare --mount "$0" make-root "$cache" >"$log" 2>&1 || {
    tail -20 "$log" >&2
    fail "that did not work (log: $log); the same command again continues"
  }
}

run() {
  local cache=$1 source=$2 build=$3
  shift 3
  mkdir -p "$build"
  if native_swift; then
    SOURCE=$source BUILD=$build exec "$@"
  fi
  setup "$cache"
  exec unshare --mount "$0" enter "$(root_of "$cache")" "$source" "$build" "$@"
}

enter() {
  local root=$1 source=$2 build=$3
  shift 3
  mount_system "$root"
  mkdir -p "$root/hostler/source" "$root/hostler/build"
  mount --bind "$source" "$root/hostler/source"
  mount -o remount,bind,ro "$root/hostler/source"
  mount --bind "$build" "$root/hostler/build"
  # What the tests are told about the servers outside.
  local vars=()
  while IFS= read -r -d '' var; do
    case $var in HOSTLER_TEST_*) vars+=("$var") ;; esac
  done </proc/self/environ
  exec "${clean[@]}" chroot "$root" env "${vars[@]}" SOURCE=/hostler/source BUILD=/hostler/build "$@"
}

verb=${1:-}
shift || true
case $verb in
  setup) setup "$@" ;;
  run) run "$@" ;;
  make-root) make_root "$@" ;;
  enter) enter "$@" ;;
  *) fail "usage: toolchain.sh setup CACHE | run CACHE SOURCE BUILD COMMAND..." ;;
esac
