# Written by hostler-codegen from api/. Do not edit.
# fmt: off
# ruff: noqa: I001
"""The resources as attributes of a client."""

from __future__ import annotations

# Importing typing would cost more than everything else that a client needs.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._client import AsyncClient, Client
    from .agents import AsyncAgents, Agents
    from .deployment_runs import AsyncDeploymentRuns, DeploymentRuns
    from .deployments import AsyncDeployments, Deployments
    from .dreams import AsyncDreams, Dreams
    from .environments import AsyncEnvironments, Environments
    from .files import AsyncFiles, Files
    from .memory_stores import AsyncMemoryStores, MemoryStores
    from .models import AsyncModels, Models
    from .sessions import AsyncSessions, Sessions
    from .skills import AsyncSkills, Skills
    from .tunnels import AsyncTunnels, Tunnels
    from .user_profiles import AsyncUserProfiles, UserProfiles
    from .vaults import AsyncVaults, Vaults


class SyncRoots:
    """Base of `Client`."""

    __slots__ = ()

    @property
    def agents(self) -> Agents:
        """The operations `agents.*`."""
        from typing import cast

        from .agents import Agents

        return Agents(cast("Client", self))

    @property
    def deployment_runs(self) -> DeploymentRuns:
        """The operations `deployment_runs.*`."""
        from typing import cast

        from .deployment_runs import DeploymentRuns

        return DeploymentRuns(cast("Client", self))

    @property
    def deployments(self) -> Deployments:
        """The operations `deployments.*`."""
        from typing import cast

        from .deployments import Deployments

        return Deployments(cast("Client", self))

    @property
    def dreams(self) -> Dreams:
        """The operations `dreams.*`."""
        from typing import cast

        from .dreams import Dreams

        return Dreams(cast("Client", self))

    @property
    def environments(self) -> Environments:
        """The operations `environments.*`."""
        from typing import cast

        from .environments import Environments

        return Environments(cast("Client", self))

    @property
    def files(self) -> Files:
        """The operations `files.*`."""
        from typing import cast

        from .files import Files

        return Files(cast("Client", self))

    @property
    def memory_stores(self) -> MemoryStores:
        """The operations `memory_stores.*`."""
        from typing import cast

        from .memory_stores import MemoryStores

        return MemoryStores(cast("Client", self))

    @property
    def models(self) -> Models:
        """The operations `models.*`."""
        from typing import cast

        from .models import Models

        return Models(cast("Client", self))

    @property
    def sessions(self) -> Sessions:
        """The operations `sessions.*`."""
        from typing import cast

        from .sessions import Sessions

        return Sessions(cast("Client", self))

    @property
    def skills(self) -> Skills:
        """The operations `skills.*`."""
        from typing import cast

        from .skills import Skills

        return Skills(cast("Client", self))

    @property
    def tunnels(self) -> Tunnels:
        """The operations `tunnels.*`."""
        from typing import cast

        from .tunnels import Tunnels

        return Tunnels(cast("Client", self))

    @property
    def user_profiles(self) -> UserProfiles:
        """The operations `user_profiles.*`."""
        from typing import cast

        from .user_profiles import UserProfiles

        return UserProfiles(cast("Client", self))

    @property
    def vaults(self) -> Vaults:
        """The operations `vaults.*`."""
        from typing import cast

        from .vaults import Vaults

        return Vaults(cast("Client", self))


class AsyncRoots:
    """Base of `AsyncClient`."""

    __slots__ = ()

    @property
    def agents(self) -> AsyncAgents:
        """The operations `agents.*`."""
        from typing import cast

        from .agents import AsyncAgents

        return AsyncAgents(cast("AsyncClient", self))

    @property
    def deployment_runs(self) -> AsyncDeploymentRuns:
        """The operations `deployment_runs.*`."""
        from typing import cast

        from .deployment_runs import AsyncDeploymentRuns

        return AsyncDeploymentRuns(cast("AsyncClient", self))

    @property
    def deployments(self) -> AsyncDeployments:
        """The operations `deployments.*`."""
        from typing import cast

        from .deployments import AsyncDeployments

        return AsyncDeployments(cast("AsyncClient", self))

    @property
    def dreams(self) -> AsyncDreams:
        """The operations `dreams.*`."""
        from typing import cast

        from .dreams import AsyncDreams

        return AsyncDreams(cast("AsyncClient", self))

    @property
    def environments(self) -> AsyncEnvironments:
        """The operations `environments.*`."""
        from typing import cast

        from .environments import AsyncEnvironments

        return AsyncEnvironments(cast("AsyncClient", self))

    @property
    def files(self) -> AsyncFiles:
        """The operations `files.*`."""
        from typing import cast

        from .files import AsyncFiles

        return AsyncFiles(cast("AsyncClient", self))

    @property
    def memory_stores(self) -> AsyncMemoryStores:
        """The operations `memory_stores.*`."""
        from typing import cast

        from .memory_stores import AsyncMemoryStores

        return AsyncMemoryStores(cast("AsyncClient", self))

    @property
    def models(self) -> AsyncModels:
        """The operations `models.*`."""
        from typing import cast

        from .models import AsyncModels

        return AsyncModels(cast("AsyncClient", self))

    @property
    def sessions(self) -> AsyncSessions:
        """The operations `sessions.*`."""
        from typing import cast

        from .sessions import AsyncSessions

        return AsyncSessions(cast("AsyncClient", self))

    @property
    def skills(self) -> AsyncSkills:
        """The operations `skills.*`."""
        from typing import cast

        from .skills import AsyncSkills

        return AsyncSkills(cast("AsyncClient", self))

    @property
    def tunnels(self) -> AsyncTunnels:
        """The operations `tunnels.*`."""
        from typing import cast

        from .tunnels import AsyncTunnels

        return AsyncTunnels(cast("AsyncClient", self))

    @property
    def user_profiles(self) -> AsyncUserProfiles:
        """The operations `user_profiles.*`."""
        from typing import cast

        from .user_profiles import AsyncUserProfiles

        return AsyncUserProfiles(cast("AsyncClient", self))

    @property
    def vaults(self) -> AsyncVaults:
        """The operations `vaults.*`."""
        from typing import cast

        from .vaults import AsyncVaults

        return AsyncVaults(cast("AsyncClient", self))
