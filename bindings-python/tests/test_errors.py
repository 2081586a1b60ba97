"""The tree of exceptions."""

from __future__ import annotations

import copy
import pickle

import pytest

import hostler
from hostler import _errors, _native


@pytest.mark.parametrize(("code", "name"), _native.error_codes())
def test_every_code_has_a_class_that_survives_pickling(code: int, name: str) -> None:
    with pytest.raises(hostler.Error) as caught:
        _native.raise_error(code)
    error = caught.value
    assert type(error) is _errors.BY_CODE[code]
    assert error.code == code
    assert name in str(error)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert str(again) == str(error)


def test_the_table_has_no_codes_of_its_own() -> None:
    assert set(_errors.BY_CODE) == {code for code, _ in _native.error_codes()}


def test_a_panic_is_an_error() -> None:
    with pytest.raises(hostler.InternalError, match="on purpose") as caught:
        _native.raise_panic()
    assert caught.value.code == 901


def test_every_exported_class_is_in_the_tree() -> None:
    for name in _errors.__all__:
        assert issubclass(getattr(hostler, name), hostler.Error)


def test_all_fields_survive_pickling() -> None:
    error = hostler.RateLimitError(
        "slow down",
        status=429,
        type="rate_limit_error",
        error_code="x",
        request_id="req_1",
        retryable=True,
        retry_after=1.5,
        body='{"error": {"message": "slow down"}}',
    )
    again = pickle.loads(pickle.dumps(error))
    assert vars(again) == vars(error)
    assert again.body == {"error": {"message": "slow down"}}
    assert again.api_message == "slow down"
    assert again.code == 309


def test_usual_names() -> None:
    assert issubclass(hostler.APITimeoutError, hostler.APIConnectionError)
    assert issubclass(hostler.NotFoundError, hostler.APIStatusError)
    assert issubclass(hostler.OverloadedError, hostler.InternalServerError)
    assert issubclass(hostler.APIStatusError, hostler.APIError)
    assert issubclass(hostler.InvalidArgumentError, ValueError)
    assert hostler.RequestTooLargeError is hostler.ContentTooLargeError
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        hostler.Nonsense  # noqa: B018  # pyright: ignore
