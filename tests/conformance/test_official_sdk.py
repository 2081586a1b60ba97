"""The conformance cases with the official SDK against `hostler serve`."""

from __future__ import annotations

from typing import Any

import pytest

from support import official
from support.cases import Run, load_cases
from support.model import ModelScripts
from support.server import Serve


@pytest.mark.parametrize("case", [pytest.param(c, id=c["file"]) for c in load_cases()])
def test_case(case: Any, strict: Serve, model: ModelScripts) -> None:
    Run(official.api(strict.url), case, model).run()
