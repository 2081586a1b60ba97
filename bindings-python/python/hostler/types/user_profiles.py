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
"""User profile access type."""

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
"""External account status."""

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
"""External entity type."""

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
"""Trust grant status."""


class UserProfile(Model, kw_only=True, tag_field="type", tag="user_profile"):
    """User profile."""

    type: ClassVar[Literal["user_profile"]] = "user_profile"
    id: str
    """Id."""
    created_at: datetime
    """Created at."""
    metadata: dict[str, str]
    """Metadata."""
    name: str | None = None
    """Name."""
    trust_grants: dict[str, UserProfileTrustGrant]
    """Trust grants."""
    updated_at: datetime
    """Updated at."""
    access_type: UserProfileAccessType | None = None
    """Access type."""
    external_id: str | None = None
    """External id."""
    external_user_details: UserProfileExternalUserDetails | None = None
    """External user details."""
    external_user_onboarded_at: datetime | None = None
    """External user onboarded at."""


class UserProfileTrustGrant(Model, kw_only=True):
    """User profile trust grant."""

    status: TrustGrantStatus
    """Status."""


class UserProfileExternalUserDetails(Model, kw_only=True):
    """User profile external user details."""

    account_status: ExternalAccountStatus | None = None
    """Account status."""
    country: str | None = None
    """Country."""
    email_hash: str | None = None
    """Email hash."""
    entity_type: ExternalEntityType | None = None
    """Entity type."""
    name_hash: str | None = None
    """Name hash."""
    onboarded_at: datetime | None = None
    """Onboarded at."""
    reference_id: str | None = None
    """Reference id."""


class DeletedUserProfile(Model, kw_only=True, tag_field="type", tag="user_profile_deleted"):
    """Deleted user profile."""

    type: ClassVar[Literal["user_profile_deleted"]] = "user_profile_deleted"
    id: str
    """Id."""


class UserProfileActionUrl(Model, kw_only=True, tag_field="type", tag="user_profile_action_url"):
    """User profile action url."""

    type: ClassVar[Literal["user_profile_action_url"]] = "user_profile_action_url"
    expires_at: datetime
    """Expires at."""
    url: str
    """Url."""


class UserProfileEnrollmentUrl(Model, kw_only=True, tag_field="type", tag="enrollment_url"):
    """User profile enrollment url."""

    type: ClassVar[Literal["enrollment_url"]] = "enrollment_url"
    expires_at: datetime
    """Expires at."""
    url: str
    """Url."""
