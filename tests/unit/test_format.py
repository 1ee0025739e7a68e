"""Formatting: black's form, the same meaning, and nothing formatted that has not changed."""

from __future__ import annotations

import pytest

from clientwright.diagnostics import ClientwrightError
from clientwright.writing import format as format_module
from clientwright.writing.format import Manifest, digest, format_files, load_manifest, stale

ROUGH = "x = {  'a':1 }\n"
NEAT = 'x = {"a": 1}\n'


def test_python_is_formatted_and_the_rest_is_left() -> None:
    files = {"src/p/a.py": ROUGH, "README.md": "  as it is", "src/p/_runtime/b.py": ROUGH}
    written, manifest = format_files(files, {}, Manifest())
    assert written == {"src/p/a.py": NEAT, "README.md": "  as it is", "src/p/_runtime/b.py": ROUGH}
    assert manifest.files["src/p/a.py"] == (digest(ROUGH), digest(NEAT))
    assert load_manifest(manifest.dump()) == manifest


@pytest.mark.parametrize("little", [0, 1000])
def test_much_that_only_black_knows_is_formatted_as_little_is(
    monkeypatch: pytest.MonkeyPatch, little: int
) -> None:
    monkeypatch.setattr(format_module, "_LITTLE", little)
    files = {f"src/p/{n}.py": f"# {n}\n" + ROUGH for n in range(3)}
    written, _ = format_files(files, {}, Manifest())
    assert written == {f"src/p/{n}.py": f"# {n}\n" + NEAT for n in range(3)}


def test_what_has_not_changed_is_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    written, manifest = format_files({"a.py": ROUGH, "b.py": ROUGH}, {}, Manifest())
    asked: list[str] = []
    real = format_module.shape
    monkeypatch.setattr(format_module, "shape", lambda texts, ask: (asked.extend(texts), real(texts, ask))[1])
    again, _ = format_files({"a.py": ROUGH, "b.py": "z = 1\n" + ROUGH}, written, manifest)
    assert asked == ["b.py"]
    assert again == {"a.py": NEAT, "b.py": "z = 1\n" + NEAT}


def test_a_file_that_was_edited_is_written_anew() -> None:
    written, manifest = format_files({"a.py": ROUGH}, {}, Manifest())
    again, _ = format_files({"a.py": ROUGH}, {"a.py": "edited = 1\n"}, manifest)
    assert again == written


def test_another_black_formats_everything_anew() -> None:
    written, manifest = format_files({"a.py": ROUGH}, {}, Manifest())
    older = Manifest("1.0", {"a.py": (digest(ROUGH), digest("other = 1\n"))})
    again, fresh = format_files({"a.py": ROUGH}, {"a.py": "other = 1\n"}, older)
    assert again == written
    assert fresh == manifest


def test_stale_files_are_told_by_their_digests() -> None:
    _, manifest = format_files({"a.py": ROUGH, "b.py": ROUGH}, {}, Manifest())
    assert stale({"a.py": ROUGH, "b.py": NEAT, "c.py": ROUGH}, manifest) == ["b.py", "c.py"]


def test_text_that_is_not_python_is_a_clear_error() -> None:
    with pytest.raises(ClientwrightError) as error:
        format_files({"a.py": "x = 1\ndef f(:\n"}, {}, Manifest())
    (found,) = error.value.diagnostics
    assert found.location is not None
    assert (found.location.file, found.location.line, found.location.text) == ("a.py", 2, "def f(:")


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"files": {"a": 1}, "black": "x"}'])
def test_a_broken_manifest_counts_as_none(text: str) -> None:
    assert load_manifest(text) == Manifest()


def test_a_docstring_in_another_shape_means_the_same() -> None:
    rough = (
        "def f(self, *, a=None, b=None):\n"
        "    '''Text.   \n\n      more   '''\n"
        "    return g(a=a,\n     b=b)\n"
    )
    written, _ = format_files({"a.py": rough}, {}, Manifest())
    assert '"""Text.' in written["a.py"]
