"""The public API of generated code, and that it agrees with the comparison of specs."""

from __future__ import annotations

import pytest

from clientwright.releasing.diff import Effect
from clientwright.releasing.surface import ApiChange, api_changes

SHARED = "class Record(Model):\n    id: str | None = None\nclass Shelf(Record):\n    room: str\n"
PASSING = "from ..models.shared import Shelf as Shelf\n"
OWN = "class Shelf(Model):\n    room: str\n    id: str | None = None\n"


def changes(before: dict[str, str], after: dict[str, str]) -> list[ApiChange]:
    return api_changes(
        *({f"src/pkg/{path}": text for path, text in files.items()} for files in (before, after))
    )


def test_what_a_class_inherits_and_what_a_module_passes_on_is_there() -> None:
    found = changes(
        {"models/a.py": OWN, "models/__init__.py": "from . import a as a\n"},
        {"models/a.py": PASSING, "models/shared.py": SHARED, "models/__init__.py": "from . import a as a\n"},
    )
    assert [(one.kind, one.name) for one in found if ".a." in one.name] == [("changed", "pkg.models.a.Shelf")]
    assert {one.effect for one in found} == {Effect.ADDITIVE, Effect.COSMETIC}


def test_a_name_that_is_passed_on_no_longer_is_gone() -> None:
    files = {"models/a.py": PASSING, "models/shared.py": SHARED}
    gone = [(one.name, one.effect) for one in changes(files, {**files, "models/a.py": ""})]
    assert gone == [(f"pkg.models.a.Shelf{member}", Effect.BREAKING) for member in ("", ".id", ".room")]


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ("(self, *, room: str)", "(self, *, room: str, depth: int = 1)", Effect.ADDITIVE),
        ("(self, *, room: str)", "(self, *, room: str, depth: int)", Effect.BREAKING),
        ("(self, *, room: str)", "(self, *, room: str = '')", Effect.COSMETIC),
        ("(self, *, room: str = '')", "(self, *, room: str)", Effect.BREAKING),
        ("(self, *, room: str)", "(self)", Effect.BREAKING),
        ("(self, room: str)", "(self, room: int)", Effect.COSMETIC),
    ],
)
def test_a_signature_may_take_more_and_demand_nothing_more(before: str, after: str, effect: Effect) -> None:
    old, new = ({"endpoints/a.py": f"class A:\n    def get{text} -> None: ...\n"} for text in (before, after))
    (change,) = changes(old, new)
    assert (change.name, change.effect) == ("pkg.endpoints.a.A.get", effect)


def test_modules_that_nobody_imports_from_matter_to_nobody() -> None:
    (gone,) = changes({"validators.py": "A = 1\n"}, {"validators.py": ""})
    assert gone.effect is Effect.COSMETIC
