# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `files.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._files import AsyncDownload, Download, FileTypes
    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions


class Files(SyncResource):
    """The operations `files.*`."""

    __slots__ = ()

    def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedFile:
        """Deletes a file for good.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "files.delete",
            models.DeletedFile,
            options,
            path={"file_id": file_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def download(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Downloads a file that a tool made. Uploaded files cannot be downloaded.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._download(
            "files.download",
            options,
            path={"file_id": file_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        scope_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.FileMetadata]:
        """Lists files, newest first.

        Args:
          ids:
            Only these files, at most 100, on one page; not together with `page` or `limit`.
            Unknown ids are left out.
          limit:
            Most files on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          scope_id:
            Only files of this session.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "files.list",
            models.FileMetadata,
            options,
            query={
                "ids": ids,
                "limit": limit,
                "page": page,
                "scope_id": scope_id,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileMetadata:
        """Reads what is known of a file.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "files.retrieve_metadata",
            models.FileMetadata,
            options,
            path={"file_id": file_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def upload(
        self,
        *,
        file: FileTypes,
        expires_in_seconds: int | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileMetadata:
        """Uploads a file.

        Args:
          file:
            The bytes, with a name of which only the last part counts.
          expires_in_seconds:
            Seconds to keep it: an hour to 90 days. Left out: for ever.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._upload(
            "files.upload",
            models.FileMetadata,
            options,
            form={
                "expires_in_seconds": expires_in_seconds,
            },
            files={
                "file": file,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncFiles(AsyncResource):
    """The operations `files.*`."""

    __slots__ = ()

    async def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedFile:
        """Deletes a file for good.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "files.delete",
            models.DeletedFile,
            options,
            path={"file_id": file_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def download(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Downloads a file that a tool made. Uploaded files cannot be downloaded.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._download(
            "files.download",
            options,
            path={"file_id": file_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        scope_id: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.FileMetadata]:
        """Lists files, newest first.

        Args:
          ids:
            Only these files, at most 100, on one page; not together with `page` or `limit`.
            Unknown ids are left out.
          limit:
            Most files on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          scope_id:
            Only files of this session.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "files.list",
            models.FileMetadata,
            options,
            query={
                "ids": ids,
                "limit": limit,
                "page": page,
                "scope_id": scope_id,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileMetadata:
        """Reads what is known of a file.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "files.retrieve_metadata",
            models.FileMetadata,
            options,
            path={"file_id": file_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def upload(
        self,
        *,
        file: FileTypes,
        expires_in_seconds: int | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileMetadata:
        """Uploads a file.

        Args:
          file:
            The bytes, with a name of which only the last part counts.
          expires_in_seconds:
            Seconds to keep it: an hour to 90 days. Left out: for ever.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._upload(
            "files.upload",
            models.FileMetadata,
            options,
            form={
                "expires_in_seconds": expires_in_seconds,
            },
            files={
                "file": file,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
