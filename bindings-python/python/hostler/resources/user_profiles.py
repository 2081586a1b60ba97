# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""The operations `user_profiles.*`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as models
from .._resource import AsyncResource, Omit, SyncResource, omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from typing_extensions import Unpack

    from .._page import AsyncPageRequest, SyncPage
    from .._resource import RequestOptions
    from ..types import params


class UserProfiles(SyncResource):
    """The operations `user_profiles.*`."""

    __slots__ = ()

    @property
    def action_urls(self) -> UserProfileActionUrls:
        """The operations `user_profiles.action_urls.*`."""
        return UserProfileActionUrls(self._client)

    def create(
        self,
        *,
        access_type: params.UserProfileAccessTypeParams | Omit = omit,
        external_id: str | None | Omit = omit,
        external_user_details: params.UserProfileExternalUserDetailsParams | Omit = omit,
        external_user_onboarded_at: str | datetime | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfile:
        """Makes a profile of an end user.

        Args:
          access_type:
            How the end user reaches the service. Left out: `application`.
          external_id:
            The caller's own id, 1 to 255 characters; only with older beta values.
          external_user_details:
            What the caller knows of the end user.
          external_user_onboarded_at:
            When the end user joined; only with older beta values.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of 1 to 512.
          name:
            1 to 255 characters.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "user_profiles.create",
            models.UserProfile,
            options,
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfileEnrollmentUrl:
        """Makes a link by which an end user can enrol; the older form of an action link.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "user_profiles.create_enrollment_url",
            models.UserProfileEnrollmentUrl,
            options,
            path={"user_profile_id": user_profile_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedUserProfile:
        """Deletes a profile.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "user_profiles.delete",
            models.DeletedUserProfile,
            options,
            path={"user_profile_id": user_profile_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: params.ListOrderParams | Omit = omit,
        order_by: params.UserProfileOrderByParams | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[models.UserProfile]:
        """Lists profiles.

        Args:
          limit:
            Most objects on one page.
          order:
            Direction.
          order_by:
            What to sort by.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "user_profiles.list",
            models.UserProfile,
            options,
            query={
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfile:
        """Reads a profile.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "user_profiles.retrieve",
            models.UserProfile,
            options,
            path={"user_profile_id": user_profile_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def update(
        self,
        user_profile_id: str,
        *,
        access_type: params.UserProfileAccessTypeParams | None | Omit = omit,
        external_id: str | None | Omit = omit,
        external_user_details: params.UserProfileExternalUserDetailsParams | Omit = omit,
        external_user_onboarded_at: str | datetime | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfile:
        """Changes a profile.

        Args:
          access_type:
            Left out: kept.
          external_id:
            Left out: kept.
          external_user_details:
            Sets the given fields. None can be removed.
          external_user_onboarded_at:
            Left out: kept.
          metadata:
            Sets the given keys; an empty text removes a key, keys left out stay.
          name:
            Left out: kept.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "user_profiles.update",
            models.UserProfile,
            options,
            path={"user_profile_id": user_profile_id},
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncUserProfiles(AsyncResource):
    """The operations `user_profiles.*`."""

    __slots__ = ()

    @property
    def action_urls(self) -> AsyncUserProfileActionUrls:
        """The operations `user_profiles.action_urls.*`."""
        return AsyncUserProfileActionUrls(self._client)

    async def create(
        self,
        *,
        access_type: params.UserProfileAccessTypeParams | Omit = omit,
        external_id: str | None | Omit = omit,
        external_user_details: params.UserProfileExternalUserDetailsParams | Omit = omit,
        external_user_onboarded_at: str | datetime | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfile:
        """Makes a profile of an end user.

        Args:
          access_type:
            How the end user reaches the service. Left out: `application`.
          external_id:
            The caller's own id, 1 to 255 characters; only with older beta values.
          external_user_details:
            What the caller knows of the end user.
          external_user_onboarded_at:
            When the end user joined; only with older beta values.
          metadata:
            At most 16 pairs; keys of at most 64 characters, values of 1 to 512.
          name:
            1 to 255 characters.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "user_profiles.create",
            models.UserProfile,
            options,
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfileEnrollmentUrl:
        """Makes a link by which an end user can enrol; the older form of an action link.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "user_profiles.create_enrollment_url",
            models.UserProfileEnrollmentUrl,
            options,
            path={"user_profile_id": user_profile_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeletedUserProfile:
        """Deletes a profile.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "user_profiles.delete",
            models.DeletedUserProfile,
            options,
            path={"user_profile_id": user_profile_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: params.ListOrderParams | Omit = omit,
        order_by: params.UserProfileOrderByParams | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPageRequest[models.UserProfile]:
        """Lists profiles.

        Args:
          limit:
            Most objects on one page.
          order:
            Direction.
          order_by:
            What to sort by.
          page:
            Cursor: `next_page` of the page before. Leave it out for the first page.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._page(
            "user_profiles.list",
            models.UserProfile,
            options,
            query={
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfile:
        """Reads a profile.

        Args:
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "user_profiles.retrieve",
            models.UserProfile,
            options,
            path={"user_profile_id": user_profile_id},
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )

    async def update(
        self,
        user_profile_id: str,
        *,
        access_type: params.UserProfileAccessTypeParams | None | Omit = omit,
        external_id: str | None | Omit = omit,
        external_user_details: params.UserProfileExternalUserDetailsParams | Omit = omit,
        external_user_onboarded_at: str | datetime | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfile:
        """Changes a profile.

        Args:
          access_type:
            Left out: kept.
          external_id:
            Left out: kept.
          external_user_details:
            Sets the given fields. None can be removed.
          external_user_onboarded_at:
            Left out: kept.
          metadata:
            Sets the given keys; an empty text removes a key, keys left out stay.
          name:
            Left out: kept.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "user_profiles.update",
            models.UserProfile,
            options,
            path={"user_profile_id": user_profile_id},
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class UserProfileActionUrls(SyncResource):
    """The operations `user_profiles.action_urls.*`."""

    __slots__ = ()

    def create(
        self,
        user_profile_id: str,
        *,
        action: params.EnrollEndUserActionParams,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfileActionUrl:
        """Makes a link by which an end user can act. Whoever holds it can use it.

        Args:
          action:
            What the end user can do with it.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return self._call(
            "user_profiles.action_urls.create",
            models.UserProfileActionUrl,
            options,
            path={"user_profile_id": user_profile_id},
            body={
                "action": action,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )


class AsyncUserProfileActionUrls(AsyncResource):
    """The operations `user_profiles.action_urls.*`."""

    __slots__ = ()

    async def create(
        self,
        user_profile_id: str,
        *,
        action: params.EnrollEndUserActionParams,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.UserProfileActionUrl:
        """Makes a link by which an end user can act. Whoever holds it can use it.

        Args:
          action:
            What the end user can do with it.
          workspace_id:
            Workspace to act in (`wrkspc_…`). Needed only when the credential may act in
            several; a credential bound to one workspace may leave it out, and a value must then
            equal its own.
        """
        return await self._call(
            "user_profiles.action_urls.create",
            models.UserProfileActionUrl,
            options,
            path={"user_profile_id": user_profile_id},
            body={
                "action": action,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
        )
