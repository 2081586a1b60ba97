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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Ends a session for good; its history stays readable. Refused while it runs.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Starts a session: an agent at work in an environment. With `initial_events` it runs at
        once, otherwise it is idle.

        Args:
          agent:
            Agent that works: an id (its latest version, pinned now), a reference, or a
            reference with overrides.
          environment_id:
            Environment to work in (`env_…`).
          budget:
            Ceiling on the cost. Can only be set here; every model in the session must have a
            public price.
          initial_events:
            At most 50 events, handled in order as if sent right after: messages, and at most
            one outcome.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          resources:
            What is mounted: at most 500 files and 8 memory stores, and repositories.
          title:
            At most 500 characters.
          vault_ids:
            Vaults whose credentials the session may use (`vlt_…`); cannot change later.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        session_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSession:
        """Deletes a session with its events, sandbox and the files that it made. Refused while it
        runs.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        order: params.ListOrderParams | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Session]:
        """Lists sessions by creation time.

        Args:
          agent_id:
            Only sessions of this agent.
          agent_version:
            Only sessions of this version of the agent; counts only together with `agent_id`.
          created_at_gt:
            Only what was made after this instant.
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lt:
            Only what was made before this instant.
          created_at_lte:
            Only what was made at or before this instant.
          deployment_id:
            Only sessions made by this deployment.
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most objects on one page.
          memory_store_id:
            Only sessions with this memory store attached.
          order:
            Direction by creation time.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          statuses:
            Only sessions in one of these states.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        session_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Reads a session.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Changes a session. Refused as a whole if one field is.

        Args:
          agent:
            Tools and MCP servers for the rest of the session. Only while it is idle and no
            workflow run is open.
          budget:
            Left out: kept; null: no ceiling any more, for good. A new ceiling must be above
            what is spent already.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          title:
            1 to 500 characters. Left out: kept; null removes it.
          vault_ids:
            Reserved: any value is refused.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Ends a session for good; its history stays readable. Refused while it runs.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Starts a session: an agent at work in an environment. With `initial_events` it runs at
        once, otherwise it is idle.

        Args:
          agent:
            Agent that works: an id (its latest version, pinned now), a reference, or a
            reference with overrides.
          environment_id:
            Environment to work in (`env_…`).
          budget:
            Ceiling on the cost. Can only be set here; every model in the session must have a
            public price.
          initial_events:
            At most 50 events, handled in order as if sent right after: messages, and at most
            one outcome.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          resources:
            What is mounted: at most 500 files and 8 memory stores, and repositories.
          title:
            At most 500 characters.
          vault_ids:
            Vaults whose credentials the session may use (`vlt_…`); cannot change later.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        session_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSession:
        """Deletes a session with its events, sandbox and the files that it made. Refused while it
        runs.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        order: params.ListOrderParams | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Session]:
        """Lists sessions by creation time.

        Args:
          agent_id:
            Only sessions of this agent.
          agent_version:
            Only sessions of this version of the agent; counts only together with `agent_id`.
          created_at_gt:
            Only what was made after this instant.
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lt:
            Only what was made before this instant.
          created_at_lte:
            Only what was made at or before this instant.
          deployment_id:
            Only sessions made by this deployment.
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most objects on one page.
          memory_store_id:
            Only sessions with this memory store attached.
          order:
            Direction by creation time.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          statuses:
            Only sessions in one of these states.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        session_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Reads a session.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Session:
        """Changes a session. Refused as a whole if one field is.

        Args:
          agent:
            Tools and MCP servers for the rest of the session. Only while it is idle and no
            workflow run is open.
          budget:
            Left out: kept; null: no ceiling any more, for good. A new ceiling must be above
            what is spent already.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          title:
            1 to 500 characters. Left out: kept; null removes it.
          vault_ids:
            Reserved: any value is refused.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        order: params.ListOrderParams | Omit = omit,
        page: str | Omit = omit,
        types: Sequence[params.SessionEventTypeParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionEvent]:
        """Lists the events of a session by the time at which they took effect.

        Args:
          created_at_gt:
            Only events that took effect after this instant.
          created_at_gte:
            Only events that took effect at or after this instant.
          created_at_lt:
            Only events that took effect before this instant.
          created_at_lte:
            Only events that took effect at or before this instant.
          limit:
            Most events on one page.
          order:
            Direction by `processed_at`; inputs that still wait stand at the end of `asc`.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          types:
            Only events of these types.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def send(
        self,
        session_id: str,
        *,
        events: Sequence[params.InputEventParams],
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SentSessionEvents:
        """Sends events to a session, all or none. Returns when they are queued, without waiting
        for the agent.

        Args:
          events:
            1 to 1,000 events, in order.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EventStream[models.StreamEvent]:
        """Streams the events of a session from now on. There is no replay: what happened before is
        in the list.

        Args:
          event_deltas:
            Event types to preview while the model still writes them.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        order: params.ListOrderParams | Omit = omit,
        page: str | Omit = omit,
        types: Sequence[params.SessionEventTypeParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionEvent]:
        """Lists the events of a session by the time at which they took effect.

        Args:
          created_at_gt:
            Only events that took effect after this instant.
          created_at_gte:
            Only events that took effect at or after this instant.
          created_at_lt:
            Only events that took effect before this instant.
          created_at_lte:
            Only events that took effect at or before this instant.
          limit:
            Most events on one page.
          order:
            Direction by `processed_at`; inputs that still wait stand at the end of `asc`.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          types:
            Only events of these types.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def send(
        self,
        session_id: str,
        *,
        events: Sequence[params.InputEventParams],
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SentSessionEvents:
        """Sends events to a session, all or none. Returns when they are queued, without waiting
        for the agent.

        Args:
          events:
            1 to 1,000 events, in order.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncEventStream[models.StreamEvent]:
        """Streams the events of a session from now on. There is no replay: what happened before is
        in the list.

        Args:
          event_deltas:
            Event types to preview while the model still writes them.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileResource:
        """Mounts a file into a session; it is there from the next tool call on.

        Args:
          type:
            
          file_id:
            Uploaded file (`file_…`).
          mount_path:
            Path under `/mnt/session/uploads`. Left out or null:
            `/mnt/session/uploads/<file_id>`.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSessionResource:
        """Takes a file out of a session. Repositories stay for the life of the session.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionResource]:
        """Lists what is mounted into a session.

        Args:
          limit:
            Most resources on one page. Left out: all of them.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Reads one resource of a session.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Replaces the access token of a repository.

        Args:
          session_id:
            Session (`sesn_…`).
          authorization_token:
            Access token, 1 to 4,096 characters; never returned.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileResource:
        """Mounts a file into a session; it is there from the next tool call on.

        Args:
          type:
            
          file_id:
            Uploaded file (`file_…`).
          mount_path:
            Path under `/mnt/session/uploads`. Left out or null:
            `/mnt/session/uploads/<file_id>`.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSessionResource:
        """Takes a file out of a session. Repositories stay for the life of the session.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionResource]:
        """Lists what is mounted into a session.

        Args:
          limit:
            Most resources on one page. Left out: all of them.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Reads one resource of a session.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionResource:
        """Replaces the access token of a repository.

        Args:
          session_id:
            Session (`sesn_…`).
          authorization_token:
            Access token, 1 to 4,096 characters; never returned.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Ends a child thread for good.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionThread]:
        """Lists the threads of a session: the main one, then the others as they were started.

        Args:
          limit:
            Most threads on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          statuses:
            Only threads in one of these states.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Reads a thread.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Ends a child thread for good.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.SessionStatusParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionThread]:
        """Lists the threads of a session: the main one, then the others as they were started.

        Args:
          limit:
            Most threads on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          statuses:
            Only threads in one of these states.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SessionThread:
        """Reads a thread.

        Args:
          session_id:
            Session (`sesn_…`).
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SessionEvent]:
        """Lists the events of one thread, oldest first.

        Args:
          session_id:
            Session (`sesn_…`).
          limit:
            Most events on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> EventStream[models.StreamEvent]:
        """Streams the events of one thread from now on.

        Args:
          session_id:
            Session (`sesn_…`).
          event_deltas:
            Event types to preview while the model still writes them.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SessionEvent]:
        """Lists the events of one thread, oldest first.

        Args:
          session_id:
            Session (`sesn_…`).
          limit:
            Most events on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[params.EventDeltaTypeParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncEventStream[models.StreamEvent]:
        """Streams the events of one thread from now on.

        Args:
          session_id:
            Session (`sesn_…`).
          event_deltas:
            Event types to preview while the model still writes them.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
            },
        )
