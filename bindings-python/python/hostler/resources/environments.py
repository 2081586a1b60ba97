# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `environments.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class Environments(SyncResource):
    """The operations `environments.*`."""

    __slots__ = ()

    @property
    def work(self) -> EnvironmentWork:
        """The operations `environments.work.*`."""
        return EnvironmentWork(self._client)

    def archive(
        self,
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Retires an environment for good. Running sessions go on; new ones cannot use it.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.archive",
            models.Environment,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        *,
        name: str,
        config: params.EnvironmentConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        scope: params.EnvironmentScopeParams | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Makes an environment.

        Args:
          name:
            Name, 1 to 256 characters, unique among environments that are not archived.
          config:
            Where sandboxes run. Left out or null: in the cloud, with unrestricted network and
            no packages.
          description:
            At most 1,024 characters.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          scope:
            Who may use a self-hosted environment. Left out or null: depends on the kind of
            organisation.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.create",
            models.Environment,
            options,
            body={
                "name": name,
                "config": config,
                "description": description,
                "metadata": metadata,
                "scope": scope,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedEnvironment:
        """Deletes an environment. Refused while a session refers to it.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.delete",
            models.DeletedEnvironment,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Environment]:
        """Lists environments, newest first.

        Args:
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most environments on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "environments.list",
            models.Environment,
            options,
            query={
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
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Reads an environment.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.retrieve",
            models.Environment,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        environment_id: str,
        *,
        config: params.EnvironmentConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | Omit = omit,
        name: str | None | Omit = omit,
        scope: params.EnvironmentScopeParams | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Changes an environment for sessions created later. What is left out is kept, at every
        level of `config`.

        Args:
          config:
            What is left out is kept, at every level. The type cannot change.
          description:
            At most 1,024 characters. Left out: kept; null removes it, an empty text is stored.
          metadata:
            Sets the given keys; null or an empty text removes a key, keys left out stay.
          name:
            1 to 256 characters. Left out or null: kept.
          scope:
            Who may use a self-hosted environment. Left out: kept.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.update",
            models.Environment,
            options,
            path={"environment_id": environment_id},
            body={
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
                "scope": scope,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncEnvironments(AsyncResource):
    """The operations `environments.*`."""

    __slots__ = ()

    @property
    def work(self) -> AsyncEnvironmentWork:
        """The operations `environments.work.*`."""
        return AsyncEnvironmentWork(self._client)

    async def archive(
        self,
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Retires an environment for good. Running sessions go on; new ones cannot use it.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.archive",
            models.Environment,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        *,
        name: str,
        config: params.EnvironmentConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        scope: params.EnvironmentScopeParams | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Makes an environment.

        Args:
          name:
            Name, 1 to 256 characters, unique among environments that are not archived.
          config:
            Where sandboxes run. Left out or null: in the cloud, with unrestricted network and
            no packages.
          description:
            At most 1,024 characters.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          scope:
            Who may use a self-hosted environment. Left out or null: depends on the kind of
            organisation.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.create",
            models.Environment,
            options,
            body={
                "name": name,
                "config": config,
                "description": description,
                "metadata": metadata,
                "scope": scope,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedEnvironment:
        """Deletes an environment. Refused while a session refers to it.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.delete",
            models.DeletedEnvironment,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Environment]:
        """Lists environments, newest first.

        Args:
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most environments on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "environments.list",
            models.Environment,
            options,
            query={
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
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Reads an environment.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.retrieve",
            models.Environment,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        environment_id: str,
        *,
        config: params.EnvironmentConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | Omit = omit,
        name: str | None | Omit = omit,
        scope: params.EnvironmentScopeParams | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Environment:
        """Changes an environment for sessions created later. What is left out is kept, at every
        level of `config`.

        Args:
          config:
            What is left out is kept, at every level. The type cannot change.
          description:
            At most 1,024 characters. Left out: kept; null removes it, an empty text is stored.
          metadata:
            Sets the given keys; null or an empty text removes a key, keys left out stay.
          name:
            1 to 256 characters. Left out or null: kept.
          scope:
            Who may use a self-hosted environment. Left out: kept.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.update",
            models.Environment,
            options,
            path={"environment_id": environment_id},
            body={
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
                "scope": scope,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class EnvironmentWork(SyncResource):
    """The operations `environments.work.*`."""

    __slots__ = ()

    def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Accepts a work item: it leaves the queue and its lease begins. For workers.

        Args:
          environment_id:
            Environment (`env_…`).
        """
        return self._call(
            "environments.work.ack",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
        )

    def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: int | Omit = omit,
        expected_last_heartbeat: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.WorkHeartbeat:
        """Claims or extends the lease on a work item. For workers.

        Args:
          environment_id:
            Environment (`env_…`).
          desired_ttl_seconds:
            Seconds for which the lease is wanted.
          expected_last_heartbeat:
            `last_heartbeat` of the answer before, byte for byte; `NO_HEARTBEAT` for the first.
            Any other value fails with 412.
        """
        return self._call(
            "environments.work.heartbeat",
            models.WorkHeartbeat,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            query={
                "desired_ttl_seconds": desired_ttl_seconds,
                "expected_last_heartbeat": expected_last_heartbeat,
            },
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Work]:
        """Lists the work items of an environment. For workers: needs the environment's key.

        Args:
          limit:
            Most items on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
        """
        return self._page(
            "environments.work.list",
            models.Work,
            options,
            path={"environment_id": environment_id},
            query={
                "limit": limit,
                "page": page,
            },
        )

    def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | Omit = omit,
        reclaim_older_than_ms: int | Omit = omit,
        anthropic_worker_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work | None:
        """Takes the next work item, or null if there is none. For workers.

        Args:
          block_ms:
            Milliseconds to wait for work. Left out: answer at once.
          reclaim_older_than_ms:
            Offer items again that were handed out but not accepted for this many milliseconds.
          anthropic_worker_id:
            Name of the polling worker, counted in `workers_polling` of the queue statistics.
        """
        return self._call(
            "environments.work.poll",
            cast("Any", models.Work | None),
            options,
            path={"environment_id": environment_id},
            query={
                "block_ms": block_ms,
                "reclaim_older_than_ms": reclaim_older_than_ms,
            },
            headers={
                "Anthropic-Worker-ID": anthropic_worker_id,
            },
        )

    def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Reads a work item. Needs an API key.

        Args:
          environment_id:
            Environment (`env_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.work.retrieve",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def stats(
        self,
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.WorkQueueStats:
        """Reads how much work waits and how many workers ask for it.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.work.stats",
            models.WorkQueueStats,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        force: bool | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Asks for a work item to be stopped.

        Args:
          environment_id:
            Environment (`env_…`).
          force:
            Whether to stop at once instead of letting the worker end.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.work.stop",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            body={
                "force": force,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Mapping[str, str | None],
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Changes the metadata of a work item. Needs an API key.

        Args:
          environment_id:
            Environment (`env_…`).
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "environments.work.update",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            body={
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncEnvironmentWork(AsyncResource):
    """The operations `environments.work.*`."""

    __slots__ = ()

    async def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Accepts a work item: it leaves the queue and its lease begins. For workers.

        Args:
          environment_id:
            Environment (`env_…`).
        """
        return await self._call(
            "environments.work.ack",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
        )

    async def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: int | Omit = omit,
        expected_last_heartbeat: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.WorkHeartbeat:
        """Claims or extends the lease on a work item. For workers.

        Args:
          environment_id:
            Environment (`env_…`).
          desired_ttl_seconds:
            Seconds for which the lease is wanted.
          expected_last_heartbeat:
            `last_heartbeat` of the answer before, byte for byte; `NO_HEARTBEAT` for the first.
            Any other value fails with 412.
        """
        return await self._call(
            "environments.work.heartbeat",
            models.WorkHeartbeat,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            query={
                "desired_ttl_seconds": desired_ttl_seconds,
                "expected_last_heartbeat": expected_last_heartbeat,
            },
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Work]:
        """Lists the work items of an environment. For workers: needs the environment's key.

        Args:
          limit:
            Most items on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
        """
        return self._page(
            "environments.work.list",
            models.Work,
            options,
            path={"environment_id": environment_id},
            query={
                "limit": limit,
                "page": page,
            },
        )

    async def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | Omit = omit,
        reclaim_older_than_ms: int | Omit = omit,
        anthropic_worker_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work | None:
        """Takes the next work item, or null if there is none. For workers.

        Args:
          block_ms:
            Milliseconds to wait for work. Left out: answer at once.
          reclaim_older_than_ms:
            Offer items again that were handed out but not accepted for this many milliseconds.
          anthropic_worker_id:
            Name of the polling worker, counted in `workers_polling` of the queue statistics.
        """
        return await self._call(
            "environments.work.poll",
            cast("Any", models.Work | None),
            options,
            path={"environment_id": environment_id},
            query={
                "block_ms": block_ms,
                "reclaim_older_than_ms": reclaim_older_than_ms,
            },
            headers={
                "Anthropic-Worker-ID": anthropic_worker_id,
            },
        )

    async def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Reads a work item. Needs an API key.

        Args:
          environment_id:
            Environment (`env_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.work.retrieve",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def stats(
        self,
        environment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.WorkQueueStats:
        """Reads how much work waits and how many workers ask for it.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.work.stats",
            models.WorkQueueStats,
            options,
            path={"environment_id": environment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        force: bool | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Asks for a work item to be stopped.

        Args:
          environment_id:
            Environment (`env_…`).
          force:
            Whether to stop at once instead of letting the worker end.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.work.stop",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            body={
                "force": force,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Mapping[str, str | None],
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Work:
        """Changes the metadata of a work item. Needs an API key.

        Args:
          environment_id:
            Environment (`env_…`).
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "environments.work.update",
            models.Work,
            options,
            path={"environment_id": environment_id, "work_id": work_id},
            body={
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
