# SPDX-License-Identifier: GPL-3.0-or-later
"""The article format for Babel: the extractor `kiosk_article` that pyproject.toml registers.

With it `pybabel extract` reads an article as it reads Python; the file to name is the article's
`article.toml`, and everything beside it is read too:

    [kiosk_article: resources/articles/*/article.toml]
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from kiosk.article.load import load_article
from kiosk.i18n.extract import entries

Found = tuple[int, str, tuple[str, str], list[str]]
"""Line, function, (context, text), notes: what Babel expects of `pgettext`."""


def extract_article(
    file: IO[bytes],
    keywords: Mapping[str, Any] | Collection[str],
    tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Found]:
    """Every text of the article whose `article.toml` is `file`, in reading order.

    Raises `ArticleError` when the article cannot be read.
    """
    article = load_article(Path(file.name).parent)
    for (context, text), entry in entries(article).items():
        yield 1, "pgettext", (context, text), entry.comments(article)
