"""Waits in native code until it is interrupted. Arguments: address, for what."""

from __future__ import annotations

import signal
import sys

import hostler

# Whoever started the tests in the background may have switched it off.
signal.signal(signal.SIGINT, signal.default_int_handler)

url, what = sys.argv[1:3]
client = hostler.Client(api_key="k", base_url=url)
try:
    if what == "call":
        print("ready", flush=True)
        client.agents.retrieve("agent_1")
    else:
        for _ in client.sessions.events.stream("sesn_1"):
            print("ready", flush=True)
except KeyboardInterrupt:
    print("interrupted", flush=True)
    # The client is still good.
    assert client.agents.list().data == []
    sys.exit(3)
