# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `dreams.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class Dreams(SyncResource):
    """The operations `dreams.*`."""

    __slots__ = ()

    def archive(
        self,
        dream_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Archives a dream that is over. Repeating it changes nothing.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "dreams.archive",
            models.Dream,
            options,
            path={"dream_id": dream_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def cancel(
        self,
        dream_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Stops a dream that waits or runs. Repeating it changes nothing.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "dreams.cancel",
            models.Dream,
            options,
            path={"dream_id": dream_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create(
        self,
        *,
        inputs: Sequence[params.DreamInputParams],
        model: params.DreamModelParams,
        instructions: str | None | Omit = omit,
        output_behavior: params.DreamOutputBehaviorParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Starts a dream: sessions are read and a memory store is tidied up from them.

        Args:
          inputs:
            Exactly one memory store and one list of sessions.
          model:
            Model: an id, or an object with settings.
          instructions:
            What to look for, 1 to 4,096 characters.
          output_behavior:
            Where the result goes. Left out or null: into a new store.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "dreams.create",
            models.Dream,
            options,
            body={
                "inputs": inputs,
                "model": model,
                "instructions": instructions,
                "output_behavior": output_behavior,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.DreamStatusParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Dream]:
        """Lists dreams, newest first.

        Args:
          created_at_gt:
            Only what was made after this instant.
          created_at_lt:
            Only what was made before this instant.
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most objects on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          statuses:
            Only dreams in one of these states.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "dreams.list",
            models.Dream,
            options,
            query={
                "created_at": {"gt": created_at_gt, "lt": created_at_lt},
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "statuses": statuses,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        dream_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Reads a dream.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "dreams.retrieve",
            models.Dream,
            options,
            path={"dream_id": dream_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncDreams(AsyncResource):
    """The operations `dreams.*`."""

    __slots__ = ()

    async def archive(
        self,
        dream_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Archives a dream that is over. Repeating it changes nothing.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "dreams.archive",
            models.Dream,
            options,
            path={"dream_id": dream_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def cancel(
        self,
        dream_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Stops a dream that waits or runs. Repeating it changes nothing.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "dreams.cancel",
            models.Dream,
            options,
            path={"dream_id": dream_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create(
        self,
        *,
        inputs: Sequence[params.DreamInputParams],
        model: params.DreamModelParams,
        instructions: str | None | Omit = omit,
        output_behavior: params.DreamOutputBehaviorParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Starts a dream: sessions are read and a memory store is tidied up from them.

        Args:
          inputs:
            Exactly one memory store and one list of sessions.
          model:
            Model: an id, or an object with settings.
          instructions:
            What to look for, 1 to 4,096 characters.
          output_behavior:
            Where the result goes. Left out or null: into a new store.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "dreams.create",
            models.Dream,
            options,
            body={
                "inputs": inputs,
                "model": model,
                "instructions": instructions,
                "output_behavior": output_behavior,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        statuses: Sequence[params.DreamStatusParams] | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Dream]:
        """Lists dreams, newest first.

        Args:
          created_at_gt:
            Only what was made after this instant.
          created_at_lt:
            Only what was made before this instant.
          include_archived:
            Whether archived objects are listed too.
          limit:
            Most objects on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          statuses:
            Only dreams in one of these states.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "dreams.list",
            models.Dream,
            options,
            query={
                "created_at": {"gt": created_at_gt, "lt": created_at_lt},
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "statuses": statuses,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        dream_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dream:
        """Reads a dream.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "dreams.retrieve",
            models.Dream,
            options,
            path={"dream_id": dream_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
