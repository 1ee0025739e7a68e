"""Release: new documentation becomes the next version: its changes, its changelog entry, open questions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from clientwright import names, pipeline
from clientwright.diagnostics import ClientwrightError, Diagnostic, Severity
from clientwright.names import Names
from clientwright.overlay.quotes import STALE
from clientwright.overlay.yaml_text import yaml_text
from clientwright.pipeline import Understood
from clientwright.reading import left_out
from clientwright.reading.fetching.addresses import host
from clientwright.reading.sources import ADDRESSES, Document, Inputs, addresses_text
from clientwright.releasing.diff import Bump, Change, Kind, as_markdown, bump, compare, next_version
from clientwright.releasing.migration import dropped, migration
from clientwright.spec import Spec, retirement
from clientwright.spec import file as specfile
from clientwright.spec.retirement import Retirement

_FIRST_ENTRY = re.compile(r"^## ", re.MULTILINE)
_BECAUSE = "say how you know"


@dataclass(frozen=True)
class Side:
    """One side of a comparison; `understood` is None for a spec that was read from spec.json."""

    spec: Spec
    names: Names
    understood: Understood | None = None

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What was found in the documentation: contradictions, stale overlay entries, unclaimed lines."""
        if self.understood is None:
            return ()
        found = self.understood.findings
        unclaimed = (
            Diagnostic("unclaimed", "no rule reads this line", Severity.WARNING, line)
            for line in found.unclaimed
        )
        return (*found.diagnostics, *found.unused, *unclaimed)


@dataclass(frozen=True)
class Question:
    """What people must decide; `answer` is the text to write in overlay.yaml, empty where none is known."""

    text: str
    answer: str = ""


@dataclass(frozen=True)
class Release:
    """What new documentation means: the changes and the version that follows.

    `findings` are those that the old documentation did not have. `blocking` are those that must be settled
    before the package can be built; while there are any, the release is not to be written. Nor is it without
    an answer to the `undecided`: the questions that only people can decide, who may say that it is right so.
    """

    before: str
    after: str
    bump: Bump
    changes: tuple[Change, ...]
    findings: tuple[Diagnostic, ...]
    blocking: tuple[Diagnostic, ...]
    questions: tuple[Question, ...]
    undecided: tuple[Question, ...]
    inputs: Inputs
    understood: Understood
    migration: str = ""

    @property
    def entry(self) -> str:
        """The entry of the changelog, whole."""
        return as_markdown(self.changes, self.before, self.after, limit=None) + self.migration

    @property
    def markdown(self) -> str:
        """The text of a pull request, which is not to be too long."""
        return as_markdown(self.changes, self.before, self.after, "CHANGELOG.md has all of them.")


def take(
    current: Sequence[Document], given: Sequence[Document], whole: Collection[str] = ()
) -> tuple[Document, ...]:
    """The sources after new documentation came, in the order of their names.

    One document for an API that has one takes its place, and its name. Of several, each takes the place of
    the source of its address or its name, and the others stay; where neither is known, they take the place
    of all. `whole` are the hosts ("": files) that were given as a whole: what they had before goes.
    Where none came, all stay.
    Raises `ClientwrightError` for documents of one name.
    """
    if not given:
        return tuple(current)
    given = _under_known_names(current, given)
    named = {document.name: document for document in given}
    if len(named) < len(given):
        hint = "Give each page a file name of its own."
        raise ClientwrightError(Diagnostic("source", "two documents have the same name", hint=hint))
    old = {one.name: one for one in current if host(one.address) not in whole}
    if not whole and len(old) == len(given) == 1:
        return (replace(given[0], name=current[0].name),)
    kept = old if whole or old.keys() & named.keys() else {}
    merged = {**kept, **named}
    return tuple(merged[name] for name in sorted(merged))


def _under_known_names(current: Sequence[Document], given: Sequence[Document]) -> list[Document]:
    """Documents under the names of the sources that were fetched at the same addresses."""
    known = {one.address: one.name for one in current if one.address}
    return [replace(one, name=known.get(one.address, one.name)) for one in given]


