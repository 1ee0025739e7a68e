"""Overlay: what people know is laid over what the page says, entry by entry, in the order of the file."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from clientwright.diagnostics import Diagnostic, Severity
from clientwright.overlay import conventions, operations, types
from clientwright.overlay import entries as e
from clientwright.overlay.quotes import STALE, Lines, Stamp, cite
from clientwright.overlay.read import Overlay, Written
from clientwright.overlay.targets import TargetError, nodes, wire_names
from clientwright.overlay.waive import Waiver, waivers
from clientwright.reading.sources import Document
from clientwright.spec import Spec

Step = tuple[str, Callable[[Spec], Spec]]


@dataclass(frozen=True)
class Applied:
    """A spec with its overlay: what came of it, what was found, and which findings are waived."""

    spec: Spec
    diagnostics: tuple[Diagnostic, ...] = ()
    waivers: tuple[Waiver, ...] = ()


def apply_overlay(
    spec: Spec, overlay: Overlay, documents: Sequence[Document], before: Sequence[Document] = ()
) -> Applied:
    """The spec with the entries of an overlay; `before` are documents that these take the place of.

    An entry whose target is gone, that changes nothing, or whose quote is in no line, is an error among
    the diagnostics; the other entries are applied all the same.
    """
    quoted = {quote for written in overlay.entries for quote in written.entry.quote}
    lines = Lines(documents, before, quoted)
    found: list[Diagnostic] = []
    for written in overlay.entries:
        stamp, findings = cite(written, lines)
        found += findings
        for what, change in _steps(written.entry, stamp):
            try:
                changed = change(spec)
            except TargetError as error:
                found.append(_problem("overlay-target", written, str(error)))
                continue
            stale = any(finding.rule == STALE for finding in findings)
            if changed == spec and not (stale or isinstance(written.entry, e.NameEntry)):
                found.append(_problem("overlay-ineffective", written, f"{what} is so without this entry"))
            spec = changed
    return Applied(spec, tuple(found), waivers(overlay, spec))


def _problem(rule: str, written: Written, message: str) -> Diagnostic:
    hint = "Review the entry: correct what it says, or remove it."
    return Diagnostic(rule, f"{written.entry.kind!r}: {message}", Severity.ERROR, written.location, hint)


def _steps(entry: e.Entry, stamp: Stamp) -> Iterator[Step]:
    """What an entry does: changes that must each have an effect."""
    match entry:
        case e.TitleEntry():
            yield "the title", partial(conventions.title, entry, stamp)
        case e.ServerEntry():
            yield f"the server {entry.name!r}", partial(conventions.server, entry, stamp)
        case e.SecurityEntry():
            yield f"the credential {entry.name!r}", partial(conventions.security, entry, stamp)
        case e.OperationServerEntry():
            for chosen in operations.selected(entry):
                yield (
                    f"the server of {chosen[0]}",
                    partial(operations.operation_server, entry, chosen, stamp),
                )
        case e.EnvEntry():
            yield f"the variable of {entry.name!r}", partial(conventions.env, entry, stamp)
        case e.SecurityDefaultEntry():
            yield "each operation's security", partial(conventions.security_default, entry, stamp)
        case e.CommonFieldsEntry():
            for new in entry.fields:
                yield f"the field {new.name!r}", partial(types.add_common_field, new, stamp)
        case e.ParametersAddedEntry():
            for chosen in operations.selected(entry):
                for new in entry.parameters:
                    step = partial(operations.add_parameter, new, entry.location, chosen, stamp)
                    yield f"the parameter {new.name!r} of {chosen[0]}", step
        case e.OptionsAddedEntry():
            for chosen in operations.selected(entry):
                for new in entry.fields:
                    step = partial(operations.add_option, new, entry.parameter, chosen, stamp)
                    yield f"the field {new.name!r} of {entry.parameter!r} of {chosen[0]}", step
        case e.AnswerEntry():
            for chosen in operations.selected(entry):
                yield f"the answer of {chosen[0]}", partial(operations.answer, entry, chosen, stamp)
        case e.MethodEntry():
            yield f"the method {entry.documented!r}", partial(operations.method, entry, stamp)
        case e.QueryStyleEntry():
            yield "the style of queries", partial(conventions.query_style, entry, stamp)
        case e.PaginationEntry():
            yield "pagination", partial(conventions.pagination, entry, stamp)
        case e.FileTransferEntry():
            yield "file transfer", partial(conventions.file_transfer, entry, stamp)
        case e.VerificationEntry():
            yield "verification", partial(conventions.verification, entry, stamp)
        case e.NoteEntry():
            for chosen in operations.selected(entry):
                yield f"the note on {chosen[0]}", partial(operations.note, entry, chosen, stamp)
            for name in entry.resources:
                yield f"the note on {name!r}", partial(operations.resource_note, entry, name, stamp)
        case e.TypeEntry():
            yield f"the type of {entry.target!r}", partial(types.retype, entry, stamp)
        case e.NameEntry():
            yield entry.target, partial(_named, entry.target)
        case e.WaiveEntry():
            return
        case _:
            typing.assert_never(entry)


def _named(target: str, spec: Spec) -> Spec:
    if target not in {label for label, _ in nodes(spec)} | wire_names(spec):
        raise TargetError(f"nothing is called {target!r}")
    return spec
