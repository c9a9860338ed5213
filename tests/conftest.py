"""What all tests share: none of them sees or leaves anything in the user's own cache."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.running.cache import FOLDER_VARIABLE


@pytest.fixture(autouse=True)
def cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "kept-results"
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder
