"""The native module. Private: use the classes of :mod:`hostler`."""

from os import PathLike
from typing import final

__version__: str
HAS_ENGINE: bool

@final
class Client:
    """A client: it starts calls and streams."""

    def __new__(
        cls,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: dict[str, str] | None = None,
        betas: list[str] | None = None,
        ca_file: str | PathLike[str] | None = None,
    ) -> Client: ...
    @staticmethod
    def embedded(
        engine: bytes,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: dict[str, str] | None = None,
        betas: list[str] | None = None,
    ) -> Client:
        """A client of an engine in this process."""

    def call(self, operation: str, arguments: bytes, attachments: list[bytes] | None = None) -> Call:
        """Starts one call of an operation. Parts of a form refer to attachments."""

    def download(self, operation: str, arguments: bytes) -> Download:
        """Starts to fetch bytes."""

    def stream(self, operation: str, arguments: bytes) -> Stream:
        """Opens a stream of events."""

    def list(self, operation: str, arguments: bytes) -> Stream:
        """The items of a list over all of its pages."""

    def follow(self, session_id: str, options: bytes) -> Stream:
        """Follows a session across disconnects."""

    def run(self, session_id: str, options: bytes) -> Stream:
        """Runs a session."""

    def close(self) -> None:
        """Cancels everything that this client started."""

@final
class Call:
    """A request under way."""

    def wait(self) -> tuple[int, str | None, bytes, list[tuple[str, str]]]:
        """Waits for status, request id, body and headers."""

    def poll(self) -> tuple[int, str | None, bytes, list[tuple[str, str]]] | None:
        """The outcome, or ``None`` if there is none yet."""

    def on_done(self, waker: Waker, token: int) -> None:
        """Reports to ``waker`` when the outcome is there."""

    def cancel(self) -> None:
        """Asks the call to stop."""

@final
class Download:
    """Bytes to be pulled chunk by chunk."""

    def next(self) -> Call:
        """Pulls the next chunk; its body is empty when all were handed out."""

    def cancel(self) -> None:
        """Gives up the rest."""

@final
class Stream:
    """A stream under way."""

    def wait_open(self) -> None:
        """Waits until the server has accepted the stream."""

    def is_open(self) -> bool:
        """Whether the server has accepted the stream."""

    def next_batch(self, max_items: int, max_bytes: int) -> tuple[bytes, bytes | None, bool]:
        """Waits for items: a JSON array, their kinds unless all are plain,
        and whether the stream is over."""

    def try_next_batch(self, max_items: int, max_bytes: int) -> tuple[bytes, bytes | None, bool] | None:
        """Takes what is there; ``None`` if that is nothing."""

    def on_ready(self, waker: Waker, token: int) -> None:
        """Reports to ``waker`` once when there is something to pull."""

    def respond(self, token: int, answer: bytes) -> bool:
        """Answers a request of a run; whether the answer is still wanted."""

    def interrupt(self) -> Call:
        """Asks the session of a run to stop."""

    def cancel(self) -> None:
        """Stops the stream."""

@final
class Waker:
    """Collects tokens of what became ready."""

    def __new__(cls) -> Waker: ...
    def fileno(self) -> int:
        """The descriptor to watch for reading; -1 where there is none."""

    def drain(self) -> list[int]:
        """The tokens that were reported since the last time."""

    def wait(self, seconds: float) -> list[int]:
        """Waits for tokens, at most so many seconds."""

@final
class Logs:
    """A reader of the log. It listens until it is collected."""

    def __new__(cls, waker: Waker, token: int, level: str) -> Logs: ...
    def drain(self) -> str:
        """What was logged since the last time: a JSON array."""

def verify_webhook(secrets: list[str], body: bytes, headers: list[tuple[str, str]], tolerance: float | None) -> None:
    """Checks that a delivery is genuine and recent."""

def shutdown() -> None:
    """Ends all work, for the interpreter's exit."""

def error_codes() -> list[tuple[int, str]]:
    """Every error code with its name."""

def raise_error(code: int) -> None:
    """Raises the error with this code, to test what it becomes."""

def raise_panic() -> None:
    """Panics, to test what that becomes."""
