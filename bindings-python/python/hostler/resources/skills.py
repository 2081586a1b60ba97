# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `skills.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._files import AsyncDownload, Download, FileTypes
    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions


class Skills(SyncResource):
    """The operations `skills.*`."""

    __slots__ = ()

    @property
    def versions(self) -> SkillVersions:
        """The operations `skills.versions.*`."""
        return SkillVersions(self._client)

    def create(
        self,
        *,
        files: Sequence[FileTypes],
        display_name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Skill:
        """Makes a skill from uploaded files.

        Args:
          files:
            Files in one folder, with SKILL.md at its root.
          display_name:
            One line of at most 255 characters. Left out or null: the name in SKILL.md.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._upload(
            "skills.create",
            models.Skill,
            options,
            form={
                "display_name": display_name,
            },
            files={
                "files[]": files,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSkill:
        """Deletes a skill with all its versions.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "skills.delete",
            models.DeletedSkill,
            options,
            path={"skill_id": skill_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        source: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.Skill]:
        """Lists skills, newest first.

        Args:
          limit:
            Most skills on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          source:
            Only `custom` or only `anthropic` skills.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "skills.list",
            models.Skill,
            options,
            query={
                "limit": limit,
                "page": page,
                "source": source,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Skill:
        """Reads a skill.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "skills.retrieve",
            models.Skill,
            options,
            path={"skill_id": skill_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncSkills(AsyncResource):
    """The operations `skills.*`."""

    __slots__ = ()

    @property
    def versions(self) -> AsyncSkillVersions:
        """The operations `skills.versions.*`."""
        return AsyncSkillVersions(self._client)

    async def create(
        self,
        *,
        files: Sequence[FileTypes],
        display_name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Skill:
        """Makes a skill from uploaded files.

        Args:
          files:
            Files in one folder, with SKILL.md at its root.
          display_name:
            One line of at most 255 characters. Left out or null: the name in SKILL.md.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._upload(
            "skills.create",
            models.Skill,
            options,
            form={
                "display_name": display_name,
            },
            files={
                "files[]": files,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSkill:
        """Deletes a skill with all its versions.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "skills.delete",
            models.DeletedSkill,
            options,
            path={"skill_id": skill_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        source: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.Skill]:
        """Lists skills, newest first.

        Args:
          limit:
            Most skills on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          source:
            Only `custom` or only `anthropic` skills.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "skills.list",
            models.Skill,
            options,
            query={
                "limit": limit,
                "page": page,
                "source": source,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Skill:
        """Reads a skill.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "skills.retrieve",
            models.Skill,
            options,
            path={"skill_id": skill_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class SkillVersions(SyncResource):
    """The operations `skills.versions.*`."""

    __slots__ = ()

    def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileTypes],
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SkillVersion:
        """Adds a version to a skill.

        Args:
          files:
            Files in one folder, with SKILL.md at its root.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._upload(
            "skills.versions.create",
            models.SkillVersion,
            options,
            path={"skill_id": skill_id},
            form={
            },
            files={
                "files[]": files,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSkillVersion:
        """Deletes a version of a skill.

        Args:
          skill_id:
            Skill (`skill_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "skills.versions.delete",
            models.DeletedSkillVersion,
            options,
            path={"skill_id": skill_id, "version": version},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def download(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Download:
        """Downloads a version of a skill as a zip archive.

        Args:
          skill_id:
            Skill (`skill_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._download(
            "skills.versions.download",
            options,
            path={"skill_id": skill_id, "version": version},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.SkillVersion]:
        """Lists the versions of a skill, newest first.

        Args:
          limit:
            Most versions on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "skills.versions.list",
            models.SkillVersion,
            options,
            path={"skill_id": skill_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SkillVersion:
        """Reads a version of a skill.

        Args:
          skill_id:
            Skill (`skill_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "skills.versions.retrieve",
            models.SkillVersion,
            options,
            path={"skill_id": skill_id, "version": version},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncSkillVersions(AsyncResource):
    """The operations `skills.versions.*`."""

    __slots__ = ()

    async def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileTypes],
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SkillVersion:
        """Adds a version to a skill.

        Args:
          files:
            Files in one folder, with SKILL.md at its root.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._upload(
            "skills.versions.create",
            models.SkillVersion,
            options,
            path={"skill_id": skill_id},
            form={
            },
            files={
                "files[]": files,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedSkillVersion:
        """Deletes a version of a skill.

        Args:
          skill_id:
            Skill (`skill_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "skills.versions.delete",
            models.DeletedSkillVersion,
            options,
            path={"skill_id": skill_id, "version": version},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def download(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncDownload:
        """Downloads a version of a skill as a zip archive.

        Args:
          skill_id:
            Skill (`skill_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._download(
            "skills.versions.download",
            options,
            path={"skill_id": skill_id, "version": version},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.SkillVersion]:
        """Lists the versions of a skill, newest first.

        Args:
          limit:
            Most versions on one page.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "skills.versions.list",
            models.SkillVersion,
            options,
            path={"skill_id": skill_id},
            query={
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SkillVersion:
        """Reads a version of a skill.

        Args:
          skill_id:
            Skill (`skill_…`).
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "skills.versions.retrieve",
            models.SkillVersion,
            options,
            path={"skill_id": skill_id, "version": version},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
