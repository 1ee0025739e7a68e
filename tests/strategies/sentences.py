"""Sentences written from the constraints that they state, and Hypothesis strategies of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

from clientwright.building.statements import Scope, Shape
from clientwright.spec import Constraint, ConstraintKind, Enforcement

# Words that end a name in the grammar, open a sentence, or are left out of a name.
_KEYWORD = re.compile(
    "above|all|and|are|below|between|can|cannot|elements|exactly|field|has|its|max|maximum|may|min|minimum|must"
    "|not|only|over|parameter|required|the|their|these|they|this|under|unless|value|when|your"
)
_WORDS = st.from_regex(r"[a-z]{3,8}", fullmatch=True).filter(lambda word: not _KEYWORD.fullmatch(word))
_QUOTES = ("'{}'", '"{}"', "`{}`", "\u2018{}\u2019", "\u201c{}\u201d")
_TEXT_KINDS = {ConstraintKind.LENGTH, ConstraintKind.FORBIDDEN_VALUE, ConstraintKind.NON_EMPTY}
_LIST_KINDS = {ConstraintKind.UNIQUE_ELEMENTS, ConstraintKind.UNIQUE_BY, ConstraintKind.INCLUDES}
_SERVER_KINDS = {ConstraintKind.CONDITION, ConstraintKind.RESTRICTED}
_ONE_FIELD = {
    ConstraintKind.UNIQUE,
    ConstraintKind.UNIQUE_BY,
    ConstraintKind.INCLUDES,
    ConstraintKind.CONDITION,
}


@dataclass(frozen=True)
class Stated:
    """A constraint, the sentence that states it (its text), and the scope in which that is what it says."""

    constraint: Constraint
    scope: Scope


def write(constraint: Constraint, resource: str, spell: Callable[[str], str] = str) -> tuple[str, ...]:
    """The sentences that state a constraint of a resource; `spell` writes a wire name as prose."""
    names = _enumerate([spell(name) for name in constraint.fields], "and")
    other = spell(constraint.other)
    match constraint.kind:
        case ConstraintKind.UNIQUE:
            return (
                f"{names} must be unique across {resource}",
                f"{names} must be unique among all {resource}.",
            )
        case ConstraintKind.UNIQUE_TOGETHER:
            listed = ", ".join(constraint.fields)
            return tuple(f"All of [{listed}] must be unique {of} {resource}" for of in ("for each", "across"))
        case ConstraintKind.UNIQUE_ELEMENTS:
            return (
                f"Elements of {names} must be unique for each {resource}",
                f"elements of {names} must be unique.",
            )
        case ConstraintKind.UNIQUE_BY:
            return (
                f"{names} must be unique for each {resource}",
                f"{names} must be unique within each {resource}.",
            )
        case ConstraintKind.REQUIRED_WHEN_ABSENT:
            return (
                f"{names} is required when {other} is undefined",
                f"{names} are required unless {other} is provided.",
                f"{names} must be set if {other} is not defined",
                f"When {other} is missing, {names} is required",
            )
        case ConstraintKind.FORBIDDEN_VALUE:
            return tuple(
                f"{names} {modal} be {values}"
                for modal in ("can't", "cannot", "must not", "may not")
                for values in _quotations(constraint.values)
            )
        case ConstraintKind.INCLUDES:
            return (f"{names} must include {other}", f"{names} must contain {other}.")
        case ConstraintKind.NON_EMPTY:
            return (f"{names} must be non-empty", f"{names} cannot be empty", f"{names} must not be empty.")
        case ConstraintKind.LENGTH:
            return tuple(f"{names} {bounds}" for bounds in _bounds(constraint.minimum, constraint.maximum))
        case ConstraintKind.RANGE:
            return tuple(
                f"{names} {bounds}" for bounds in _number_bounds(constraint.minimum, constraint.maximum)
            )
        case ConstraintKind.READ_ONLY:
            always = (f"{names} are readonly", f"{names} cannot be updated", f"{names} is read-only.")
            sometimes = tuple(f"{sentence.rstrip('.')} when archived" for sentence in always)
            return always if constraint.enforcement is Enforcement.CLIENT else sometimes
        case ConstraintKind.RESTRICTED:
            return (
                f"Only admin users can update {names}",
                f"Only admins may set {names} when sharing is enabled",
                f"{names} can only be updated by the owner or an administrator.",
            )
        case ConstraintKind.CONDITION:
            return (
                f"{names} must be set for enduser",
                f"{names} is currently required when not authenticating as a user (e.g. by API key)",
                f"When created by an enduser, {names} must match their id",
                f"If {names} is not defined, will result in a 400 error",
                f"{names} must be under 9 characters if imported",
            )


def _number_bounds(minimum: int | None, maximum: int | None) -> tuple[str, ...]:
    match minimum, maximum:
        case int(least), int(most):
            return (f"must be between {least} and {most}", f"must be between {least:,} and {most:,}.")
        case int(least), None:
            return (f"must be at least {least}", f"must be no less than {least}.", f"cannot be under {least}")
        case _:
            return (f"must be at most {maximum}", f"cannot exceed {maximum}", f"cannot be over {maximum}.")


def _bounds(minimum: int | None, maximum: int | None) -> tuple[str, ...]:
    match minimum, maximum:
        case int(least), int(most) if least == most:
            return (f"must be exactly {least} characters", f"must be {least} characters long.")
        case int(least), int(most):
            return (
                f"must be between {least} and {most} characters",
                f"must have between {least} and {most:,} characters",
            )
        case int(least), None:
            return (
                f"must be at least {least} characters",
                f"must be {least:,} characters or more.",
                f"cannot be shorter than {least} characters",
                f"must have no fewer than {least} characters",
                *(f"must {verb} {least - 1} characters" for verb in ("exceed", "be more than") if least),
            )
        case _:
            most = maximum or 0
            return (
                f"must be at most {most} characters",
                f"must be under {most + 1} characters and should be short",
                f"must be {most} characters or less",
                f"must be fewer than {most + 1:,} characters.",
                f"cannot exceed {most} characters",
                f"may have up to {most} characters",
            )


def _enumerate(words: list[str], conjunction: str) -> str:
    return f" {conjunction} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]


def _quotations(values: tuple[str, ...]) -> list[str]:
    fitting = [quotes for quotes in _QUOTES if not set("".join(values)) & {quotes[0], quotes[-1]}]
    return [_enumerate([quotes.format(value) for value in values], "or") for quotes in fitting]


def _prose(name: str) -> str:
    """A camelCase name as a page may call it: "phoneNumber" is "The phone number"."""
    return "The " + re.sub(r"([A-Z])", r" \1", name).lower()


@st.composite
def wire_names(draw: st.DrawFn) -> str:
    """A camelCase name of one to three words, none of them a keyword of the grammar."""
    first, *more = draw(st.lists(_WORDS, min_size=1, max_size=3))
    return first + "".join(word.title() for word in more)


@st.composite
def stated(draw: st.DrawFn) -> Stated:
    """A constraint of any kind, one of its sentences, and a scope in which its enforcement is as stated."""
    kind = draw(st.sampled_from(ConstraintKind))
    client = kind not in _SERVER_KINDS and (
        kind is ConstraintKind.REQUIRED_WHEN_ABSENT or draw(st.booleans())
    )
    names = draw(st.lists(wire_names(), min_size=4, max_size=4, unique_by=str.lower))
    fields = names[:1] if kind in _ONE_FIELD else names[: draw(st.integers(1, 3))]
    fitting = Shape.LIST if kind in _LIST_KINDS else Shape.TEXT
    fitting = Shape.NUMBER if kind is ConstraintKind.RANGE else fitting
    shape = (
        Shape.OTHER if kind in _TEXT_KINDS | _LIST_KINDS | {ConstraintKind.RANGE} and not client else fitting
    )
    taken = frozenset(names if client else ())
    scope = Scope("Gadgets", {names[3]: Shape.TEXT} | dict.fromkeys(fields, shape), many=taken, updates=taken)
    lengths = draw(st.tuples(st.integers(0, 5000), st.integers(0, 5000)).map(sorted))
    least, most = draw(st.sampled_from([(True, True), (True, False), (False, True)]))
    is_length = kind in {ConstraintKind.LENGTH, ConstraintKind.RANGE}
    constraint = Constraint(
        kind=kind,
        text="",
        enforcement=Enforcement.CLIENT if client else Enforcement.SERVER,
        fields=tuple(f"{name}.key" for name in fields) if kind is ConstraintKind.UNIQUE_BY else tuple(fields),
        other=names[3] if kind in {ConstraintKind.INCLUDES, ConstraintKind.REQUIRED_WHEN_ABSENT} else "",
        values=(
            tuple(draw(st.lists(_values, min_size=1, max_size=3)))
            if kind is ConstraintKind.FORBIDDEN_VALUE
            else ()
        ),
        minimum=lengths[0] if is_length and least else None,
        maximum=lengths[1] if is_length and most else None,
    )
    spell = str if kind is ConstraintKind.UNIQUE_BY else draw(_spellings)
    text = draw(st.sampled_from(write(constraint, "Gadgets", spell)))
    return Stated(constraint.model_copy(update={"text": text}), scope)


# A backtick can quote any of these; a full stop in a value would end the sentence.
_values = st.text(st.characters(exclude_categories=["C"], exclude_characters="`.!?"), min_size=1, max_size=12)
_spellings: st.SearchStrategy[Callable[[str], str]] = st.sampled_from([str, _prose, "`{}`".format])
