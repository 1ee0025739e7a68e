"""What stands in supplement.json: sources, named shapes, and facts of seven kinds. Data only."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter

from clientwright.notations.type_notation import parse

FORMAT = 1


def _notation(text: str) -> str:
    parse(text)
    return text


Text = Annotated[str, Field(min_length=1, pattern=r"^[^\x00-\x1f\x7f]*$")]
Notation = Annotated[
    str, Field(description="A type in one line: see spec/README.md."), AfterValidator(_notation)
]
Plain = str | int | float | bool | None


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Source(_Entry):
    """A package of the vendor's that states facts."""

    package: Text
    version: Text
    license: Text
    url: str = ""


class _Sourced(_Entry):
    source: Annotated[str, Field(description="A key of `sources`.")]
    place: Annotated[str, Field(description="Where in the source: a file and line, or a dotted path.")] = ""


class NamedType(_Sourced):
    """A shape that facts call by its name."""

    type: Notation


class _Fact(_Sourced):
    at: Annotated[Text, Field(description="What the fact is about: an operation, or a place in a request.")]


class AnswerFact(_Fact):
    """What an operation answers; `at` is its method and path."""

    fact: Literal["answer"]
    value: Notation


class ValuesFact(_Fact):
    """The values of a field that the documentation calls a string. Others may come, and may be sent."""

    fact: Literal["values"]
    value: Annotated[tuple[Plain, ...], Field(min_length=1)]


class Discriminator(_Entry):
    """The field that tells the members of a union apart, and what each is like (None: no page shows it)."""

    field: Text
    members: Annotated[dict[str, Notation | None], Field(min_length=1)]


class DiscriminatorFact(_Fact):
    """What tells the members of a union apart."""

    fact: Literal["discriminator"]
    value: Discriminator


class PresenceFact(_Fact):
    """Whether the vendor demands a field. It is shown to users, and refuses no call."""

    fact: Literal["presence"]
    value: Literal["required", "optional"]


class FormatFact(_Fact):
    """The format of a string, such as `object-id`. It is shown to users, and refuses no call."""

    fact: Literal["format"]
    value: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]


class TypeFact(_Fact):
    """The type of a field where the documentation says less, or leaves out a value: `date-time | ''`."""

    fact: Literal["type"]
    value: Notation


class FieldFact(_Fact):
    """A field that records have in answers, and no request shows; `at` ends with its name."""

    fact: Literal["field"]
    value: Notation


Fact = Annotated[
    AnswerFact | ValuesFact | DiscriminatorFact | PresenceFact | FormatFact | TypeFact | FieldFact,
    Field(discriminator="fact"),
]


class SupplementFile(_Entry):
    """Facts that the documentation hides and the vendor publishes elsewhere."""

    schema_: Annotated[str, Field(alias="$schema")] = ""
    format: Literal[1]
    sources: Annotated[dict[Text, Source], Field(min_length=1)]
    types: dict[str, NamedType] = Field(default_factory=dict[str, NamedType])
    facts: tuple[Fact, ...]


FILE_MODEL: TypeAdapter[SupplementFile] = TypeAdapter(SupplementFile)
