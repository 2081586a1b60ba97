# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `deployment_runs.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class DeploymentRuns(SyncResource):
    """The operations `deployment_runs.*`."""

    __slots__ = ()

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        deployment_id: str | Omit = omit,
        has_error: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        trigger_type: params.TriggerTypeParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.DeploymentRun]:
        """Lists runs, newest first.

        Args:
          created_at_gt:
            Only what was made after this instant.
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lt:
            Only what was made before this instant.
          created_at_lte:
            Only what was made at or before this instant.
          deployment_id:
            Only runs of this deployment; an unknown one gives an empty list.
          has_error:
            True: only runs that failed; false: only runs that made a session.
          limit:
            Most runs on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          trigger_type:
            Only runs started this way.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "deployment_runs.list",
            models.DeploymentRun,
            options,
            query={
                "created_at": {"gt": created_at_gt, "gte": created_at_gte, "lt": created_at_lt, "lte": created_at_lte},
                "deployment_id": deployment_id,
                "has_error": has_error,
                "limit": limit,
                "page": page,
                "trigger_type": trigger_type,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        deployment_run_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeploymentRun:
        """Reads a run.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "deployment_runs.retrieve",
            models.DeploymentRun,
            options,
            path={"deployment_run_id": deployment_run_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncDeploymentRuns(AsyncResource):
    """The operations `deployment_runs.*`."""

    __slots__ = ()

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = omit,
        created_at_gte: str | datetime | Omit = omit,
        created_at_lt: str | datetime | Omit = omit,
        created_at_lte: str | datetime | Omit = omit,
        deployment_id: str | Omit = omit,
        has_error: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        trigger_type: params.TriggerTypeParams | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.DeploymentRun]:
        """Lists runs, newest first.

        Args:
          created_at_gt:
            Only what was made after this instant.
          created_at_gte:
            Only what was made at or after this instant.
          created_at_lt:
            Only what was made before this instant.
          created_at_lte:
            Only what was made at or before this instant.
          deployment_id:
            Only runs of this deployment; an unknown one gives an empty list.
          has_error:
            True: only runs that failed; false: only runs that made a session.
          limit:
            Most runs on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          trigger_type:
            Only runs started this way.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "deployment_runs.list",
            models.DeploymentRun,
            options,
            query={
                "created_at": {"gt": created_at_gt, "gte": created_at_gte, "lt": created_at_lt, "lte": created_at_lte},
                "deployment_id": deployment_id,
                "has_error": has_error,
                "limit": limit,
                "page": page,
                "trigger_type": trigger_type,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        deployment_run_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeploymentRun:
        """Reads a run.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "deployment_runs.retrieve",
            models.DeploymentRun,
            options,
            path={"deployment_run_id": deployment_run_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
