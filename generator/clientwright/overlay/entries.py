"""The kinds of overlay entries: what people may add to what a page says. Data only.

Each entry says why it stands there (`because`), and where its fact comes from: the exact lines of the
documentation that it rests on (`quote`), or another place (`source`).
"""

from __future__ import annotations

import keyword
import typing
from collections.abc import Sized
from typing import Annotated

from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails

from clientwright.overlay.notation import needs_model, parse
from clientwright.spec import Action, End, In, Pagination, Presence, QueryStyle

_PAGINATION: TypeAdapter[Pagination] = TypeAdapter(Pagination)


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _readable(text: str) -> str:
    parse(text)
    return text


def _not_empty(found: Sized) -> Sized:
    if not found:
        raise ValueError("at least one is needed here")
    return found


def _simple(text: str) -> str:
    if needs_model(parse(text)):
        raise ValueError("a new field or parameter cannot bring a new object or choice of types")
    return text


def _check_model(type_: str, model: str) -> None:
    if needs_model(parse(type_)) and not model:
        raise ValueError("an object or a choice of types needs a name: give it as 'model'")


def _wrong_fact(by: str, error: ErrorDetails) -> str:
    fact = error["loc"][-1] if error["loc"] else ""
    match error["type"]:
        case "missing":
            return f"lists that are read on by {by} need the key {fact!r}"
        case "extra_forbidden":
            return f"lists that are read on by {by} have no {fact!r}"
        case _:
            return f"{fact}: {error['msg']}".removeprefix(f"{by}: ").removeprefix("Value error, ")


def _no_keyword(name: str) -> str:
    if keyword.iskeyword(name):
        raise ValueError(f"{name} is a keyword of Python: write {name}_, or another name")
    return name


NotEmpty = AfterValidator(_not_empty)
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed)]
Notation = Annotated[Text, AfterValidator(_readable)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s/?#{}\"'\\]+(/[^\s/?#{}\"'\\]+)*$")]
Header = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$")]
HeaderFormat = Annotated[str, StringConstraints(pattern=r"^[!-z|~ ]*\{\}[!-z|~ ]*$")]
Variable = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]*$")]
Identifier = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]*$"), AfterValidator(_no_keyword)
]
Model = Annotated[str, StringConstraints(pattern=r"^([A-Za-z][A-Za-z0-9]*|\{record\})+$")]
Count = Annotated[int, Field(strict=True, ge=1)]


class Closed(BaseModel):
    """What all parts of an overlay share: frozen, and no key that nobody reads."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class EntryBase(Closed):
    """What all entries share. `departs`: the page says otherwise in the line that is quoted."""

    because: Text
    source: str = ""
    quote: Texts = ()
    departs: StrictBool = False

    @model_validator(mode="after")
    def _departs_from_a_line(self) -> typing.Self:
        if self.departs and not self.quote:
            raise ValueError("'departs' needs the line that the entry departs from, as 'quote'")
        return self


class Selection(EntryBase):
    """An entry for operations: all that are one of the six default `actions`, and those named by key."""

    actions: tuple[Action, ...] = ()
    operations: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _selects(self) -> typing.Self:
        if not (self.actions or self.operations):
            raise ValueError("say which operations are meant, with 'actions' or 'operations'")
        return self


class NewField(Closed):
    """A field or parameter that the page's blocks do not list."""

    name: Text
    type: Annotated[Notation, AfterValidator(_simple)]
    description: str = ""
    presence: Presence = Presence.OPTIONAL


Fields = Annotated[tuple[NewField, ...], NotEmpty]


class TitleEntry(EntryBase):
    """What the API is called."""

    kind: typing.Literal["title"]
    title: Text


class ServerEntry(EntryBase):
    """A base URL, and the name by which users choose it. It renames a server that has the URL already."""

    kind: typing.Literal["server"]
    name: Identifier
    url: Url
    description: str = ""


class OperationServerEntry(Selection):
    """The server of operations, whichever users choose for the others; the default: the chosen one."""

    kind: typing.Literal["operation-server"]
    server: Text


class SecurityEntry(EntryBase):
    """A credential, and the `header`, the parameter of the `query` or the `cookie` that carries it.

    `{}` in `format` is where its value goes in a header; `env` is the variable it is read from.
    """

    kind: typing.Literal["security"]
    name: Identifier
    header: Header = ""
    query: Text = ""
    cookie: Header = ""
    format: HeaderFormat = "{}"
    env: Variable | typing.Literal[""] = ""
    description: str = ""

    @model_validator(mode="after")
    def _one_carrier(self) -> typing.Self:
        if sum(map(bool, (self.header, self.query, self.cookie))) != 1:
            raise ValueError("say what carries it, with 'header', 'query' or 'cookie'")
        if not self.header and self.format != "{}":
            raise ValueError("only in a header is there text around the value")
        return self


class EnvEntry(EntryBase):
    """The environment variable of a credential that the page itself defines."""

    kind: typing.Literal["env"]
    name: Text
    env: Variable


class SecurityDefaultEntry(EntryBase):
    """The credentials of operations whose block names none: alternatives, each a set that goes together."""

    kind: typing.Literal["security-default"]
    alternatives: Annotated[tuple[Annotated[tuple[Text, ...], NotEmpty], ...], NotEmpty]


class CommonFieldsEntry(EntryBase):
    """Fields that each record has, whatever its resource."""

    kind: typing.Literal["common-fields"]
    fields: Fields


class ParametersAddedEntry(Selection):
    """Parameters that blocks of operations do not list: in the query of a GET, else in the body."""

    kind: typing.Literal["parameters-added"]
    parameters: Fields
    location: In | None = None


class OptionsAddedEntry(Selection):
    """Fields of an object parameter of operations (`parameter`), which their blocks do not list."""

    kind: typing.Literal["options-added"]
    parameter: Text
    fields: Fields


