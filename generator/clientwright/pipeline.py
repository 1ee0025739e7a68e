"""The stages in their order: documentation text in, files out. The picture of README, as code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clientwright import names
from clientwright.building import build, open_questions
from clientwright.diagnostics import ClientwrightError, Diagnostic, FoundError, Severity
from clientwright.dialects import Dialect, detect_all
from clientwright.dialects.observed import PassedOver
from clientwright.overlay import Overlay, Waived, apply_overlay, read_overlay, waive
from clientwright.planner import plan_package
from clientwright.planner.plan import Package
from clientwright.reading.coverage import Coverage, account
from clientwright.reading.sources import Document, Inputs
from clientwright.reading.syntax import Claim
from clientwright.spec import Spec, retirement
from clientwright.spec import file as specfile
from clientwright.spec.checks import check
from clientwright.spec.retirement import with_retired
from clientwright.supplement import Supplement, read_supplement
from clientwright.supplement import schema as supplement_schema
from clientwright.writing.format import MANIFEST, Manifest, digest, format_files, load_manifest
from clientwright.writing.write import Change, differences

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Page:
    """A document, the dialect that it is in, and its syntax tree."""

    document: Document
    dialect: Dialect
    tree: Any

    @property
    def claims(self) -> list[Claim]:
        """Which rule claims which lines."""
        return self.dialect.claims(self.tree)

    @property
    def printed(self) -> str:
        """The text from the tree's values."""
        return self.dialect.print(self.tree)


@dataclass(frozen=True)
class Reading:
    """Documentation, read. The pages of an API may be in different dialects; `guides` are the names of those
    that state no operation."""

    pages: tuple[Page, ...]
    guides: tuple[str, ...] = ()

    @property
    def told(self) -> Iterator[Diagnostic]:
        """That there are guides, and which."""
        if self.guides:
            message = f"{len(self.guides)} page(s) state no operation and are kept as prose: "
            yield Diagnostic("guides", message + ", ".join(self.guides), Severity.NOTE)


