# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `tunnels.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions


class Tunnels(SyncResource):
    """The operations `tunnels.*`."""

    __slots__ = ()

    @property
    def certificates(self) -> TunnelCertificates:
        """The operations `tunnels.certificates.*`."""
        return TunnelCertificates(self._client)

    def archive(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tunnel:
        """Ends a tunnel for good, with its certificates, token and host name.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.archive",
            models.Tunnel,
            options,
            path={"tunnel_id": tunnel_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        *,
        display_name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tunnel:
        """Makes a tunnel to a private network. It takes no traffic until it has a certificate.

        Args:
          display_name:
            Name for people, 1 to 255 characters.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.create",
            models.Tunnel,
            options,
            body={
                "display_name": display_name,
            },
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
    ) -> SyncPage[models.Tunnel]:
        """Lists tunnels, newest first.

        Args:
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most tunnels on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "tunnels.list",
            models.Tunnel,
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
        tunnel_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tunnel:
        """Reads a tunnel.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.retrieve",
            models.Tunnel,
            options,
            path={"tunnel_id": tunnel_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def reveal_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelToken:
        """Shows the token of a tunnel.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.reveal_token",
            models.TunnelToken,
            options,
            path={"tunnel_id": tunnel_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def rotate_token(
        self,
        tunnel_id: str,
        *,
        reason: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelToken:
        """Replaces the token of a tunnel. Open connections stay; new ones need the new token.

        Args:
          reason:
            For the audit log.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.rotate_token",
            models.TunnelToken,
            options,
            path={"tunnel_id": tunnel_id},
            body={
                "reason": reason,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncTunnels(AsyncResource):
    """The operations `tunnels.*`."""

    __slots__ = ()

    @property
    def certificates(self) -> AsyncTunnelCertificates:
        """The operations `tunnels.certificates.*`."""
        return AsyncTunnelCertificates(self._client)

    async def archive(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tunnel:
        """Ends a tunnel for good, with its certificates, token and host name.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.archive",
            models.Tunnel,
            options,
            path={"tunnel_id": tunnel_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        *,
        display_name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tunnel:
        """Makes a tunnel to a private network. It takes no traffic until it has a certificate.

        Args:
          display_name:
            Name for people, 1 to 255 characters.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.create",
            models.Tunnel,
            options,
            body={
                "display_name": display_name,
            },
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
    ) -> AsyncPageRequest[models.Tunnel]:
        """Lists tunnels, newest first.

        Args:
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most tunnels on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "tunnels.list",
            models.Tunnel,
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
        tunnel_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tunnel:
        """Reads a tunnel.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.retrieve",
            models.Tunnel,
            options,
            path={"tunnel_id": tunnel_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def reveal_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelToken:
        """Shows the token of a tunnel.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.reveal_token",
            models.TunnelToken,
            options,
            path={"tunnel_id": tunnel_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def rotate_token(
        self,
        tunnel_id: str,
        *,
        reason: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelToken:
        """Replaces the token of a tunnel. Open connections stay; new ones need the new token.

        Args:
          reason:
            For the audit log.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.rotate_token",
            models.TunnelToken,
            options,
            path={"tunnel_id": tunnel_id},
            body={
                "reason": reason,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class TunnelCertificates(SyncResource):
    """The operations `tunnels.certificates.*`."""

    __slots__ = ()

    def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelCertificate:
        """Ends a certificate for good.

        Args:
          tunnel_id:
            Tunnel (`tnl_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.certificates.archive",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id, "certificate_id": certificate_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelCertificate:
        """Adds a certificate to a tunnel.

        Args:
          ca_certificate_pem:
            One CA certificate in PEM, without its key, at most 8 KB. At most two are active per
            tunnel.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.certificates.create",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id},
            body={
                "ca_certificate_pem": ca_certificate_pem,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        tunnel_id: str,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.TunnelCertificate]:
        """Lists the certificates of a tunnel, newest first.

        Args:
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most certificates on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "tunnels.certificates.list",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id},
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
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelCertificate:
        """Reads a certificate.

        Args:
          tunnel_id:
            Tunnel (`tnl_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "tunnels.certificates.retrieve",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id, "certificate_id": certificate_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncTunnelCertificates(AsyncResource):
    """The operations `tunnels.certificates.*`."""

    __slots__ = ()

    async def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelCertificate:
        """Ends a certificate for good.

        Args:
          tunnel_id:
            Tunnel (`tnl_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.certificates.archive",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id, "certificate_id": certificate_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelCertificate:
        """Adds a certificate to a tunnel.

        Args:
          ca_certificate_pem:
            One CA certificate in PEM, without its key, at most 8 KB. At most two are active per
            tunnel.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.certificates.create",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id},
            body={
                "ca_certificate_pem": ca_certificate_pem,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        tunnel_id: str,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.TunnelCertificate]:
        """Lists the certificates of a tunnel, newest first.

        Args:
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most certificates on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "tunnels.certificates.list",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id},
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
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.TunnelCertificate:
        """Reads a certificate.

        Args:
          tunnel_id:
            Tunnel (`tnl_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "tunnels.certificates.retrieve",
            models.TunnelCertificate,
            options,
            path={"tunnel_id": tunnel_id, "certificate_id": certificate_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
