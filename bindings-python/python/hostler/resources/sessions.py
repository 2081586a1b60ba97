# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `sessions.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from .._stream import AsyncEventStream, EventStream
    from ..types import params


class Sessions(SyncResource):
    """The operations `sessions.*`."""

    __slots__ = ()

    @property
    def events(self) -> SessionEvents:
        """The operations `sessions.events.*`."""
        return SessionEvents(self._client)

    @property
    def resources(self) -> SessionResources:
        """The operations `sessions.resources.*`."""
        return SessionResources(self._client)

    @property
    def threads(self) -> SessionThreads:
        """The operations `sessions.threads.*`."""
        return SessionThreads(self._client)

    def archive(
        self,
        session_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Archive.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.archive",
            models.Session,
            options,
            path={"session_id": session_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def create(
        self,
        *,
        agent: params.SessionAgentParams,
        environment_id: str,
        budget: params.BudgetLimitParams | models.BudgetLimit | Omit = omit,
        initial_events: Sequence[params.SessionInitialEventParams] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        resources: Sequence[params.SessionResourceParams] | Omit = omit,
        title: str | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Create.

        Args:
          agent:
            Agent.
          environment_id:
            Environment id.
          budget:
            Budget.
          initial_events:
            Initial events.
          metadata:
            Metadata.
          resources:
            Resources.
          title:
            Title.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.create",
            models.Session,
            options,
            body={
                "agent": agent,
                "environment_id": environment_id,
                "budget": budget,
                "initial_events": initial_events,
                "metadata": metadata,
                "resources": resources,
                "title": title,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def delete(
        self,
        session_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSession:
        """Delete.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.delete",
            models.DeletedSession,
            options,
            path={"session_id": session_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        agent_version: int | Omit = omit,
        created_at_gt: str | datetime | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        deployment_id: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        memory_store_id: str | Omit = omit,
        order: params.SortOrderParams | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Session]:
        """List.

        Args:
          agent_id:
            Agent id.
          agent_version:
            Agent version.
          created_at_gt:
            Created at[gt].
          created_at_gte:
            Created at[gte].
          created_at_lt:
            Created at[lt].
          created_at_lte:
            Created at[lte].
          deployment_id:
            Deployment id.
          include_archived:
            Include archived.
          limit:
            Limit.
          memory_store_id:
            Memory store id.
          order:
            Order.
          page:
            Page.
          statuses:
            Statuses.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "sessions.list",
            models.Session,
            options,
            query={
                "agent_id": agent_id,
                "agent_version": agent_version,
                "created_at": {"gt": created_at_gt, "gte": created_at_gte, "lt": created_at_lt, "lte": created_at_lte},
                "deployment_id": deployment_id,
                "include_archived": include_archived,
                "limit": limit,
                "memory_store_id": memory_store_id,
                "order": order,
                "page": page,
                "statuses": statuses,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def retrieve(
        self,
        session_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Retrieve.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.retrieve",
            models.Session,
            options,
            path={"session_id": session_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def update(
        self,
        session_id: str,
        *,
        agent: params.SessionAgentUpdateParams | Omit = omit,
        budget: params.BudgetLimitParams | models.BudgetLimit | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        title: str | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Update.

        Args:
          agent:
            Agent.
          budget:
            Budget.
          metadata:
            Metadata.
          title:
            Title.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.update",
            models.Session,
            options,
            path={"session_id": session_id},
            body={
                "agent": agent,
                "budget": budget,
                "metadata": metadata,
                "title": title,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncSessions(AsyncResource):
    """The operations `sessions.*`."""

    __slots__ = ()

    @property
    def events(self) -> AsyncSessionEvents:
        """The operations `sessions.events.*`."""
        return AsyncSessionEvents(self._client)

    @property
    def resources(self) -> AsyncSessionResources:
        """The operations `sessions.resources.*`."""
        return AsyncSessionResources(self._client)

    @property
    def threads(self) -> AsyncSessionThreads:
        """The operations `sessions.threads.*`."""
        return AsyncSessionThreads(self._client)

    async def archive(
        self,
        session_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Archive.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.archive",
            models.Session,
            options,
            path={"session_id": session_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def create(
        self,
        *,
        agent: params.SessionAgentParams,
        environment_id: str,
        budget: params.BudgetLimitParams | models.BudgetLimit | Omit = omit,
        initial_events: Sequence[params.SessionInitialEventParams] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        resources: Sequence[params.SessionResourceParams] | Omit = omit,
        title: str | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Create.

        Args:
          agent:
            Agent.
          environment_id:
            Environment id.
          budget:
            Budget.
          initial_events:
            Initial events.
          metadata:
            Metadata.
          resources:
            Resources.
          title:
            Title.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.create",
            models.Session,
            options,
            body={
                "agent": agent,
                "environment_id": environment_id,
                "budget": budget,
                "initial_events": initial_events,
                "metadata": metadata,
                "resources": resources,
                "title": title,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def delete(
        self,
        session_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSession:
        """Delete.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.delete",
            models.DeletedSession,
            options,
            path={"session_id": session_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        agent_version: int | Omit = omit,
        created_at_gt: str | datetime | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        deployment_id: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        memory_store_id: str | Omit = omit,
        order: params.SortOrderParams | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Session]:
        """List.

        Args:
          agent_id:
            Agent id.
          agent_version:
            Agent version.
          created_at_gt:
            Created at[gt].
          created_at_gte:
            Created at[gte].
          created_at_lt:
            Created at[lt].
          created_at_lte:
            Created at[lte].
          deployment_id:
            Deployment id.
          include_archived:
            Include archived.
          limit:
            Limit.
          memory_store_id:
            Memory store id.
          order:
            Order.
          page:
            Page.
          statuses:
            Statuses.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "sessions.list",
            models.Session,
            options,
            query={
                "agent_id": agent_id,
                "agent_version": agent_version,
                "created_at": {"gt": created_at_gt, "gte": created_at_gte, "lt": created_at_lt, "lte": created_at_lte},
                "deployment_id": deployment_id,
                "include_archived": include_archived,
                "limit": limit,
                "memory_store_id": memory_store_id,
                "order": order,
                "page": page,
                "statuses": statuses,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def retrieve(
        self,
        session_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Retrieve.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.retrieve",
            models.Session,
            options,
            path={"session_id": session_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def update(
        self,
        session_id: str,
        *,
        agent: params.SessionAgentUpdateParams | Omit = omit,
        budget: params.BudgetLimitParams | models.BudgetLimit | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        title: str | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Update.

        Args:
          agent:
            Agent.
          budget:
            Budget.
          metadata:
            Metadata.
          title:
            Title.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.update",
            models.Session,
            options,
            path={"session_id": session_id},
            body={
                "agent": agent,
                "budget": budget,
                "metadata": metadata,
                "title": title,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class SessionEvents(SyncResource):
    """The operations `sessions.events.*`."""

    __slots__ = ()

    def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | datetime | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        limit: int | Omit = omit,
        order: params.SortOrderParams | Omit = omit,
        page: str | Omit = omit,
        types: Sequence[params.SessionEventTypeParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionEvent]:
        """List.

        Args:
          created_at_gt:
            Created at[gt].
          created_at_gte:
            Created at[gte].
          created_at_lt:
            Created at[lt].
          created_at_lte:
            Created at[lte].
          limit:
            Limit.
          order:
            Order.
          page:
            Page.
          types:
            Types.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "sessions.events.list",
            cast("Any", models.SessionEvent),
            options,
            path={"session_id": session_id},
            query={
                "created_at": {"gt": created_at_gt, "gte": created_at_gte, "lt": created_at_lt, "lte": created_at_lte},
                "limit": limit,
                "order": order,
                "page": page,
                "types": types,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def send(
        self,
        session_id: str,
        *,
        events: Sequence[params.InputEventParams],
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SentSessionEvents:
        """Send.

        Args:
          events:
            Events.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.events.send",
            models.SentSessionEvents,
            options,
            path={"session_id": session_id},
            body={
                "events": events,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EventStream[models.StreamEvent]:
        """Stream.

        Args:
          event_deltas:
            Event deltas.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._stream(
            "sessions.events.stream",
            models.StreamEvent,
            options,
            path={"session_id": session_id},
            query={
                "event_deltas": event_deltas,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncSessionEvents(AsyncResource):
    """The operations `sessions.events.*`."""

    __slots__ = ()

    def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | datetime | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        limit: int | Omit = omit,
        order: params.SortOrderParams | Omit = omit,
        page: str | Omit = omit,
        types: Sequence[params.SessionEventTypeParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionEvent]:
        """List.

        Args:
          created_at_gt:
            Created at[gt].
          created_at_gte:
            Created at[gte].
          created_at_lt:
            Created at[lt].
          created_at_lte:
            Created at[lte].
          limit:
            Limit.
          order:
            Order.
          page:
            Page.
          types:
            Types.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "sessions.events.list",
            cast("Any", models.SessionEvent),
            options,
            path={"session_id": session_id},
            query={
                "created_at": {"gt": created_at_gt, "gte": created_at_gte, "lt": created_at_lt, "lte": created_at_lte},
                "limit": limit,
                "order": order,
                "page": page,
                "types": types,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def send(
        self,
        session_id: str,
        *,
        events: Sequence[params.InputEventParams],
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SentSessionEvents:
        """Send.

        Args:
          events:
            Events.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.events.send",
            models.SentSessionEvents,
            options,
            path={"session_id": session_id},
            body={
                "events": events,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncEventStream[models.StreamEvent]:
        """Stream.

        Args:
          event_deltas:
            Event deltas.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._stream(
            "sessions.events.stream",
            models.StreamEvent,
            options,
            path={"session_id": session_id},
            query={
                "event_deltas": event_deltas,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class SessionResources(SyncResource):
    """The operations `sessions.resources.*`."""

    __slots__ = ()

    def add(
        self,
        session_id: str,
        *,
        type: Literal["file"],
        file_id: str,
        mount_path: str | None | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileResource:
        """Add.

        Args:
          type:
            Tells what this is.
          file_id:
            File id.
          mount_path:
            Mount path.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.resources.add",
            models.FileResource,
            options,
            path={"session_id": session_id},
            body={
                "type": type,
                "file_id": file_id,
                "mount_path": mount_path,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSessionResource:
        """Delete.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.resources.delete",
            models.DeletedSessionResource,
            options,
            path={"session_id": session_id, "resource_id": resource_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionResource]:
        """List.

        Args:
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
            "sessions.resources.list",
            cast("Any", models.SessionResource),
            options,
            path={"session_id": session_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Retrieve.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.resources.retrieve",
            cast("Any", models.SessionResource),
            options,
            path={"session_id": session_id, "resource_id": resource_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Update.

        Args:
          session_id:
            Session id.
          authorization_token:
            Authorization token.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.resources.update",
            cast("Any", models.SessionResource),
            options,
            path={"session_id": session_id, "resource_id": resource_id},
            body={
                "authorization_token": authorization_token,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncSessionResources(AsyncResource):
    """The operations `sessions.resources.*`."""

    __slots__ = ()

    async def add(
        self,
        session_id: str,
        *,
        type: Literal["file"],
        file_id: str,
        mount_path: str | None | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileResource:
        """Add.

        Args:
          type:
            Tells what this is.
          file_id:
            File id.
          mount_path:
            Mount path.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.resources.add",
            models.FileResource,
            options,
            path={"session_id": session_id},
            body={
                "type": type,
                "file_id": file_id,
                "mount_path": mount_path,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSessionResource:
        """Delete.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.resources.delete",
            models.DeletedSessionResource,
            options,
            path={"session_id": session_id, "resource_id": resource_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionResource]:
        """List.

        Args:
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
            "sessions.resources.list",
            cast("Any", models.SessionResource),
            options,
            path={"session_id": session_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Retrieve.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.resources.retrieve",
            cast("Any", models.SessionResource),
            options,
            path={"session_id": session_id, "resource_id": resource_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Update.

        Args:
          session_id:
            Session id.
          authorization_token:
            Authorization token.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.resources.update",
            cast("Any", models.SessionResource),
            options,
            path={"session_id": session_id, "resource_id": resource_id},
            body={
                "authorization_token": authorization_token,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class SessionThreads(SyncResource):
    """The operations `sessions.threads.*`."""

    __slots__ = ()

    @property
    def events(self) -> SessionThreadEvents:
        """The operations `sessions.threads.events.*`."""
        return SessionThreadEvents(self._client)

    def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Archive.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.threads.archive",
            models.SessionThread,
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionThread]:
        """List.

        Args:
          limit:
            Limit.
          page:
            Page.
          statuses:
            Statuses.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "sessions.threads.list",
            models.SessionThread,
            options,
            path={"session_id": session_id},
            query={
                "limit": limit,
                "page": page,
                "statuses": statuses,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Retrieve.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "sessions.threads.retrieve",
            models.SessionThread,
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncSessionThreads(AsyncResource):
    """The operations `sessions.threads.*`."""

    __slots__ = ()

    @property
    def events(self) -> AsyncSessionThreadEvents:
        """The operations `sessions.threads.events.*`."""
        return AsyncSessionThreadEvents(self._client)

    async def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Archive.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.threads.archive",
            models.SessionThread,
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionThread]:
        """List.

        Args:
          limit:
            Limit.
          page:
            Page.
          statuses:
            Statuses.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "sessions.threads.list",
            models.SessionThread,
            options,
            path={"session_id": session_id},
            query={
                "limit": limit,
                "page": page,
                "statuses": statuses,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Retrieve.

        Args:
          session_id:
            Session id.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "sessions.threads.retrieve",
            models.SessionThread,
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class SessionThreadEvents(SyncResource):
    """The operations `sessions.threads.events.*`."""

    __slots__ = ()

    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionEvent]:
        """List.

        Args:
          session_id:
            Session id.
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
            "sessions.threads.events.list",
            cast("Any", models.SessionEvent),
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EventStream[models.StreamEvent]:
        """Stream.

        Args:
          session_id:
            Session id.
          event_deltas:
            Event deltas.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._stream(
            "sessions.threads.events.stream",
            models.StreamEvent,
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            query={
                "event_deltas": event_deltas,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncSessionThreadEvents(AsyncResource):
    """The operations `sessions.threads.events.*`."""

    __slots__ = ()

    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionEvent]:
        """List.

        Args:
          session_id:
            Session id.
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
            "sessions.threads.events.list",
            cast("Any", models.SessionEvent),
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncEventStream[models.StreamEvent]:
        """Stream.

        Args:
          session_id:
            Session id.
          event_deltas:
            Event deltas.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._stream(
            "sessions.threads.events.stream",
            models.StreamEvent,
            options,
            path={"session_id": session_id, "thread_id": thread_id},
            query={
                "event_deltas": event_deltas,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )
