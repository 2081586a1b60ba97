# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `agents.*`."""

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


class Agents(SyncResource):
    """The operations `agents.*`."""

    __slots__ = ()

    @property
    def versions(self) -> AgentVersions:
        """The operations `agents.versions.*`."""
        return AgentVersions(self._client)

    def archive(
        self,
        agent_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Archive.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "agents.archive",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def create(
        self,
        *,
        model: params.ModelParams,
        name: str,
        description: str | None | Omit = omit,
        execution_identity: params.ExecutionIdentityParams | None | Omit = omit,
        mcp_servers: Sequence[params.UrlMcpServerParams | models.UrlMcpServer] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        multiagent: params.MultiagentParams | None | Omit = omit,
        skills: Sequence[params.AgentSkillParams] | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[params.AgentToolParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Create.

        Args:
          model:
            Model.
          name:
            Name.
          description:
            Description.
          execution_identity:
            Execution identity.
          mcp_servers:
            Mcp servers.
          metadata:
            Metadata.
          multiagent:
            Multiagent.
          skills:
            Skills.
          system:
            System.
          tools:
            Tools.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "agents.create",
            models.Agent,
            options,
            body={
                "model": model,
                "name": name,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "multiagent": multiagent,
                "skills": skills,
                "system": system,
                "tools": tools,
            },
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
    ) -> SyncPage[models.Agent]:
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
            "agents.list",
            models.Agent,
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
        agent_id: str,
        *,
        version: int | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Retrieve.

        Args:
          version:
            Version.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "agents.retrieve",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            query={
                "version": version,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    def update(
        self,
        agent_id: str,
        *,
        description: str | None | Omit = omit,
        execution_identity: params.ExecutionIdentityParams | None | Omit = omit,
        mcp_servers: Sequence[params.UrlMcpServerParams | models.UrlMcpServer] | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        model: params.ModelParams | Omit = omit,
        multiagent: params.MultiagentParams | None | Omit = omit,
        name: str | Omit = omit,
        skills: Sequence[params.AgentSkillParams] | None | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[params.AgentToolParams] | None | Omit = omit,
        version: int | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Update.

        Args:
          description:
            Description.
          execution_identity:
            Execution identity.
          mcp_servers:
            Mcp servers.
          metadata:
            Metadata.
          model:
            Model.
          multiagent:
            Multiagent.
          name:
            Name.
          skills:
            Skills.
          system:
            System.
          tools:
            Tools.
          version:
            Version.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "agents.update",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            body={
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "model": model,
                "multiagent": multiagent,
                "name": name,
                "skills": skills,
                "system": system,
                "tools": tools,
                "version": version,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncAgents(AsyncResource):
    """The operations `agents.*`."""

    __slots__ = ()

    @property
    def versions(self) -> AsyncAgentVersions:
        """The operations `agents.versions.*`."""
        return AsyncAgentVersions(self._client)

    async def archive(
        self,
        agent_id: str,
        *,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Archive.

        Args:
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "agents.archive",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def create(
        self,
        *,
        model: params.ModelParams,
        name: str,
        description: str | None | Omit = omit,
        execution_identity: params.ExecutionIdentityParams | None | Omit = omit,
        mcp_servers: Sequence[params.UrlMcpServerParams | models.UrlMcpServer] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        multiagent: params.MultiagentParams | None | Omit = omit,
        skills: Sequence[params.AgentSkillParams] | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[params.AgentToolParams] | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Create.

        Args:
          model:
            Model.
          name:
            Name.
          description:
            Description.
          execution_identity:
            Execution identity.
          mcp_servers:
            Mcp servers.
          metadata:
            Metadata.
          multiagent:
            Multiagent.
          skills:
            Skills.
          system:
            System.
          tools:
            Tools.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "agents.create",
            models.Agent,
            options,
            body={
                "model": model,
                "name": name,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "multiagent": multiagent,
                "skills": skills,
                "system": system,
                "tools": tools,
            },
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
    ) -> AsyncPageRequest[models.Agent]:
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
            "agents.list",
            models.Agent,
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
        agent_id: str,
        *,
        version: int | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Retrieve.

        Args:
          version:
            Version.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "agents.retrieve",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            query={
                "version": version,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )

    async def update(
        self,
        agent_id: str,
        *,
        description: str | None | Omit = omit,
        execution_identity: params.ExecutionIdentityParams | None | Omit = omit,
        mcp_servers: Sequence[params.UrlMcpServerParams | models.UrlMcpServer] | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        model: params.ModelParams | Omit = omit,
        multiagent: params.MultiagentParams | None | Omit = omit,
        name: str | Omit = omit,
        skills: Sequence[params.AgentSkillParams] | None | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[params.AgentToolParams] | None | Omit = omit,
        version: int | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Update.

        Args:
          description:
            Description.
          execution_identity:
            Execution identity.
          mcp_servers:
            Mcp servers.
          metadata:
            Metadata.
          model:
            Model.
          multiagent:
            Multiagent.
          name:
            Name.
          skills:
            Skills.
          system:
            System.
          tools:
            Tools.
          version:
            Version.
          anthropic_workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "agents.update",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            body={
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "model": model,
                "multiagent": multiagent,
                "name": name,
                "skills": skills,
                "system": system,
                "tools": tools,
                "version": version,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AgentVersions(SyncResource):
    """The operations `agents.versions.*`."""

    __slots__ = ()

    def list(
        self,
        agent_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Agent]:
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
            "agents.versions.list",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )


class AsyncAgentVersions(AsyncResource):
    """The operations `agents.versions.*`."""

    __slots__ = ()

    def list(
        self,
        agent_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        anthropic_workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Agent]:
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
            "agents.versions.list",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": anthropic_workspace_id,
            },
        )
