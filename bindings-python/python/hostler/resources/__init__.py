# Written by hostler-codegen from api/. Do not edit.
# fmt: off
# ruff: noqa: I001
"""One class per resource, for each kind of client. Modules load when they are
used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .agents import (
        AgentVersions as AgentVersions,
        Agents as Agents,
        AsyncAgentVersions as AsyncAgentVersions,
        AsyncAgents as AsyncAgents,
    )
    from .deployment_runs import (
        AsyncDeploymentRuns as AsyncDeploymentRuns,
        DeploymentRuns as DeploymentRuns,
    )
    from .deployments import (
        AsyncDeployments as AsyncDeployments,
        Deployments as Deployments,
    )
    from .dreams import (
        AsyncDreams as AsyncDreams,
        Dreams as Dreams,
    )
    from .environments import (
        AsyncEnvironmentWork as AsyncEnvironmentWork,
        AsyncEnvironments as AsyncEnvironments,
        EnvironmentWork as EnvironmentWork,
        Environments as Environments,
    )
    from .files import (
        AsyncFiles as AsyncFiles,
        Files as Files,
    )
    from .memory_stores import (
        AsyncMemoryStoreMemories as AsyncMemoryStoreMemories,
        AsyncMemoryStoreMemoryVersions as AsyncMemoryStoreMemoryVersions,
        AsyncMemoryStores as AsyncMemoryStores,
        MemoryStoreMemories as MemoryStoreMemories,
        MemoryStoreMemoryVersions as MemoryStoreMemoryVersions,
        MemoryStores as MemoryStores,
    )
    from .models import (
        AsyncModels as AsyncModels,
        Models as Models,
    )
    from .sessions import (
        AsyncSessionEvents as AsyncSessionEvents,
        AsyncSessionResources as AsyncSessionResources,
        AsyncSessionThreadEvents as AsyncSessionThreadEvents,
        AsyncSessionThreads as AsyncSessionThreads,
        AsyncSessions as AsyncSessions,
        SessionEvents as SessionEvents,
        SessionResources as SessionResources,
        SessionThreadEvents as SessionThreadEvents,
        SessionThreads as SessionThreads,
        Sessions as Sessions,
    )
    from .skills import (
        AsyncSkillVersions as AsyncSkillVersions,
        AsyncSkills as AsyncSkills,
        SkillVersions as SkillVersions,
        Skills as Skills,
    )
    from .tunnels import (
        AsyncTunnelCertificates as AsyncTunnelCertificates,
        AsyncTunnels as AsyncTunnels,
        TunnelCertificates as TunnelCertificates,
        Tunnels as Tunnels,
    )
    from .user_profiles import (
        AsyncUserProfileActionUrls as AsyncUserProfileActionUrls,
        AsyncUserProfiles as AsyncUserProfiles,
        UserProfileActionUrls as UserProfileActionUrls,
        UserProfiles as UserProfiles,
    )
    from .vaults import (
        AsyncVaultCredentials as AsyncVaultCredentials,
        AsyncVaults as AsyncVaults,
        VaultCredentials as VaultCredentials,
        Vaults as Vaults,
    )

_HOMES = {
    "AgentVersions": ".agents",
    "Agents": ".agents",
    "AsyncAgentVersions": ".agents",
    "AsyncAgents": ".agents",
    "AsyncDeploymentRuns": ".deployment_runs",
    "AsyncDeployments": ".deployments",
    "AsyncDreams": ".dreams",
    "AsyncEnvironmentWork": ".environments",
    "AsyncEnvironments": ".environments",
    "AsyncFiles": ".files",
    "AsyncMemoryStoreMemories": ".memory_stores",
    "AsyncMemoryStoreMemoryVersions": ".memory_stores",
    "AsyncMemoryStores": ".memory_stores",
    "AsyncModels": ".models",
    "AsyncSessionEvents": ".sessions",
    "AsyncSessionResources": ".sessions",
    "AsyncSessionThreadEvents": ".sessions",
    "AsyncSessionThreads": ".sessions",
    "AsyncSessions": ".sessions",
    "AsyncSkillVersions": ".skills",
    "AsyncSkills": ".skills",
    "AsyncTunnelCertificates": ".tunnels",
    "AsyncTunnels": ".tunnels",
    "AsyncUserProfileActionUrls": ".user_profiles",
    "AsyncUserProfiles": ".user_profiles",
    "AsyncVaultCredentials": ".vaults",
    "AsyncVaults": ".vaults",
    "DeploymentRuns": ".deployment_runs",
    "Deployments": ".deployments",
    "Dreams": ".dreams",
    "EnvironmentWork": ".environments",
    "Environments": ".environments",
    "Files": ".files",
    "MemoryStoreMemories": ".memory_stores",
    "MemoryStoreMemoryVersions": ".memory_stores",
    "MemoryStores": ".memory_stores",
    "Models": ".models",
    "SessionEvents": ".sessions",
    "SessionResources": ".sessions",
    "SessionThreadEvents": ".sessions",
    "SessionThreads": ".sessions",
    "Sessions": ".sessions",
    "SkillVersions": ".skills",
    "Skills": ".skills",
    "TunnelCertificates": ".tunnels",
    "Tunnels": ".tunnels",
    "UserProfileActionUrls": ".user_profiles",
    "UserProfiles": ".user_profiles",
    "VaultCredentials": ".vaults",
    "Vaults": ".vaults",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    value = globals()[name] = getattr(import_module(home, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
