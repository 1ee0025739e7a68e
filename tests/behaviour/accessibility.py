"""What axe finds in a page that is open in the browser."""

from __future__ import annotations

from typing import Any

import pytest


def serious(page: Any) -> list[str]:
    """The rules of axe that the page breaks in a serious or critical way."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python"
    )
    found = axe.Axe().run(page).response["violations"]
    return [one["id"] for one in found if one["impact"] in ("serious", "critical")]