def side(inputs: Inputs) -> Side:
    """Reads documentation for a comparison: errors of overlay entries are findings here, and stop nothing."""
    return _side(inputs, pipeline.understand(inputs, pipeline.read(inputs)))


def _side(inputs: Inputs, understood: Understood) -> Side:
    planned = names.propose_names(understood.spec, _frozen(inputs.names), understood.overlay.names)
    return Side(understood.spec, planned, understood)


def _frozen(text: str) -> Names:
    return names.load(text) if text else Names()


def side_of_spec(text: str, names_text: str, file: str = specfile.FILE) -> Side:
    """The side of a spec.json, with the names.json that stands beside it."""
    spec = specfile.load(text, file)
    return Side(spec, names.propose_names(spec, _frozen(names_text), {}))


def changes_between(old: Side, new: Side) -> tuple[Change, ...]:
    """What changed from one side to the other."""
    return compare(old.spec, new.spec, old.names, new.names)


def fresh_findings(old: Side, new: Side) -> tuple[Diagnostic, ...]:
    """The findings that the old side did not have; where they stand makes no difference."""
    known = {_essence(finding) for finding in old.findings}
    return tuple(finding for finding in new.findings if _essence(finding) not in known)


def _essence(finding: Diagnostic) -> tuple[str, str, str]:
    return (finding.rule, finding.message, finding.location.text.strip() if finding.location else "")


def plan_release(
    inputs: Inputs,
    documents: Sequence[Document],
    spec_text: str,
    changelog: str,
    *,
    deprecate: bool = False,
) -> Release:
    """What it means that `documents` take the place of an API's sources.

    `spec_text` is the spec.json of the package that stands, or empty; `changelog` its changelog. `deprecate`:
    functions that the documents drop stay for this release. Raises `ClientwrightError` for documents that
    cannot be read at all.
    """
    old, coming = _standing(inputs, spec_text), _coming(inputs, tuple(documents))
    understood = pipeline.understand(coming, pipeline.read(coming))
    new = _side(coming, understood)
    changes = changes_between(old, new)
    gone = dropped(changes, new.spec, new.names)
    kept = _retirement(inputs, old, new, gone) if deprecate else Retirement()
    if kept.operations:
        coming = replace(coming, retired=retirement.dump(kept))
        understood = replace(understood, spec=retirement.with_retired(understood.spec, kept))
        new = _side(coming, understood)
        changes = changes_between(old, new)
    before = old.names.version
    after = next_version(before, bump(changes))
    findings = fresh_findings(old, new)
    blocking = tuple(one for one in new.findings if one.severity is Severity.ERROR or one.rule == "unclaimed")
    undecided = tuple(_rename_questions(changes, old, new))
    release = Release(
        before=before,
        after=after,
        bump=bump(changes),
        changes=changes,
        findings=findings,
        blocking=blocking,
        questions=(*_finding_questions(findings, blocking), *undecided),
        undecided=undecided,
        inputs=replace(coming, names=replace(_frozen(inputs.names), version=after).dump()),
        understood=understood,
        migration=migration(
            gone, changes, (old.spec, old.names), (new.spec, new.names), kept=bool(kept.operations)
        ),
    )
    if not changes:
        return release
    log = with_entry(inputs.changelog or changelog, release.entry)
    return replace(release, inputs=replace(release.inputs, changelog=log))


def _coming(inputs: Inputs, documents: tuple[Document, ...]) -> Inputs:
    """What the next release is built from; what the last one kept goes when new documents come."""
    same = documents == inputs.documents
    return replace(
        inputs, documents=documents, before=inputs.documents, retired=inputs.retired if same else ""
    )


def _retirement(inputs: Inputs, old: Side, new: Side, gone: Mapping[str, str]) -> Retirement:
    """What stays for a release of what went: not what has stayed for one, nor what another now is called."""
    stayed = {one.operation.key for one in retirement.load(inputs.retired).operations}
    taken = {new.names.callable(*found) for found in new.spec.operations()}
    calls = {one.key: old.names.callable(resource, one) for resource, one in old.spec.operations()}
    stay = {key: to for key, to in gone.items() if key not in stayed and calls[key] not in taken}
    return retirement.retire(old.spec, new.spec, stay)


