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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Retires an agent for good. Sessions that use it go on; new ones cannot name it.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Saves a new agent.

        Args:
          model:
            Model that the agent runs on: an id, or an object with settings.
          name:
            Name, 1 to 256 characters; need not be unique.
          description:
            What the agent is for, at most 2,048 characters.
          execution_identity:
            Who the agent's runs act as. Left out or null: the service account.
          mcp_servers:
            At most 20 MCP servers with distinct names; each must be named by an `mcp_toolset`
            in `tools`.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          multiagent:
            How the agent may work with others. Left out or null: alone, in one thread.
          skills:
            At most 20 skills, each named once.
          system:
            System prompt, at most 100,000 characters. Empty means none.
          tools:
            At most 256 tools over all toolsets: at most one `agent_toolset_20260401`, and one
            `mcp_toolset` per server.
          workspace_id:
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
    ) -> SyncPage[models.Agent]:
        """Lists agents, newest first.

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
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        agent_id: str,
        *,
        version: int | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Reads an agent, or one of its past versions.

        Args:
          version:
            Version to read. Left out: the newest.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Changes an agent. A change makes a new version; a call that changes nothing returns the
        agent as it is.

        Args:
          description:
            At most 2,048 characters. Left out: kept; null or empty: removed.
          execution_identity:
            Left out: kept; null: the service account again.
          mcp_servers:
            Replaces all servers. Left out: kept; null or empty: none. Checked against the tools
            that result.
          metadata:
            Sets the given keys; null removes a key, keys left out stay. The limits hold for the
            result.
          model:
            Replaces the model with all its settings. Left out: kept. Without `effort`, the
            stored effort stays if the id does.
          multiagent:
            Left out: kept; null: alone again. A `multiagent_20261001` over a stored one is
            merged member by member; anything else replaces.
          name:
            1 to 256 characters. Left out: kept.
          skills:
            Replaces all skills. Left out: kept; null or empty: none.
          system:
            At most 100,000 characters. Left out: kept; null or empty: removed.
          tools:
            Replaces all tools. Left out: kept; null or empty: none.
          version:
            Version that the change is meant for; any other current version fails with 409. Left
            out: the change is made in any case.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Retires an agent for good. Sessions that use it go on; new ones cannot name it.

        Args:
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Saves a new agent.

        Args:
          model:
            Model that the agent runs on: an id, or an object with settings.
          name:
            Name, 1 to 256 characters; need not be unique.
          description:
            What the agent is for, at most 2,048 characters.
          execution_identity:
            Who the agent's runs act as. Left out or null: the service account.
          mcp_servers:
            At most 20 MCP servers with distinct names; each must be named by an `mcp_toolset`
            in `tools`.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          multiagent:
            How the agent may work with others. Left out or null: alone, in one thread.
          skills:
            At most 20 skills, each named once.
          system:
            System prompt, at most 100,000 characters. Empty means none.
          tools:
            At most 256 tools over all toolsets: at most one `agent_toolset_20260401`, and one
            `mcp_toolset` per server.
          workspace_id:
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
    ) -> AsyncPageRequest[models.Agent]:
        """Lists agents, newest first.

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
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        agent_id: str,
        *,
        version: int | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Reads an agent, or one of its past versions.

        Args:
          version:
            Version to read. Left out: the newest.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Agent:
        """Changes an agent. A change makes a new version; a call that changes nothing returns the
        agent as it is.

        Args:
          description:
            At most 2,048 characters. Left out: kept; null or empty: removed.
          execution_identity:
            Left out: kept; null: the service account again.
          mcp_servers:
            Replaces all servers. Left out: kept; null or empty: none. Checked against the tools
            that result.
          metadata:
            Sets the given keys; null removes a key, keys left out stay. The limits hold for the
            result.
          model:
            Replaces the model with all its settings. Left out: kept. Without `effort`, the
            stored effort stays if the id does.
          multiagent:
            Left out: kept; null: alone again. A `multiagent_20261001` over a stored one is
            merged member by member; anything else replaces.
          name:
            1 to 256 characters. Left out: kept.
          skills:
            Replaces all skills. Left out: kept; null or empty: none.
          system:
            At most 100,000 characters. Left out: kept; null or empty: removed.
          tools:
            Replaces all tools. Left out: kept; null or empty: none.
          version:
            Version that the change is meant for; any other current version fails with 409. Left
            out: the change is made in any case.
          workspace_id:
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
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Agent]:
        """Lists the versions of an agent, newest first; each is a full agent.

        Args:
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
            "agents.versions.list",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
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
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Agent]:
        """Lists the versions of an agent, newest first; each is a full agent.

        Args:
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
            "agents.versions.list",
            models.Agent,
            options,
            path={"agent_id": agent_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
