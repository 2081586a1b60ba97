# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `models.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class Models(SyncResource):
    """The operations `models.*`."""

    __slots__ = ()

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        lifecycle: Sequence[params.ModelLifecycleParams] | Omit = omit,
        limit: int | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.ModelInfo]:
        """Lists models, newest release first.

        Args:
          after_id:
            Only models after this one.
          before_id:
            Only models before this one.
          lifecycle:
            Stages to list. Left out: active and deprecated.
          limit:
            Most models on one page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "models.list",
            models.ModelInfo,
            options,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "lifecycle": lifecycle,
                "limit": limit,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        model_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ModelInfo:
        """Reads a model by id or alias.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "models.retrieve",
            models.ModelInfo,
            options,
            path={"model_id": model_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncModels(AsyncResource):
    """The operations `models.*`."""

    __slots__ = ()

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        lifecycle: Sequence[params.ModelLifecycleParams] | Omit = omit,
        limit: int | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.ModelInfo]:
        """Lists models, newest release first.

        Args:
          after_id:
            Only models after this one.
          before_id:
            Only models before this one.
          lifecycle:
            Stages to list. Left out: active and deprecated.
          limit:
            Most models on one page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "models.list",
            models.ModelInfo,
            options,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "lifecycle": lifecycle,
                "limit": limit,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        model_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ModelInfo:
        """Reads a model by id or alias.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "models.retrieve",
            models.ModelInfo,
            options,
            path={"model_id": model_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
