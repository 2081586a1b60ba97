# Written by hostler-codegen from api/. Do not edit.
# fmt: off
"""User profiles: what the server sends."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from .._model import Model

if TYPE_CHECKING:
    UserProfileAccessType = (
        Literal[
            "application",
            "passthrough",
        ]
        | str
    )
else:
    UserProfileAccessType = str
"""How an end user reaches the service."""

if TYPE_CHECKING:
    ExternalAccountStatus = (
        Literal[
            "active",
            "suspended",
            "blocked",
        ]
        | str
    )
else:
    ExternalAccountStatus = str
"""State of an account at the caller."""

if TYPE_CHECKING:
    ExternalEntityType = (
        Literal[
            "individual",
            "business",
            "non_profit",
            "government",
        ]
        | str
    )
else:
    ExternalEntityType = str
"""Kind of customer."""

if TYPE_CHECKING:
    TrustGrantStatus = (
        Literal[
            "active",
            "pending",
            "rejected",
        ]
        | str
    )
else:
    TrustGrantStatus = str
"""Where a grant stands."""


class UserProfile(Model, kw_only=True, tag_field="type", tag="user_profile"):
    """An end user of the caller's application."""

    type: ClassVar[Literal["user_profile"]] = "user_profile"
    id: str
    """Identifier (`uprof_…`)."""
    created_at: datetime
    """When it was made (RFC 3339)."""
    metadata: dict[str, str]
    """The caller's own key-value pairs."""
    name: str | None = None
    """Name; null if none was given."""
    trust_grants: dict[str, UserProfileTrustGrant]
    """Grants by name; a missing name means none."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""
    access_type: UserProfileAccessType | None = None
    """How the end user reaches the service."""
    external_id: str | None = None
    """The caller's own id; null if none was given."""
    external_user_details: UserProfileExternalUserDetails | None = None
    """What the caller knows of the end user."""
    external_user_onboarded_at: datetime | None = None
    """When the end user joined; null if that was not said."""


class UserProfileTrustGrant(Model, kw_only=True):
    """A grant."""

    status: TrustGrantStatus
    """Where it stands."""


class UserProfileExternalUserDetails(Model, kw_only=True):
    """What the caller knows of an end user; null where nothing was said."""

    account_status: ExternalAccountStatus | None = None
    """State of the account at the caller."""
    country: str | None = None
    """Country: two upper-case letters."""
    email_hash: str | None = None
    """Hash of the mail address."""
    entity_type: ExternalEntityType | None = None
    """Kind of customer."""
    name_hash: str | None = None
    """Hash of the name."""
    onboarded_at: datetime | None = None
    """When the end user joined; at most a minute ahead."""
    reference_id: str | None = None
    """The caller's own id."""


class DeletedUserProfile(Model, kw_only=True, tag_field="type", tag="user_profile_deleted"):
    """A profile is gone."""

    type: ClassVar[Literal["user_profile_deleted"]] = "user_profile_deleted"
    id: str
    """Identifier; opaque, never parsed by clients."""


class UserProfileActionUrl(Model, kw_only=True, tag_field="type", tag="user_profile_action_url"):
    """A link for an end user."""

    type: ClassVar[Literal["user_profile_action_url"]] = "user_profile_action_url"
    secret_fields_: ClassVar[tuple[str, ...]] = ("url",)
    expires_at: datetime
    """When it stops being valid (RFC 3339)."""
    url: str
    """The link; whoever holds it can use it."""


class UserProfileEnrollmentUrl(Model, kw_only=True, tag_field="type", tag="enrollment_url"):
    """A link by which an end user can enrol."""

    type: ClassVar[Literal["enrollment_url"]] = "enrollment_url"
    secret_fields_: ClassVar[tuple[str, ...]] = ("url",)
    expires_at: datetime
    """When it stops being valid (RFC 3339)."""
    url: str
    """The link; whoever holds it can use it."""
