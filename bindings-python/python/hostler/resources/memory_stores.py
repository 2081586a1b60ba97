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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Archive.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Create.

        Args:
          name:
            Name.
          description:
            Description.
          metadata:
            Metadata.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def delete(
        self,
        memory_store_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemoryStore:
        """Delete.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.MemoryStore]:
        """List.

        Args:
          created_at_gte:
            Created at[gte].
          created_at_lte:
            Created at[lte].
          include_archived:
            Include archived.
          limit:
            Limit.
          page:
            Page.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def retrieve(
        self,
        memory_store_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Retrieve.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def update(
        self,
        memory_store_id: str,
        *,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        name: str | None | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Update.

        Args:
          description:
            Description.
          metadata:
            Metadata.
          name:
            Name.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Archive.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Create.

        Args:
          name:
            Name.
          description:
            Description.
          metadata:
            Metadata.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def delete(
        self,
        memory_store_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemoryStore:
        """Delete.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.MemoryStore]:
        """List.

        Args:
          created_at_gte:
            Created at[gte].
          created_at_lte:
            Created at[lte].
          include_archived:
            Include archived.
          limit:
            Limit.
          page:
            Page.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def retrieve(
        self,
        memory_store_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Retrieve.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def update(
        self,
        memory_store_id: str,
        *,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        name: str | None | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryStore:
        """Update.

        Args:
          description:
            Description.
          metadata:
            Metadata.
          name:
            Name.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Create.

        Args:
          content:
            Content.
          path:
            Path.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemory:
        """Delete.

        Args:
          memory_store_id:
            Memory store id.
          expected_content_sha256:
            Expected content sha256.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.MemoryEntry]:
        """List.

        Args:
          depth:
            Depth.
          limit:
            Limit.
          page:
            Page.
          path_prefix:
            Path prefix.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Retrieve.

        Args:
          memory_store_id:
            Memory store id.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Update.

        Args:
          memory_store_id:
            Memory store id.
          content:
            Content.
          path:
            Path.
          precondition:
            Precondition.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Create.

        Args:
          content:
            Content.
          path:
            Path.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedMemory:
        """Delete.

        Args:
          memory_store_id:
            Memory store id.
          expected_content_sha256:
            Expected content sha256.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.MemoryEntry]:
        """List.

        Args:
          depth:
            Depth.
          limit:
            Limit.
          page:
            Page.
          path_prefix:
            Path prefix.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Retrieve.

        Args:
          memory_store_id:
            Memory store id.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Memory:
        """Update.

        Args:
          memory_store_id:
            Memory store id.
          content:
            Content.
          path:
            Path.
          precondition:
            Precondition.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.MemoryVersion]:
        """List.

        Args:
          api_key_id:
            Api key id.
          created_at_gte:
            Created at[gte].
          created_at_lte:
            Created at[lte].
          limit:
            Limit.
          memory_id:
            Memory id.
          operation:
            Operation.
          page:
            Page.
          service_account_id:
            Service account id.
          session_id:
            Session id.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Redact.

        Args:
          memory_store_id:
            Memory store id.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Retrieve.

        Args:
          memory_store_id:
            Memory store id.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.MemoryVersion]:
        """List.

        Args:
          api_key_id:
            Api key id.
          created_at_gte:
            Created at[gte].
          created_at_lte:
            Created at[lte].
          limit:
            Limit.
          memory_id:
            Memory id.
          operation:
            Operation.
          page:
            Page.
          service_account_id:
            Service account id.
          session_id:
            Session id.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Redact.

        Args:
          memory_store_id:
            Memory store id.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: params.MemoryViewParams | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.MemoryVersion:
        """Retrieve.

        Args:
          memory_store_id:
            Memory store id.
          view:
            View.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )
