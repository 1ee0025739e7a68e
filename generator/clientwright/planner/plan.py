"""How Python says what a spec says: names, annotations, imports, modules. Made for one rendering, then gone.

Only data stands here, and templates see nothing else. Every string is ready to be written as code: names
are identifiers, `literal`s are quoted, docstring lines are escaped. `node` is what of the spec something
stands for; it decides nothing, and is there to be told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

from pydantic import JsonValue

from clientwright.planner.readme_plan import Readme
from clientwright.spec import Located


class Text(str):
    """Text, with the nodes of the spec that it says something of. It is equal to the plain text."""

    __slots__ = ("nodes",)
    nodes: tuple[Located, ...]

    def __new__(cls, text: str, *nodes: Located) -> Self:
        """The text, saying something of `nodes`."""
        made = super().__new__(cls, text)
        made.nodes = nodes
        return made


@dataclass(frozen=True, slots=True)
class Name:
    """A name on the wire, and what Python calls it."""

    wire: str
    python: str


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`, or `import module` where `name` is empty; `alias` for `as`."""

    module: str
    name: str = ""
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """The text of an annotation, and what must be imported for it."""

    text: str
    imports: frozenset[Import] = frozenset()


@dataclass(frozen=True, slots=True)
class Docstring:
    """Escaped lines, without indentation; the first is the summary."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field of a model: `name: annotation = default`; `default` is empty where the field is required."""

    name: Name
    annotation: str
    default: str
    docstring: Docstring | None
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ModelClass:
    """A pydantic model."""

    name: str
    base: str
    docstring: Docstring
    attributes: tuple[Attribute, ...]
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class TypeAlias:
    """A named union, enum or alias: `name = expression`, with what it means."""

    name: str
    expression: str
    docstring: Docstring
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ImportGroup:
    """Imports of one block (future, standard library, third party, own package), as lines of code."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelModule:
    """models/NAME.py: the models of one resource, or those that several share."""

    path: str
    docstring: Docstring
    imports: tuple[ImportGroup, ...]
    definitions: tuple[ModelClass | TypeAlias, ...]
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class TypedDict:
    """An object that callers may pass, as a dict with Python names; the model of its name says more."""

    name: str
    keys: tuple[Attribute, ...]
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class DictModule:
    """dicts/NAME.py: the typed dicts of one resource, or those that several share."""

    path: str
    docstring: Docstring
    imports: tuple[ImportGroup, ...]
    definitions: tuple[TypedDict | TypeAlias, ...]
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a function. `wire` is its key on the wire, quoted; `default` is empty where required."""

    name: str
    wire: str
    annotation: str
    default: str
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """One mapping that a function passes on: `path`, `query`, `headers`, `cookies` or `body`."""

    keyword: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Construct:
    """An object of the runtime: the class that makes it, and its arguments, each as code."""

    callee: str
    arguments: tuple[str, ...] = ()
    keywords: tuple[tuple[str, str], ...] = ()
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class PaginationRule:
    """A rule by which lists are read on: the constant that holds it, and what makes it."""

    constant: str
    value: Construct


@dataclass(frozen=True, slots=True)
class Constant:
    """An `Operation` of the runtime: its name, its type argument, and its arguments as code.

    `callable`, `send` and `route` are quoted; `whole`: its one body argument is the body itself; `styles` is
    the mapping of how parameters are written, or empty.
    """

    name: str
    returns: str
    callable: str
    send: str
    route: str
    keywords: tuple[tuple[str, str], ...]
    whole: bool
    styles: str


@dataclass(frozen=True, slots=True)
class Method:
    """An endpoint function, in both its forms. `decorator` and `async_prefix` are code, or empty.

    `send` names the method of the runtime that carries the call out.
    """

    name: str
    constant: Constant
    decorators: tuple[str, ...]
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    async_keyword: tuple[Argument, ...]
    calls: tuple[Call, ...]
    send: str
    returns: str
    async_def: str
    async_send: str
    async_returns: str
    docstring: Docstring
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class LazyImport:
    """A module that is imported when it is first used: its name here, and its quoted relative place."""

    name: str
    place: str


@dataclass(frozen=True, slots=True)
class EndpointModule:
    """endpoints/NAME.py: the operations of one resource, as a class and its asynchronous twin.

    `settings` are class attributes that the runtime's bases read. `typed_imports` are what type
    checkers see of the modules in `lazy`.
    """

    path: str
    name: str
    class_name: str
    docstring: Docstring
    imports: tuple[ImportGroup, ...]
    typed_imports: tuple[ImportGroup, ...]
    lazy: tuple[LazyImport, ...]
    base: str
    async_base: str
    settings: tuple[tuple[str, Construct], ...]
    methods: tuple[Method, ...]
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Credential:
    """A credential that a client takes: its argument, and the runtime's description of it."""

    name: str
    value: Construct
    env: str
    description: str
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """A base URL and the name by which users choose it, or operations name it; both quoted."""

    name: str
    url: str
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Checks:
    """The constraints of one operation that a client checks, under a name in validators.py."""

    operation: str
    name: str
    callable: str
    constraints: tuple[Construct, ...]
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Event:
    """A webhook event: what the discriminator holds (quoted), its model, and how it is proved genuine."""

    value: str
    model: str
    scheme: Construct | None
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ValidatorsModule:
    """validators.py."""

    imports: tuple[ImportGroup, ...]
    checks: tuple[Checks, ...]


@dataclass(frozen=True, slots=True)
class WebhooksModule:
    """webhooks.py. `event` is the union of all events, `any_other` the model of those that the page does not
    describe; `models` are the subscribable models, quoted.
    """

    imports: tuple[ImportGroup, ...]
    discriminator: str
    event: str
    events: tuple[Event, ...]
    any_other: str
    any_scheme: Construct | None
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Folder:
    """The `__init__` of a folder of modules: what it offers, each loaded when asked for.

    `names` are the names that can be imported from the folder itself, each with the module that defines it,
    and `index` holds them by module, as lines of words: a module, and names that it defines.
    """

    path: str
    docstring: Docstring
    modules: tuple[str, ...]
    names: tuple[tuple[str, str], ...] = ()
    index: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EndpointRow:
    """A row of the table of endpoints, for prose: not code."""

    callable: str
    method: str
    path: str
    title: str
    resource: str
    node: Located | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Package:
    """A generated package, whole. `answers` are those that the documentation shows, by function."""

    api: str
    title: str
    distribution: str
    import_name: str
    class_name: str
    version: str
    docstring: Docstring
    sources: tuple[str, ...]
    servers: tuple[ServerChoice, ...]
    hosts: tuple[ServerChoice, ...]
    credentials: tuple[Credential, ...]
    security: str
    query_style: str
    pagination: tuple[PaginationRule, ...]
    pagination_kinds: tuple[str, ...]
    models: tuple[ModelModule, ...]
    dicts: tuple[DictModule, ...]
    endpoints: tuple[EndpointModule, ...]
    folders: tuple[Folder, ...]
    validators: ValidatorsModule
    webhooks: WebhooksModule
    errors: tuple[str, ...]
    rows: tuple[EndpointRow, ...]
    answers: tuple[tuple[str, JsonValue], ...]
    readme: Readme
