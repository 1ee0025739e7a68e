"""Columns of tables by the words of their headers."""

from __future__ import annotations

import pytest

from clientwright.notations.tables import columns


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (
            ["Name", "Type", "Required", "Description"],
            {"name": 0, "type": 1, "required": 2, "description": 3},
        ),
        (["**Parameter**", "`Notes`", "Mandatory?"], {"name": 0, "description": 1, "required": 2}),
        (["HTTP Method", "Request URI"], {"method": 0, "path": 1}),
        (["参数名", "类型", "是否必需"], {"name": 0, "type": 1, "required": 2}),
        (["Key", "Name"], {"name": 0}),
        (["Colour", "Weight"], {}),
    ],
)
def test_columns(headers: list[str], found: dict[str, int]) -> None:
    assert columns(headers) == found
