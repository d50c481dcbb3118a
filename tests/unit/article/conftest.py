# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles to load: the real one, and a small one to damage."""

from pathlib import Path

import pytest

from kiosk.article.load import load_article
from kiosk.article.model import Article
from kiosk.system import paths

from .draft import Draft


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """The ear check in `articles/ear-check`."""
    return Draft(tmp_path / "articles" / "ear-check")


@pytest.fixture(scope="session")
def real_folder() -> Path:
    """The folder of the article the kiosk comes with."""
    return paths.ARTICLES / "bone-marrow-biopsy"


@pytest.fixture(scope="session")
def real(real_folder: Path) -> Article:
    """The article the kiosk comes with."""
    return load_article(real_folder)