class AnswerEntry(Selection):
    """What operations answer. `model` names the object that `type` describes, `{record}` being its record;
    `types` are further ones, by name.
    """

    kind: typing.Literal["answer"]
    type: Notation
    model: Model | typing.Literal[""] = ""
    types: dict[Identifier, Notation] = Field(default_factory=dict[Identifier, Notation])

    @model_validator(mode="after")
    def _named(self) -> typing.Self:
        _check_model(self.type, self.model)
        return self


class MethodEntry(EntryBase):
    """The HTTP method to send where the page writes something else, such as ALL."""

    kind: typing.Literal["method"]
    documented: Text
    send: typing.Literal["GET", "POST", "PUT", "PATCH", "DELETE"]


class QueryStyleEntry(EntryBase):
    """How lists and objects are written in a query string."""

    kind: typing.Literal["query-style"]
    style: QueryStyle


class PaginationEntry(EntryBase):
    """A rule by which lists are read on, with the facts of its kind, `by` (`spec.Pagination`).

    The kind `none` takes the rule of a name away. `cursor` is an older word for `position`.
    """

    kind: typing.Literal["pagination"]
    by: typing.Literal[
        "page-number", "offset", "cursor", "next-address", "link-header", "last-record", "none"
    ] = "last-record"
    name: Text | None = None
    position: Annotated[Text | None, Field(validation_alias=AliasChoices("position", "cursor"))] = None
    first: Annotated[int, Field(strict=True, ge=0)] | None = None
    next: Text | None = None
    record_key: Text | None = None
    limit: Text | None = None
    records: Text | None = None
    end: End | None = None
    end_field: Text | None = None
    default_limit: Count | None = None
    maximum_limit: Count | None = None
    operations: Texts = ()

    def rule(self) -> Pagination | None:
        """The rule that the entry states; None where it takes one away. Raises `ValidationError`."""
        if self.by == "none":
            return None
        own = set(EntryBase.model_fields) | {"kind", "by"}
        facts = self.model_dump(exclude=own, exclude_none=True)
        return _PAGINATION.validate_python({"name": self.by, **facts, "kind": self.by})

    @model_validator(mode="after")
    def _complete(self) -> typing.Self:
        if self.by == "none" and self.name is None:
            raise ValueError("say which rule is taken away, with 'name'")
        try:
            self.rule()
        except ValidationError as error:
            raise ValueError(_wrong_fact(self.by, error.errors()[0])) from error
        return self


class FileTransferEntry(EntryBase):
    """The operations of a three-step upload and of a download, by their keys."""

    kind: typing.Literal["file-transfer"]
    resource: Text
    prepare: Text
    confirm: Text
    link: Text
    maximum_bytes: Count | None = None


class VerificationEntry(EntryBase):
    """How a webhook is proved genuine (`spec.Verification`). An empty `webhook` stands for all of them."""

    kind: typing.Literal["verification"]
    scheme: typing.Literal["sha256-concat", "hmac-sha256"]
    webhook: str = ""
    field: str = ""
    header: Header | typing.Literal[""] = ""
    parts: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _complete(self) -> typing.Self:
        hashed = self.scheme == "sha256-concat"
        if hashed != bool(self.field and self.parts) or hashed == bool(self.header):
            needs = (
                "'field' and 'parts', and no 'header'" if hashed else "'header', and no 'field' or 'parts'"
            )
            raise ValueError(f"the scheme {self.scheme} needs {needs}")
        return self


class NoteEntry(EntryBase):
    """Prose for the docstrings of operations: `text`, or else the quoted lines."""

    kind: typing.Literal["note"]
    actions: tuple[Action, ...] = ()
    operations: tuple[Text, ...] = ()
    resources: tuple[Text, ...] = ()
    text: str = ""

    @model_validator(mode="after")
    def _complete(self) -> typing.Self:
        if not (self.actions or self.operations or self.resources):
            raise ValueError("say what the note is about, with 'actions', 'operations' or 'resources'")
        if not (self.text or self.quote):
            raise ValueError("a note needs a 'text' or a 'quote'")
        return self


class TypeEntry(EntryBase):
    """The type of one field ("Enduser.email") or parameter ("POST /v1/enduser email"); `types` are those that
    it calls by name.
    """

    kind: typing.Literal["type"]
    target: Text
    type: Notation
    model: Identifier | typing.Literal[""] = ""
    types: dict[Identifier, Notation] = Field(default_factory=dict[Identifier, Notation])

    @model_validator(mode="after")
    def _named(self) -> typing.Self:
        _check_model(self.type, self.model)
        return self


class NameEntry(EntryBase):
    """The Python name of an operation, resource, type, field or parameter; read by the names stage."""

    kind: typing.Literal["name"]
    target: Text
    python: Identifier


class WaiveEntry(EntryBase):
    """ApiContext findings of one rule: at the lines with these texts, or in the nodes with these names."""

    kind: typing.Literal["waive"]
    rule: Text
    where: Annotated[Texts, NotEmpty]


Entry = (
    TitleEntry
    | ServerEntry
    | OperationServerEntry
    | SecurityEntry
    | EnvEntry
    | SecurityDefaultEntry
    | CommonFieldsEntry
    | ParametersAddedEntry
    | OptionsAddedEntry
    | AnswerEntry
    | MethodEntry
    | QueryStyleEntry
    | PaginationEntry
    | FileTransferEntry
    | VerificationEntry
    | NoteEntry
    | TypeEntry
    | NameEntry
    | WaiveEntry
)

KINDS: dict[str, type[Entry]] = {
    typing.get_args(model.model_fields["kind"].annotation)[0]: model for model in typing.get_args(Entry)
}
