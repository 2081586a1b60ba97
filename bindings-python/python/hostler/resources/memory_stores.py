# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `memory_stores.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class MemoryStores(SyncResource):
    """The operations `memory_stores.*`."""

    __slots__ = ()

    @property
    def memories(self) -> MemoryStoreMemories:
        """The operations `memory_stores.memories.*`."""
        return MemoryStoreMemories(self._client)

    @property
    def memory_versions(self) -> MemoryStoreMemoryVersions:
        """The operations `memory_stores.memory_versions.*`."""
        return MemoryStoreMemoryVersions(self._client)

    def archive(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Archives a memory store for good: it can be read, not written.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.archive",
            models.MemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Makes a memory store.

        Args:
          name:
            1 to 255 characters without control characters; names its folder in the sandbox.
          description:
            What is in it, at most 1,024 characters; the agent reads this.
          metadata:
            At most 16 pairs; the agent does not see them.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.create",
            models.MemoryStore,
            options,
            body={
                "name": name,
                "description": description,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemoryStore:
        """Deletes a memory store with all memories and versions.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.delete",
            models.DeletedMemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.MemoryStore]:
        """Lists memory stores, newest first.

        Args:
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lte:
            Only what was made at or before this instant.
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most objects on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "memory_stores.list",
            models.MemoryStore,
            options,
            query={
                "created_at": {"gte": created_at_gte, "lte": created_at_lte},
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Reads a memory store.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.retrieve",
            models.MemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        memory_store_id: str,
        *,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Changes a memory store.

        Args:
          description:
            Left out: kept; empty removes it.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          name:
            Left out or null: kept. Counts only for sessions to come.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.update",
            models.MemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            body={
                "description": description,
                "metadata": metadata,
                "name": name,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncMemoryStores(AsyncResource):
    """The operations `memory_stores.*`."""

    __slots__ = ()

    @property
    def memories(self) -> AsyncMemoryStoreMemories:
        """The operations `memory_stores.memories.*`."""
        return AsyncMemoryStoreMemories(self._client)

    @property
    def memory_versions(self) -> AsyncMemoryStoreMemoryVersions:
        """The operations `memory_stores.memory_versions.*`."""
        return AsyncMemoryStoreMemoryVersions(self._client)

    async def archive(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Archives a memory store for good: it can be read, not written.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.archive",
            models.MemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Makes a memory store.

        Args:
          name:
            1 to 255 characters without control characters; names its folder in the sandbox.
          description:
            What is in it, at most 1,024 characters; the agent reads this.
          metadata:
            At most 16 pairs; the agent does not see them.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.create",
            models.MemoryStore,
            options,
            body={
                "name": name,
                "description": description,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemoryStore:
        """Deletes a memory store with all memories and versions.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.delete",
            models.DeletedMemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.MemoryStore]:
        """Lists memory stores, newest first.

        Args:
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lte:
            Only what was made at or before this instant.
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most objects on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "memory_stores.list",
            models.MemoryStore,
            options,
            query={
                "created_at": {"gte": created_at_gte, "lte": created_at_lte},
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Reads a memory store.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.retrieve",
            models.MemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        memory_store_id: str,
        *,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Changes a memory store.

        Args:
          description:
            Left out: kept; empty removes it.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          name:
            Left out or null: kept. Counts only for sessions to come.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.update",
            models.MemoryStore,
            options,
            path={"memory_store_id": memory_store_id},
            body={
                "description": description,
                "metadata": metadata,
                "name": name,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class MemoryStoreMemories(SyncResource):
    """The operations `memory_stores.memories.*`."""

    __slots__ = ()

    def create(
        self,
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Writes a new memory. The path must be free.

        Args:
          content:
            Text of at most 102,400 bytes; may be empty.
          path:
            Starts with `/`, 1 to 20 segments, at most 1,024 bytes; free in this store.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.memories.create",
            models.Memory,
            options,
            path={"memory_store_id": memory_store_id},
            query={
                "view": view,
            },
            body={
                "content": content,
                "path": path,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemory:
        """Deletes a memory; its versions stay.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          expected_content_sha256:
            Hash that the content must have; any other fails with 409.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.memories.delete",
            models.DeletedMemory,
            options,
            path={"memory_store_id": memory_store_id, "memory_id": memory_id},
            query={
                "expected_content_sha256": expected_content_sha256,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        path_prefix: str | Omit = omit,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.MemoryEntry]:
        """Lists memories by path.

        Args:
          depth:
            0: everything below the prefix; 1: only its direct children, deeper ones as
            prefixes.
          limit:
            Most objects on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          path_prefix:
            Only paths below this one; ends with `/`. Stands in the address: no secrets here.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "memory_stores.memories.list",
            cast("Any", models.MemoryEntry),
            options,
            path={"memory_store_id": memory_store_id},
            query={
                "depth": depth,
                "limit": limit,
                "page": page,
                "path_prefix": path_prefix,
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Reads a memory.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.memories.retrieve",
            models.Memory,
            options,
            path={"memory_store_id": memory_store_id, "memory_id": memory_id},
            query={
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        content: str | None | Omit = omit,
        path: str | None | Omit = omit,
        precondition: params.MemoryPreconditionParams | Omit = omit,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Changes or renames a memory.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          content:
            New text. Left out or null: kept.
          path:
            New path; the id stays. Left out or null: kept.
          precondition:
            What must hold; otherwise the change fails with 409.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.memories.update",
            models.Memory,
            options,
            path={"memory_store_id": memory_store_id, "memory_id": memory_id},
            query={
                "view": view,
            },
            body={
                "content": content,
                "path": path,
                "precondition": precondition,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncMemoryStoreMemories(AsyncResource):
    """The operations `memory_stores.memories.*`."""

    __slots__ = ()

    async def create(
        self,
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Writes a new memory. The path must be free.

        Args:
          content:
            Text of at most 102,400 bytes; may be empty.
          path:
            Starts with `/`, 1 to 20 segments, at most 1,024 bytes; free in this store.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.memories.create",
            models.Memory,
            options,
            path={"memory_store_id": memory_store_id},
            query={
                "view": view,
            },
            body={
                "content": content,
                "path": path,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemory:
        """Deletes a memory; its versions stay.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          expected_content_sha256:
            Hash that the content must have; any other fails with 409.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.memories.delete",
            models.DeletedMemory,
            options,
            path={"memory_store_id": memory_store_id, "memory_id": memory_id},
            query={
                "expected_content_sha256": expected_content_sha256,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        path_prefix: str | Omit = omit,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.MemoryEntry]:
        """Lists memories by path.

        Args:
          depth:
            0: everything below the prefix; 1: only its direct children, deeper ones as
            prefixes.
          limit:
            Most objects on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          path_prefix:
            Only paths below this one; ends with `/`. Stands in the address: no secrets here.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "memory_stores.memories.list",
            cast("Any", models.MemoryEntry),
            options,
            path={"memory_store_id": memory_store_id},
            query={
                "depth": depth,
                "limit": limit,
                "page": page,
                "path_prefix": path_prefix,
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Reads a memory.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.memories.retrieve",
            models.Memory,
            options,
            path={"memory_store_id": memory_store_id, "memory_id": memory_id},
            query={
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        content: str | None | Omit = omit,
        path: str | None | Omit = omit,
        precondition: params.MemoryPreconditionParams | Omit = omit,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Changes or renames a memory.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          content:
            New text. Left out or null: kept.
          path:
            New path; the id stays. Left out or null: kept.
          precondition:
            What must hold; otherwise the change fails with 409.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.memories.update",
            models.Memory,
            options,
            path={"memory_store_id": memory_store_id, "memory_id": memory_id},
            query={
                "view": view,
            },
            body={
                "content": content,
                "path": path,
                "precondition": precondition,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class MemoryStoreMemoryVersions(SyncResource):
    """The operations `memory_stores.memory_versions.*`."""

    __slots__ = ()

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        limit: int | Omit = omit,
        memory_id: str | Omit = omit,
        operation: params.MemoryOperationParams | Omit = omit,
        page: str | Omit = omit,
        service_account_id: str | Omit = omit,
        session_id: str | Omit = omit,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.MemoryVersion]:
        """Lists versions of memories, newest first.

        Args:
          api_key_id:
            Only changes made with this API key.
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lte:
            Only what was made at or before this instant.
          limit:
            Most objects on one page.
          memory_id:
            Only versions of this memory, deleted or not.
          operation:
            Only changes of this kind.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          service_account_id:
            Only changes by this service account (`svac_…`).
          session_id:
            Only changes by this session.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "memory_stores.memory_versions.list",
            models.MemoryVersion,
            options,
            path={"memory_store_id": memory_store_id},
            query={
                "api_key_id": api_key_id,
                "created_at": {"gte": created_at_gte, "lte": created_at_lte},
                "limit": limit,
                "memory_id": memory_id,
                "operation": operation,
                "page": page,
                "service_account_id": service_account_id,
                "session_id": session_id,
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Removes path and content of a version for good.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.memory_versions.redact",
            models.MemoryVersion,
            options,
            path={"memory_store_id": memory_store_id, "memory_version_id": memory_version_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Reads a version.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "memory_stores.memory_versions.retrieve",
            models.MemoryVersion,
            options,
            path={"memory_store_id": memory_store_id, "memory_version_id": memory_version_id},
            query={
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncMemoryStoreMemoryVersions(AsyncResource):
    """The operations `memory_stores.memory_versions.*`."""

    __slots__ = ()

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        limit: int | Omit = omit,
        memory_id: str | Omit = omit,
        operation: params.MemoryOperationParams | Omit = omit,
        page: str | Omit = omit,
        service_account_id: str | Omit = omit,
        session_id: str | Omit = omit,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.MemoryVersion]:
        """Lists versions of memories, newest first.

        Args:
          api_key_id:
            Only changes made with this API key.
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lte:
            Only what was made at or before this instant.
          limit:
            Most objects on one page.
          memory_id:
            Only versions of this memory, deleted or not.
          operation:
            Only changes of this kind.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          service_account_id:
            Only changes by this service account (`svac_…`).
          session_id:
            Only changes by this session.
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "memory_stores.memory_versions.list",
            models.MemoryVersion,
            options,
            path={"memory_store_id": memory_store_id},
            query={
                "api_key_id": api_key_id,
                "created_at": {"gte": created_at_gte, "lte": created_at_lte},
                "limit": limit,
                "memory_id": memory_id,
                "operation": operation,
                "page": page,
                "service_account_id": service_account_id,
                "session_id": session_id,
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Removes path and content of a version for good.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.memory_versions.redact",
            models.MemoryVersion,
            options,
            path={"memory_store_id": memory_store_id, "memory_version_id": memory_version_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Reads a version.

        Args:
          memory_store_id:
            Memory store (`memstore_…`).
          view:
            How much of each is returned.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "memory_stores.memory_versions.retrieve",
            models.MemoryVersion,
            options,
            path={"memory_store_id": memory_store_id, "memory_version_id": memory_version_id},
            query={
                "view": view,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
