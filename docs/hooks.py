"""Pages of the documentation site that are made from the tool and from the repository's own guides.

MkDocs calls `on_config` and `on_files`.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import typer
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from clientwright.cli.run import app
from clientwright.dialects import Dialect, dialects
from clientwright.reading.resource_files import grammars, site_files
from clientwright.reading.settings import schema

ROOT = Path(__file__).parents[1]
GUIDES = {
    "contributors.md": "CONTRIBUTING.md",
    "overlay.md": "spec/README.md",
    "templates.md": "templates/README.md",
}
"""Pages, and the files of the repository that they show."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Puts each dialect into the navigation."""
    for entry in config.nav or []:
        if isinstance(entry, dict) and "Dialects" in entry:
            entry["Dialects"] += [f"dialects/{dialect.name}.md" for dialect in dialects()]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are made here."""
    for path, source in GUIDES.items():
        files.append(File.generated(config, path, content=_guide(source)))
    for dialect in dialects():
        files.append(File.generated(config, f"dialects/{dialect.name}.md", content=_dialect(dialect)))
    index = files.get_file_from_path("dialects/index.md")
    assert index is not None
    index.content_string += "".join(_row(dialect) for dialect in dialects())
    files.append(File.generated(config, "commands.md", content="".join(_commands())))
    files.append(File.generated(config, "report.png", content=(ROOT / "docs/report.png").read_bytes()))
    settings = json.dumps(schema(), indent=2) + "\n"
    files.append(File.generated(config, "settings.schema.json", content=settings))
    for name, text in site_files().items():
        files.append(File.generated(config, name, content=text))
    return files


def _guide(source: str) -> str:
    """A file of the repository; its links lead to pages of the site."""
    text = (ROOT / source).read_text(encoding="utf-8")
    for page, path in GUIDES.items():
        text = text.replace(f"]({path}", f"]({page}")
    return text


def _title(dialect: Dialect) -> str:
    return dialect.name.replace("_", " ").capitalize()


def _row(dialect: Dialect) -> str:
    return f"* [{_title(dialect)}]({dialect.name}.md): {dialect.needs}.\n"


def _dialect(dialect: Dialect) -> str:
    """What a dialect is, the sample that opens its grammar, and the rules that claim its lines."""
    package = import_module(f"clientwright.dialects.{dialect.name}")
    spaced = "Blank lines and indentation mean something." if dialect.spaced else "Blank lines mean nothing."
    return (
        f"# {_title(dialect)}\n\n{inspect.getdoc(package)}\n\nA page is told by {dialect.needs}. {spaced}\n\n"
        f"## A sample\n\n```text\n{_sample(dialect.name)}\n```\n\n"
        f"## What claims its lines\n\n{_rules(dialect.name)}"
    )


def _sample(name: str) -> str:
    """The comment that opens a dialect's grammar, which may have a longer name."""
    first = min(grammars().glob(f"{name}*.lark"))
    lines = re.match(r"(?://.*\n)+", first.read_text(encoding="utf-8"))
    assert lines is not None
    return inspect.cleandoc(re.sub(r"^// ?", "", lines[0], flags=re.MULTILINE))


def _rules(name: str) -> str:
    """The table of spec/README.md about the rules of a grammar."""
    guide = (ROOT / "spec/README.md").read_text(encoding="utf-8")
    found = re.search(rf"\(grammar/{name}\w*\.lark\):\n\n((?:\|.*\n)+)", guide)
    return found[1] if found else "`clientwright coverage API` lists them for a project.\n"


def _commands() -> Iterator[str]:
    """Every command with its help, as a terminal shows it."""
    yield "# Commands\n\n"
    group: Any = typer.main.get_command(app)
    wide: dict[str, Any] = {"max_content_width": 80, "terminal_width": 80, "resilient_parsing": True}
    context = group.make_context("clientwright", [], **wide)
    yield f"```text\n{group.get_help(context)}\n```\n\n"
    for name, command in group.commands.items():
        inner = command.make_context(name, [], parent=context, **wide)
        yield f"## {name}\n\n```text\n{command.get_help(inner)}\n```\n\n"
