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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Archive.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Create.

        Args:
          agent:
            Agent.
          environment_id:
            Environment id.
          initial_events:
            Initial events.
          name:
            Name.
          budget:
            Budget.
          description:
            Description.
          metadata:
            Metadata.
          resources:
            Resources.
          schedule:
            Schedule.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Deployment]:
        """List.

        Args:
          agent_id:
            Agent id.
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
          status:
            Status.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def pause(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Pause.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def retrieve(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Retrieve.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def run(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeploymentRun:
        """Run.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def unpause(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Unpause.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Update.

        Args:
          agent:
            Agent.
          budget:
            Budget.
          description:
            Description.
          environment_id:
            Environment id.
          initial_events:
            Initial events.
          metadata:
            Metadata.
          name:
            Name.
          resources:
            Resources.
          schedule:
            Schedule.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncDeployments(AsyncResource):
    """The operations `deployments.*`."""

    __slots__ = ()

    async def archive(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Archive.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Create.

        Args:
          agent:
            Agent.
          environment_id:
            Environment id.
          initial_events:
            Initial events.
          name:
            Name.
          budget:
            Budget.
          description:
            Description.
          metadata:
            Metadata.
          resources:
            Resources.
          schedule:
            Schedule.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Deployment]:
        """List.

        Args:
          agent_id:
            Agent id.
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
          status:
            Status.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def pause(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Pause.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def retrieve(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Retrieve.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def run(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeploymentRun:
        """Run.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def unpause(
        self,
        deployment_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Unpause.

        Args:
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
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
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Update.

        Args:
          agent:
            Agent.
          budget:
            Budget.
          description:
            Description.
          environment_id:
            Environment id.
          initial_events:
            Initial events.
          metadata:
            Metadata.
          name:
            Name.
          resources:
            Resources.
          schedule:
            Schedule.
          vault_ids:
            Vault ids.
          anthropic_workspace_id:
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
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )
