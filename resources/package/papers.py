# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written beside the kiosk: licences of all that is inside, and the bill of materials."""

from __future__ import annotations

import datetime
import json
import re
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from origins import Component

COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that its packages only name."""
NAMED = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9])")
SPDX = re.compile(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)*")


def write_licences(parts: Iterable[Component], folder: Path) -> list[str]:
    """Writes the licence of each part into a folder of its name; returns who brought none."""
    missing = []
    named: set[str] = set()
    for one in parts:
        into = folder / one.name.replace(" ", "-")
        into.mkdir(parents=True, exist_ok=True)
        for text in one.texts:
            shutil.copyfile(text, into / text.name)
            named |= set(NAMED.findall(text.read_text(encoding="utf-8", errors="replace")))
        if not one.texts:
            missing.append(one.name)
    for name in sorted(named):
        if (COMMON / name).is_file():
            into = folder / "named-by-others"
            into.mkdir(exist_ok=True)
            shutil.copyfile(COMMON / name, into / name)
    return missing


def bill_of_materials(parts: Iterable[Component], version: str, made: int) -> str:
    """The bill in CycloneDX 1.6, as JSON; `made` in seconds since 1970. The same parts give the
    same bill."""
    listed = [_component(one) for one in parts]
    identity = json.dumps(listed, sort_keys=True) + version
    when = datetime.datetime.fromtimestamp(made, datetime.UTC)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}",
        "version": 1,
        "metadata": {
            "timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": f"kiosk@{version}",
                "name": "kiosk",
                "version": version,
                "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
            },
        },
        "components": listed,
    }
    return json.dumps(bill, indent=2, ensure_ascii=False) + "\n"


def _component(one: Component) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": one.purl or f"{one.name}@{one.version}",
        "name": one.name,
        "version": one.version,
    }
    if SPDX.fullmatch(one.licence):
        told["licenses"] = [{"expression": one.licence}]
    elif one.licence:
        told["licenses"] = [{"license": {"name": one.licence}}]
    if one.purl:
        told["purl"] = one.purl
    if one.source:
        told["externalReferences"] = [{"type": "source-distribution", "url": one.source}]
    return told
