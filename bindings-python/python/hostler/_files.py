"""Files that are sent and bytes that are fetched."""

# The resources and lists of a client are part of it.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast

from ._resource import omit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator, Mapping
    from typing import IO, TypeAlias

    from typing_extensions import Self

    from ._client import AsyncClient, Client

    FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
    """The bytes of a file. A path is read while it is sent and never held in
    memory; an open file is read to its end first."""

    FileTypes: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str | None]
    """A file to send: its bytes, or a tuple of its name, its bytes and, if
    wanted, its media type."""

__all__ = ["AsyncDownload", "Download"]


def form(texts: Mapping[str, Any], files: Mapping[str, Any]) -> tuple[list[dict[str, Any]], list[bytes]]:
    """The parts of a form as the native client reads them, and the bytes that
    they refer to."""
    parts: list[dict[str, Any]] = []
    attachments: list[bytes] = []
    for name, value in texts.items():
        if value is not omit and value is not None:
            parts.append({"name": name, "text": str(value)})
    for name, value in files.items():
        for file in value if name.endswith("[]") else [value]:
            parts.append({"name": name, **_part(name, file, attachments)})
    return parts, attachments


def _part(name: str, file: Any, attachments: list[bytes]) -> dict[str, Any]:
    given: tuple[Any, ...] = cast("tuple[Any, ...]", file) if isinstance(file, tuple) else (None, file)
    filename, content = given[0], given[1]
    kind = given[2] if len(given) > 2 else None
    part: dict[str, Any] = {}
    if isinstance(content, os.PathLike):
        part["path"] = os.fspath(cast("os.PathLike[str]", content))
    else:
        data: Any = content
        if hasattr(content, "read"):
            data = content.read()
            filename = filename or os.path.basename(str(getattr(content, "name", "")))
        if not isinstance(data, bytes):
            raise TypeError(
                f"{name}: expected bytes, an os.PathLike, a file opened for reading bytes, or a tuple of "
                f"name, one of these, and media type; got {type(content).__name__}"
            )
        part["attachment"] = len(attachments)
        filename = filename or "upload"
        attachments.append(data)
    if filename is not None:
        part["filename"] = filename
    if kind is not None:
        part["content_type"] = kind
    return part


class Download:
    """Bytes to fetch. Nothing is asked for before the first read; when the
    connection breaks, reading goes on where it was. Read it once, in one of
    three ways."""

    def __init__(self, client: Client, operation: str, args: dict[str, Any]) -> None:
        self._client, self._operation, self._args = client, operation, args

    def read(self) -> bytes:
        """All bytes."""
        return b"".join(self.iter_bytes())

    def iter_bytes(self) -> Iterator[bytes]:
        """The bytes, as they come."""
        from ._model import encode

        native = self._client._native.download(self._operation, encode(self._args))
        try:
            while chunk := native.next().wait()[2]:
                yield chunk
        finally:
            native.cancel()

    def write_to_file(self, path: str | os.PathLike[str], *, resume: bool = False) -> int:
        """Writes all bytes to a file and returns how many there are.

        The file appears when it is complete; until then the bytes are beside
        it, in ``<path>.hostler-part``. With ``resume`` that part stays when the
        download fails, and the next call with ``resume`` goes on from it.
        """
        return saved(self._client._native.call(self._operation, saving(self._args, path, resume)).wait()[2])


class AsyncDownload:
    """Bytes to fetch. Nothing is asked for before the first read; when the
    connection breaks, reading goes on where it was. Read it once, in one of
    three ways. It may be awaited first, which does nothing."""

    def __init__(self, client: AsyncClient, operation: str, args: dict[str, Any]) -> None:
        self._client, self._operation, self._args = client, operation, args

    def __await__(self) -> Generator[Any, None, Self]:
        return self
        yield

    async def read(self) -> bytes:
        """All bytes."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The bytes, as they come."""
        from ._model import encode
        from ._wake import wait_call

        native = self._client._native.download(self._operation, encode(self._args))
        try:
            while chunk := (await wait_call(native.next()))[2]:
                yield chunk
        finally:
            native.cancel()

    async def write_to_file(self, path: str | os.PathLike[str], *, resume: bool = False) -> int:
        """As :meth:`Download.write_to_file`. Cancelling the task cancels the
        download."""
        from ._wake import wait_call

        call = self._client._native.call(self._operation, saving(self._args, path, resume))
        return saved((await wait_call(call))[2])


def saving(args: dict[str, Any], path: str | os.PathLike[str], resume: bool) -> bytes:
    """The arguments of a download into a file."""
    from ._model import encode

    return encode({**args, "save_to": {"path": os.fspath(path), "resume": resume}})


def saved(answer: bytes) -> int:
    """How many bytes were written."""
    import msgspec

    return msgspec.json.decode(answer)["size_bytes"]