@dataclass(frozen=True)
class Understood:
    """What an API is: its spec with the overlay, what was found on the way, and what no rule claimed."""

    spec: Spec
    overlay: Overlay
    coverage: Coverage
    findings: Waived
    demanding: frozenset[str]
    """The rules of lines of which a person must look at each sentence that no rule reads."""
    passed_over: tuple[PassedOver, ...] = ()
    """The keys of fragments that no client needs, and that no rule reads."""
    supplement: Supplement = field(default_factory=Supplement)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that stop a build."""
        found = (*self.findings.diagnostics, *self.findings.unused)
        return tuple(one for one in found if one.severity is Severity.ERROR)


@dataclass(frozen=True)
class Rendered:
    """A package before formatting, with the files that stand beside it in spec/API."""

    package: Package
    names: names.Names
    files: Mapping[str, str]
    beside: Mapping[str, str]


@dataclass(frozen=True)
class Made:
    """A package as it is to be written in `folder`, and the files of spec/API; paths from the root."""

    folder: str
    package: Mapping[str, str]
    beside: Mapping[str, str]

    @property
    def files(self) -> dict[str, str]:
        """Every file, by its path from the root."""
        return {**{f"{self.folder}/{path}": text for path, text in self.package.items()}, **self.beside}


def read(inputs: Inputs) -> Reading:
    """Read and parse. Raises `ClientwrightError` for documents of no dialect, and for broken ones."""
    dialects, guides = detect_all(inputs.documents)
    pages: list[Page] = []
    refused: list[Diagnostic] = []
    for document, dialect in zip(inputs.documents, dialects, strict=True):
        try:
            pages.append(Page(document, dialect, dialect.parse(document)))
        except ClientwrightError as error:
            refused.extend(error.diagnostics)
    if refused:
        raise ClientwrightError(*refused)
    return Reading(tuple(pages), tuple(inputs.documents[place].name for place in guides))


def understand(inputs: Inputs, reading: Reading) -> Understood:
    """Observe, supplement, build, overlay, check."""
    observed = [page.dialect.observe(page.document, page.tree) for page in reading.pages]
    supplement = read_supplement(inputs.supplement)
    built = build(inputs.api, observed, inputs.documents, supplement)
    overlay = read_overlay("overlay.yaml", inputs.overlay)
    applied = apply_overlay(built.spec, overlay, inputs.documents, inputs.before)
    coverage = account((page.document, page.claims) for page in reading.pages)
    asked = open_questions(applied.spec, observed, inputs.documents)
    found = [*reading.told, *built.diagnostics, *applied.diagnostics, *check(applied.spec), *asked]
    findings = waive(found, coverage.unclaimed, applied.waivers)
    demanding = frozenset(rule for page in reading.pages for rule in page.dialect.demanding)
    passed_over = tuple(key for one in observed for key in one.passed_over)
    spec = with_retired(applied.spec, retirement.load(inputs.retired))
    return Understood(spec, overlay, coverage, findings, demanding, passed_over, supplement)


def name(inputs: Inputs, understood: Understood) -> names.Names:
    """The first half of planning: every public name. Raises `FoundError` for names that collide."""
    frozen = names.load(inputs.names) if inputs.names else names.Names()
    return names.plan_names(understood.spec, frozen, understood.overlay.names)


def make(inputs: Inputs, understood: Understood, templates: Path | None = None) -> Rendered:
    """Plan and render. Raises `FoundError` for a spec with errors, or names that collide."""
    if understood.errors:
        raise FoundError(*understood.errors)
    # Here, for what renders nothing need not wait for jinja to load.
    from clientwright.writing.render import render

    planned = name(inputs, understood)
    package = plan_package(understood.spec, planned)
    files = render(package, templates)
    if inputs.changelog:
        files["CHANGELOG.md"] = inputs.changelog
    beside = {
        f"spec/{inputs.api}/spec.json": specfile.dump(understood.spec),
        f"spec/{inputs.api}/names.json": planned.dump(),
        "spec/schema.json": specfile.schema(),
    }
    if inputs.supplement:
        beside["spec/supplement.schema.json"] = supplement_schema()
    return Rendered(package, planned, files, beside)


def finish(inputs: Inputs, rendered: Rendered, standing: Mapping[str, str]) -> Made:
    """Format, next to the package that stands."""
    before = load_manifest(standing.get(MANIFEST, ""))
    written, manifest = format_files(rendered.files, standing, before)
    return Made(package_folder(inputs.api), {**written, MANIFEST: manifest.dump()}, rendered.beside)


def stale_files(
    inputs: Inputs, rendered: Rendered, standing: Mapping[str, str], beside: Mapping[str, str]
) -> list[Change]:
    """What a build would change, told by digests alone: nothing is formatted."""
    folder = package_folder(inputs.api)
    manifest: Manifest = load_manifest(standing.get(MANIFEST, ""))
    wanted = {path: digest(text) for path, text in rendered.files.items()}
    changes = [
        Change("changed" if path in standing else "added", f"{folder}/{path}")
        for path in wanted
        if path not in standing or manifest.files.get(path) != (wanted[path], digest(standing[path]))
    ]
    expected = Manifest(manifest.black, {path: manifest.files.get(path, ("", "")) for path in wanted})
    if standing.get(MANIFEST) != expected.dump():
        changes.append(Change("changed" if MANIFEST in standing else "added", f"{folder}/{MANIFEST}"))
    extra = (set(standing) & set(manifest.files)) - set(wanted)
    changes += [Change("removed", f"{folder}/{path}") for path in extra]
    changes += differences(rendered.beside, beside)
    return sorted(changes, key=lambda change: change.path)


def package_folder(api: str) -> str:
    """Where an API's package stands, from the project's root."""
    return f"generated/{api}"
