# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `vaults.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class Vaults(SyncResource):
    """The operations `vaults.*`."""

    __slots__ = ()

    @property
    def credentials(self) -> VaultCredentials:
        """The operations `vaults.credentials.*`."""
        return VaultCredentials(self._client)

    def archive(
        self,
        vault_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Retires a vault for good.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.archive",
            models.Vault,
            options,
            path={"vault_id": vault_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        *,
        display_name: str,
        metadata: Mapping[str, str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Makes a vault for credentials.

        Args:
          display_name:
            Name for people, 1 to 255 characters.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.create",
            models.Vault,
            options,
            body={
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        vault_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedVault:
        """Deletes a vault with its credentials.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.delete",
            models.DeletedVault,
            options,
            path={"vault_id": vault_id},
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
    ) -> SyncPage[models.Vault]:
        """Lists vaults, newest first.

        Args:
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
            "vaults.list",
            models.Vault,
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
        vault_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Reads a vault.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.retrieve",
            models.Vault,
            options,
            path={"vault_id": vault_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        vault_id: str,
        *,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Changes a vault.

        Args:
          display_name:
            Left out or null: kept.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.update",
            models.Vault,
            options,
            path={"vault_id": vault_id},
            body={
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncVaults(AsyncResource):
    """The operations `vaults.*`."""

    __slots__ = ()

    @property
    def credentials(self) -> AsyncVaultCredentials:
        """The operations `vaults.credentials.*`."""
        return AsyncVaultCredentials(self._client)

    async def archive(
        self,
        vault_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Retires a vault for good.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.archive",
            models.Vault,
            options,
            path={"vault_id": vault_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        *,
        display_name: str,
        metadata: Mapping[str, str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Makes a vault for credentials.

        Args:
          display_name:
            Name for people, 1 to 255 characters.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.create",
            models.Vault,
            options,
            body={
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        vault_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedVault:
        """Deletes a vault with its credentials.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.delete",
            models.DeletedVault,
            options,
            path={"vault_id": vault_id},
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
    ) -> AsyncPageRequest[models.Vault]:
        """Lists vaults, newest first.

        Args:
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
            "vaults.list",
            models.Vault,
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
        vault_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Reads a vault.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.retrieve",
            models.Vault,
            options,
            path={"vault_id": vault_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        vault_id: str,
        *,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Changes a vault.

        Args:
          display_name:
            Left out or null: kept.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.update",
            models.Vault,
            options,
            path={"vault_id": vault_id},
            body={
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class VaultCredentials(SyncResource):
    """The operations `vaults.credentials.*`."""

    __slots__ = ()

    def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Retires a credential for good.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.credentials.archive",
            models.Credential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        vault_id: str,
        *,
        auth: params.CredentialAuthCreateParams,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Stores a credential. At most 20 per vault.

        Args:
          auth:
            The credential itself.
          display_name:
            Name for people, at most 255 characters.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.credentials.create",
            models.Credential,
            options,
            path={"vault_id": vault_id},
            body={
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedCredential:
        """Deletes a credential.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.credentials.delete",
            models.DeletedCredential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        vault_id: str,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Credential]:
        """Lists the credentials of a vault, newest first, without their secrets.

        Args:
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
            "vaults.credentials.list",
            models.Credential,
            options,
            path={"vault_id": vault_id},
            query={
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.CredentialValidation:
        """Tries a credential against its MCP server.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.credentials.mcp_oauth_validate",
            models.CredentialValidation,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Reads a credential without its secrets.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.credentials.retrieve",
            models.Credential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: params.CredentialAuthUpdateParams | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Changes a credential. Its kind cannot change.

        Args:
          vault_id:
            Vault (`vlt_…`).
          auth:
            What to change in the credential itself; of the same kind.
          display_name:
            Left out or null: kept.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "vaults.credentials.update",
            models.Credential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            body={
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncVaultCredentials(AsyncResource):
    """The operations `vaults.credentials.*`."""

    __slots__ = ()

    async def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Retires a credential for good.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.credentials.archive",
            models.Credential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        vault_id: str,
        *,
        auth: params.CredentialAuthCreateParams,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Stores a credential. At most 20 per vault.

        Args:
          auth:
            The credential itself.
          display_name:
            Name for people, at most 255 characters.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of at most 512.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.credentials.create",
            models.Credential,
            options,
            path={"vault_id": vault_id},
            body={
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedCredential:
        """Deletes a credential.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.credentials.delete",
            models.DeletedCredential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        vault_id: str,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Credential]:
        """Lists the credentials of a vault, newest first, without their secrets.

        Args:
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
            "vaults.credentials.list",
            models.Credential,
            options,
            path={"vault_id": vault_id},
            query={
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.CredentialValidation:
        """Tries a credential against its MCP server.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.credentials.mcp_oauth_validate",
            models.CredentialValidation,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Reads a credential without its secrets.

        Args:
          vault_id:
            Vault (`vlt_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.credentials.retrieve",
            models.Credential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: params.CredentialAuthUpdateParams | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Credential:
        """Changes a credential. Its kind cannot change.

        Args:
          vault_id:
            Vault (`vlt_…`).
          auth:
            What to change in the credential itself; of the same kind.
          display_name:
            Left out or null: kept.
          metadata:
            Sets the given keys; null removes a key, keys left out stay.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "vaults.credentials.update",
            models.Credential,
            options,
            path={"vault_id": vault_id, "credential_id": credential_id},
            body={
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