def _standing(inputs: Inputs, spec_text: str) -> Side:
    """What the package that stands was made of: its spec.json, and what was found in its documentation."""
    try:
        read = side(inputs)
    except ClientwrightError:
        if not spec_text:
            raise
        return side_of_spec(spec_text, inputs.names)
    if not spec_text:
        return read
    return replace(side_of_spec(spec_text, inputs.names), understood=read.understood)


def with_entry(changelog: str, entry: str) -> str:
    """A changelog with a new entry before the latest."""
    text = changelog or "# Changelog\n"
    found = _FIRST_ENTRY.search(text)
    if found is None:
        return f"{text.rstrip()}\n\n{entry}"
    return f"{text[: found.start()]}{entry}\n{text[found.start() :]}"


def sources_of(inputs: Inputs) -> dict[str, str | None]:
    """The files of spec/API that hold the documentation, where it was fetched, and what it does without.

    None is for a file that is not to be there.
    """
    folder = f"spec/{inputs.api}"
    sources: dict[str, str | None] = {f"{folder}/source/{one.name}": one.text for one in inputs.documents}
    return {
        **sources,
        f"{folder}/{ADDRESSES}": addresses_text(inputs.documents) or None,
        f"{folder}/{left_out.FILE}": left_out.dump(inputs.without) or None,
    }


def beside(release: Release, old: Sequence[Document]) -> dict[str, str | None]:
    """What people keep in spec/API, as the release has it: sources and changelog; None for one that goes."""
    folder = f"spec/{release.inputs.api}"
    gone: dict[str, str | None] = {f"{folder}/source/{document.name}": None for document in old}
    sources = sources_of(release.inputs)
    log = {f"{folder}/CHANGELOG.md": release.inputs.changelog} if release.inputs.changelog else {}
    return {**gone, **sources, **log, f"{folder}/{retirement.FILE}": release.inputs.retired or None}


def _finding_questions(findings: Sequence[Diagnostic], blocking: Sequence[Diagnostic]) -> Iterator[Question]:
    """Errors say themselves what to write; what else fails a check can be waived."""
    for finding in dict.fromkeys((*blocking, *findings)):
        if finding.rule == STALE and finding.related:
            yield Question(
                f"{finding}. Does it rest on the line that is there now? Then write",
                _yaml({"quote": [finding.related[0].text.strip()]}),
            )
        elif finding.severity is Severity.ERROR:
            yield Question(f"{finding} {finding.hint}".strip())
        elif finding.severity is Severity.WARNING and finding.location:
            where = finding.location.text.strip()
            yield Question(
                f"{finding}: is that as it should be? Then write",
                entry({"kind": "waive", "rule": finding.rule, "where": where}),
            )


def _rename_questions(changes: Sequence[Change], old: Side, new: Side) -> Iterator[Question]:
    """A function that goes where one of the same method comes may be the same one at another path."""
    before = {operation.key: (resource.name, operation) for resource, operation in old.spec.operations()}
    after = {operation.key: (resource.name, operation) for resource, operation in new.spec.operations()}
    came = [change.where for change in changes if change.kind is Kind.ENDPOINT_ADDED]
    for change in changes:
        if change.kind is Kind.ENDPOINT_RENAMED:
            was = str(change.before).rpartition(": ")[0]
            yield _rename_question(was, change.where, old.names, new.names)
        elif change.kind is Kind.ENDPOINT_REMOVED:
            home, operation = before[change.where]
            for key in came:
                if after[key][0] == home and after[key][1].method == operation.method:
                    yield _rename_question(operation.key, key, old.names, new.names)


def _rename_question(old: str, new: str, before: Names, after: Names) -> Question:
    name = before.operations[old]
    return Question(
        f"{old} went, and {new} came as {after.operations[new]!r}. "
        f"Is it the same function, which keeps its name {name!r}? Then write",
        entry({"kind": "name", "target": new, "python": name}),
    )


def entry(facts: Mapping[str, object]) -> str:
    """An entry of overlay.yaml, whose reason is to be filled in."""
    return _yaml([{**facts, "because": _BECAUSE}])


def _yaml(tree: object) -> str:
    return yaml_text(tree).rstrip()
