# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `deployments.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class Deployments(SyncResource):
    """The operations `deployments.*`."""

    __slots__ = ()

    def archive(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Ends a deployment for good; it is no longer run.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployments.archive",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        *,
        agent: params.DeploymentAgentParams,
        environment_id: str,
        initial_events: Sequence[params.DeploymentInitialEventParams],
        name: str,
        budget: params.BudgetLimitParams | models.BudgetLimit | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        resources: Sequence[params.SessionResourceParams] | Omit = omit,
        schedule: params.ScheduleParams | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Saves a deployment: an agent that runs on a schedule or on request.

        Args:
          agent:
            Agent to run: an id (its latest version, pinned now) or a reference.
          environment_id:
            Environment to run in (`env_…`).
          initial_events:
            1 to 50 events that each session starts with.
          name:
            Name.
          budget:
            Ceiling on the cost of each session. Every model must have a public price.
          description:
            What it is for.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          resources:
            At most 500 things to mount into each session.
          schedule:
            When to run. Left out or null: only by hand.
          vault_ids:
            At most 50 vaults (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployments.create",
            models.Deployment,
            options,
            body={
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "name": name,
                "budget": budget,
                "description": description,
                "metadata": metadata,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        status: params.DeploymentStatusParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Deployment]:
        """Lists deployments, newest first.

        Args:
          agent_id:
            Only deployments of this agent.
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
          status:
            Only deployments in this state; not together with `include_archived`.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "deployments.list",
            models.Deployment,
            options,
            query={
                "agent_id": agent_id,
                "created_at": {"gte": created_at_gte, "lte": created_at_lte},
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "status": status,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def pause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Stops the schedule of a deployment. It can still be run by hand.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployments.pause",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Reads a deployment.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployments.retrieve",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def run(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeploymentRun:
        """Runs a deployment now.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployments.run",
            models.DeploymentRun,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def unpause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Goes on with the schedule of a deployment.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployments.unpause",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        deployment_id: str,
        *,
        agent: params.DeploymentAgentParams | Omit = omit,
        budget: params.BudgetLimitParams | models.BudgetLimit | None | Omit = omit,
        description: str | None | Omit = omit,
        environment_id: str | Omit = omit,
        initial_events: Sequence[params.DeploymentInitialEventParams] | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        name: str | Omit = omit,
        resources: Sequence[params.SessionResourceParams] | None | Omit = omit,
        schedule: params.ScheduleParams | None | Omit = omit,
        vault_ids: Sequence[str] | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Changes a deployment.

        Args:
          agent:
            Left out: kept.
          budget:
            Left out: kept; null: no ceiling from now on.
          description:
            Left out: kept; null or empty: removed.
          environment_id:
            Left out: kept.
          initial_events:
            Replaces all events. Left out: kept.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          name:
            Left out: kept.
          resources:
            Replaces all. Left out: kept; null or empty: none.
          schedule:
            Left out: kept; null: only by hand.
          vault_ids:
            Replaces all. Left out: kept; null or empty: none.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployments.update",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            body={
                "agent": agent,
                "budget": budget,
                "description": description,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "metadata": metadata,
                "name": name,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncDeployments(AsyncResource):
    """The operations `deployments.*`."""

    __slots__ = ()

    async def archive(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Ends a deployment for good; it is no longer run.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployments.archive",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        *,
        agent: params.DeploymentAgentParams,
        environment_id: str,
        initial_events: Sequence[params.DeploymentInitialEventParams],
        name: str,
        budget: params.BudgetLimitParams | models.BudgetLimit | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        resources: Sequence[params.SessionResourceParams] | Omit = omit,
        schedule: params.ScheduleParams | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Saves a deployment: an agent that runs on a schedule or on request.

        Args:
          agent:
            Agent to run: an id (its latest version, pinned now) or a reference.
          environment_id:
            Environment to run in (`env_…`).
          initial_events:
            1 to 50 events that each session starts with.
          name:
            Name.
          budget:
            Ceiling on the cost of each session. Every model must have a public price.
          description:
            What it is for.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          resources:
            At most 500 things to mount into each session.
          schedule:
            When to run. Left out or null: only by hand.
          vault_ids:
            At most 50 vaults (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployments.create",
            models.Deployment,
            options,
            body={
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "name": name,
                "budget": budget,
                "description": description,
                "metadata": metadata,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        agent_id: str | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        status: params.DeploymentStatusParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Deployment]:
        """Lists deployments, newest first.

        Args:
          agent_id:
            Only deployments of this agent.
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
          status:
            Only deployments in this state; not together with `include_archived`.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "deployments.list",
            models.Deployment,
            options,
            query={
                "agent_id": agent_id,
                "created_at": {"gte": created_at_gte, "lte": created_at_lte},
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "status": status,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def pause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Stops the schedule of a deployment. It can still be run by hand.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployments.pause",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Reads a deployment.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployments.retrieve",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def run(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeploymentRun:
        """Runs a deployment now.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployments.run",
            models.DeploymentRun,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def unpause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Goes on with the schedule of a deployment.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployments.unpause",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        deployment_id: str,
        *,
        agent: params.DeploymentAgentParams | Omit = omit,
        budget: params.BudgetLimitParams | models.BudgetLimit | None | Omit = omit,
        description: str | None | Omit = omit,
        environment_id: str | Omit = omit,
        initial_events: Sequence[params.DeploymentInitialEventParams] | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        name: str | Omit = omit,
        resources: Sequence[params.SessionResourceParams] | None | Omit = omit,
        schedule: params.ScheduleParams | None | Omit = omit,
        vault_ids: Sequence[str] | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Changes a deployment.

        Args:
          agent:
            Left out: kept.
          budget:
            Left out: kept; null: no ceiling from now on.
          description:
            Left out: kept; null or empty: removed.
          environment_id:
            Left out: kept.
          initial_events:
            Replaces all events. Left out: kept.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          name:
            Left out: kept.
          resources:
            Replaces all. Left out: kept; null or empty: none.
          schedule:
            Left out: kept; null: only by hand.
          vault_ids:
            Replaces all. Left out: kept; null or empty: none.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployments.update",
            models.Deployment,
            options,
            path={"deployment_id": deployment_id},
            body={
                "agent": agent,
                "budget": budget,
                "description": description,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "metadata": metadata,
                "name": name,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
