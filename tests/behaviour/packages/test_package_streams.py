"""Pages that state events, lines and idempotency keys become functions that stream and repeat."""

from __future__ import annotations

import inspect
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Reply
from typer.testing import CliRunner

from clientwright.cli.run import app

SOURCES = Path(__file__).parents[2] / "cases/openapi_markdown/waters/source"


@pytest.fixture(scope="module")
def waters(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package of an invented API."""
    folder = tmp_path_factory.mktemp("waters")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        made = CliRunner().invoke(app, ["new", "waters", *map(str, sorted(SOURCES.glob("*.txt")))])
        assert made.exit_code == 0, made.output
        patch.syspath_prepend(folder / "generated/waters/src")
        yield import_module("waters_client")
    for name in [one for one in sys.modules if one.startswith("waters_client")]:
        del sys.modules[name]


def only(resource: Any) -> Any:
    """The one function of a resource, whatever the policy of names calls it."""
    (name,) = (name for name in vars(type(resource)) if not name.startswith("_"))
    return getattr(resource, name)


def test_functions_stream_what_the_page_says_comes_value_by_value(waters: Any, loopback: Loopback) -> None:
    with waters.Waters(base_url=loopback.url) as client:
        loopback.replies(Reply(body=b'data: {"metres": 1.5}\n\ndata: {"metres": 2}\n\n'))
        with only(client.tides)("h") as stream:
            assert [level.metres for level in stream] == [1.5, 2]
        loopback.replies(Reply(body=b'{"metres": 3}\n{"metres": 4}\n'))
        assert [level.metres for level in only(client.levels)(day="1")] == [3, 4]
    annotation = str(inspect.signature(only(client.tides)).return_annotation)
    assert annotation.startswith("Stream[")


def test_a_documented_idempotency_key_need_not_be_given(waters: Any, loopback: Loopback) -> None:
    loopback.replies(Reply(503), Reply(json={"id": "w"}))
    with waters.Waters(base_url=loopback.url) as client:
        send = only(client.warnings)
        assert send(text="high water").id == "w"
    first, second = (one.headers["idempotency-key"] for one in loopback.requests)
    assert first == second
    assert "the same when it is repeated" in " ".join((inspect.getdoc(send) or "").split())


def test_the_readme_shows_a_stream(
    waters: Any, loopback: Loopback, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    readme = (Path(waters.__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"## Streams\n.*?```python\n(.*?)```", readme, re.DOTALL)
    servers = import_module(f"{waters.__name__}.conventions").CONFIGURATION.servers
    for name in servers:
        monkeypatch.setitem(servers, name, loopback.url)
    loopback.replies(Reply(body=b'{"metres": 1.5}\n'))
    exec(code, {"__name__": "example"})  # noqa: S102
    assert "metres=1.5" in capsys.readouterr().out


def test_streams_answer_offline(waters: Any) -> None:
    api = import_module(f"{waters.__name__}.testing").OfflineWaters()
    with api.client() as client:
        (level,) = only(client.tides)("h")
        assert level.to_dict().keys() == {"metres", "rising"}
        api.on(only(client.levels)).returns([{"metres": 7}, {"metres": 8}])
        assert [one.metres for one in only(client.levels)(day="1")] == [7, 8]
