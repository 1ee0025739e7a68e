"""Plans endpoints/: the operations of each resource as methods, synchronous and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.names import Names
from clientwright.planner.annotate import ANY, Role, Scope, annotate, shape_code, union
from clientwright.planner.checks import demands
from clientwright.planner.docstrings import deprecation, operation_docstring, resource_docstring
from clientwright.planner.idempotency import is_idempotency_key
from clientwright.planner.imports import import_groups
from clientwright.planner.layout import Layout
from clientwright.planner.literals import literal, quote, words
from clientwright.planner.pagination import pagination_constant
from clientwright.planner.plan import (
    Annotation,
    Argument,
    Call,
    Checks,
    Constant,
    Construct,
    EndpointModule,
    Import,
    LazyImport,
    Method,
    Text,
)
from clientwright.planner.whole_numbers import narrowed
from clientwright.spec.lists import Lists
from clientwright.spec.styles import style_of

Alternatives = tuple[tuple[str, ...], ...]

_UNSET = Annotation(
    "Unset", frozenset({Import("_runtime.unset", "UNSET"), Import("_runtime.unset", "Unset")})
)
_CALLS = {
    s.In.PATH: "path",
    s.In.QUERY: "query",
    s.In.HEADER: "headers",
    s.In.COOKIE: "cookies",
    s.In.BODY: "body",
}
_OPERATION = Import("_runtime.operation", "Operation")
_RESOURCES = {Import("_runtime.resource", "Resource"), Import("_runtime.resource", "AsyncResource")}
_PAGES = {Import("_runtime.pages", "Pages"), Import("_runtime.pages", "AsyncPages")}
_FILES = {
    Import("_runtime.files", f"{name}") for name in ("FileTransfer", "FileTransfers", "AsyncFileTransfers")
}
# Of which pydantic and httpx2 both depend; from 3.13 on it stands in `warnings`.
_DEPRECATED = Import("typing_extensions", "deprecated")
_STREAMED = frozenset({s.AnswerFormat.EVENTS, s.AnswerFormat.JSON_LINES})
_STREAMS = {Import("_runtime.streams", "Stream"), Import("_runtime.streams", "AsyncStream")}
_VALIDATORS = Import("", "validators")
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose requests the runtime's `Operation` takes to have a body of JSON, if nothing else is said."""
_FILE = s.Primitive(type=s.PrimitiveType.FILE)
_RAW, _ASYNC_RAW = (
    Annotation(name, frozenset({Import("_runtime.types", name)}))
    for name in ("RawContent", "AsyncRawContent")
)
_LAZY = {Import("typing", "TYPE_CHECKING"), Import("_runtime.lazy", "LazyModule")}


@dataclass(frozen=True)
class _Module:
    """What the methods of one module share while they are planned."""

    spec: s.Spec
    resource: s.Resource
    layout: Layout
    lists: Lists
    checks: Mapping[str, Checks]
    security: Alternatives
    inside: Scope
    outside: Scope
    imports: set[Import] = field(default_factory=set[Import])

    def annotation(self, ref: s.TypeRef, role: Role, *, inside: bool = True) -> Annotation:
        """The annotation of a type in this module; `inside` the class, its methods hide builtins."""
        return annotate(ref, role, self.inside if inside else self.outside)

    def write(self, annotation: Annotation) -> str:
        """The annotation's text; its imports are noted."""
        self.imports.update(annotation.imports)
        return annotation.text


def plan_endpoints(lists: Lists, layout: Layout, checks: Iterable[Checks]) -> tuple[EndpointModule, ...]:
    """A module for each resource."""
    by_operation = {one.operation: one for one in checks}
    security = default_security(lists.spec)
    return tuple(
        _module(lists, resource, layout, by_operation, security) for resource in lists.spec.resources
    )


def _module(
    lists: Lists,
    resource: s.Resource,
    layout: Layout,
    checks: Mapping[str, Checks],
    security: Alternatives,
) -> EndpointModule:
    spec, names = lists.spec, layout.names
    hidden = frozenset(names.operations[operation.key] for operation in resource.operations)
    outside = layout.outside(names.resources[resource.name])
    module = _Module(
        spec, resource, layout, lists, checks, security, replace(outside, hidden=hidden), outside
    )
    methods = tuple(_method(module, operation) for operation in resource.operations)
    module.imports.update({_OPERATION} if methods else ())
    base = "Resource"
    settings: dict[str, Construct] = {}
    transfer = spec.conventions.file_transfer
    if transfer is not None and transfer.resource == resource.name:
        record = module.write(module.annotation(s.Named(name=resource.record), Role.ANSWER, inside=False))
        base = f"FileTransfers[{record}]"
        settings["_transfer"] = _file_transfer(module, transfer, record)
        module.imports.update(_FILES)
    else:
        module.imports.update(_RESOURCES)
    name = names.resources[resource.name]
    later = {one for one in module.imports if one.module in ("models", "dicts") or one == _VALIDATORS}
    module.imports.update(_LAZY if later else ())
    return EndpointModule(
        path=f"endpoints/{name}.py",
        name=name,
        class_name=names.classes[resource.name],
        docstring=resource_docstring(resource),
        imports=import_groups(module.imports - later, depth=1),
        typed_imports=import_groups(later, depth=1),
        lazy=tuple(LazyImport(one.alias or one.name, quote(_place(one))) for one in sorted(later)),
        base=base,
        async_base=f"Async{base}",
        settings=tuple(settings.items()),
        methods=methods,
        node=resource,
    )


def _place(imported: Import) -> str:
    """A module of the package, as one in endpoints/ names it."""
    return ".." + ".".join(filter(None, (imported.module, imported.name)))


def _method(module: _Module, operation: s.Operation) -> Method:
    name = module.layout.names.operations[operation.key]
    arguments = [(one, _argument(module, operation, one)) for one in operation.parameters]
    positional = tuple(one for parameter, one in arguments if parameter.location is s.In.PATH)
    named = [one for parameter, one in arguments if parameter.location is not s.In.PATH]
    keyword = tuple(sorted(named, key=lambda one: bool(one.default)))
    returns = _returns(module, operation, inside=True)
    send = _sender(module, operation)
    paginated = send == "_paginate"
    documented = [(module.layout.names.argument(p.label), p) for p in operation.parameters]
    callable_ = module.layout.names.callable(module.resource, operation)
    summary = callable_.replace("_", " ").replace(".", ": ")
    stated = demands(module.resource, operation, module.checks.get(operation.key))
    return Method(
        name=name,
        constant=_constant(module, operation, name, callable_),
        decorators=tuple(_decorators(module, operation)),
        positional=positional,
        keyword=keyword,
        async_keyword=tuple(_async_argument(module, operation, one) for one in keyword),
        calls=tuple(_calls(arguments)),
        send=f"self.{send}",
        returns=Text(returns, operation.answer),
        async_def="def" if paginated else "async def",
        async_send=f"self.{send}" if paginated else f"await self.{send}",
        async_returns=Text(returns if send == "_send" else f"Async{returns}", operation.answer),
        docstring=operation_docstring(operation, summary, documented, stated, module.lists.of(operation)),
        node=operation,
    )


def _sender(module: _Module, operation: s.Operation) -> str:
    """The method of the runtime that carries an operation out."""
    if module.lists.of(operation) is not None:
        return "_paginate"
    return "_stream" if is_streamed(operation) else "_send"


def _argument(
    module: _Module, operation: s.Operation, parameter: s.Parameter, raw: Annotation = _RAW
) -> Argument:
    type_ = narrowed(parameter.type, parameter.name, parameter.rules)
    annotation = module.annotation(type_, Role.ARGUMENT)
    if operation.is_raw(parameter):
        annotation = raw if type_ == _FILE else union(annotation, raw)  # a text may be in a file
    required = parameter.presence is s.Presence.REQUIRED and not is_idempotency_key(parameter)
    if not required:
        annotation = Annotation(f"{annotation.text} | Unset", annotation.imports | _UNSET.imports)
    return Argument(
        name=module.layout.names.argument(parameter.label),
        wire=quote(parameter.name),
        annotation=module.write(annotation),
        default="" if required else "UNSET",
        node=parameter,
    )


def _async_argument(module: _Module, operation: s.Operation, argument: Argument) -> Argument:
    """The argument of the asynchronous function: the same, but for the pieces of a raw body."""
    parameter = argument.node
    if not isinstance(parameter, s.Parameter) or not operation.is_raw(parameter):
        return argument
    return _argument(module, operation, parameter, _ASYNC_RAW)


def _calls(arguments: Iterable[tuple[s.Parameter, Argument]]) -> Iterator[Call]:
    groups: dict[str, list[Argument]] = {}
    for parameter, argument in arguments:
        groups.setdefault(_CALLS[parameter.location], []).append(argument)
    for keyword, group in groups.items():
        yield Call(keyword, tuple(group))


def is_streamed(operation: s.Operation) -> bool:
    """Whether an operation's answer comes value by value."""
    return operation.answer.format in _STREAMED


def _returns(module: _Module, operation: s.Operation, *, inside: bool) -> str:
    """The annotation of an answer: inside the class, where methods hide builtins, or at module level."""
    match operation.answer.format:
        case s.AnswerFormat.EMPTY:
            return "None"
        case s.AnswerFormat.BINARY:
            return "bytes"
        case s.AnswerFormat.EVENTS | s.AnswerFormat.JSON_LINES if inside:
            module.imports.update(_STREAMS)
            return f"Stream[{module.write(module.annotation(operation.answer.type, Role.ANSWER))}]"
        case _:
            listing = module.lists.of(operation)
            if listing is None:
                return module.write(module.annotation(operation.answer.type, Role.ANSWER, inside=inside))
            element = module.write(module.annotation(listing.element, Role.ANSWER, inside=inside))
            if inside:
                module.imports.update(_PAGES)
            return f"Pages[{element}]" if inside else f"list[{element}]"


def _answer_annotation(module: _Module, operation: s.Operation, returns: str) -> str:
    """The annotation of the whole answer, where a function returns the records in it."""
    listing = module.lists.of(operation)
    if listing is None or not listing.records:
        return returns
    return module.write(module.annotation(operation.answer.type, Role.ANSWER, inside=False))


def _constant(module: _Module, operation: s.Operation, name: str, callable_: str) -> Constant:
    returns = _returns(module, operation, inside=False)
    shapes = _shapes(module, operation)
    required = [
        parameter.name
        for parameter in operation.parameters
        if parameter.presence is s.Presence.REQUIRED
        and parameter.location is not s.In.PATH
        and not is_idempotency_key(parameter)
    ]
    keywords: dict[str, str] = {}
    answer = _answer_annotation(module, operation, returns)
    usual = s.BodyFormat.JSON if operation.send in _WITH_BODY else s.BodyFormat.NONE
    if operation.body is not usual:
        keywords["body"] = quote(operation.body.value)
    if operation.media_to_send:
        keywords["media"] = words(operation.media_to_send)
    known = s.AnswerFormat.UNKNOWN if answer == "Any" else s.AnswerFormat.JSON
    if operation.answer.format is not known:
        keywords["answer"] = quote(operation.answer.format.value)
    if answer != "Any":
        keywords["returns"] = f"lambda: {answer}"
    if operation.server:
        keywords["server"] = quote(operation.server)
    if operation.security is not None and operation.security != module.security:
        keywords["security"] = security_code(operation.security, module.layout.names)
    if shapes:
        keywords["types"] = f"{{{', '.join(f'{quote(wire)}: {text}' for wire, text in shapes.items())}}}"
    if required:
        keywords["required"] = words(dict.fromkeys(required))
    styles = {
        one.name: style for one in operation.parameters if (style := style_of(one, module.layout.types))
    }
    if styles:
        keywords["styles"] = literal({**styles})
    listing = module.lists.of(operation)
    if listing is not None:
        constant = pagination_constant(module.spec, listing.rule)
        module.imports.add(Import("conventions", constant))
        keywords["pagination"] = constant
        if listing.records:
            keywords["records"] = quote(listing.records)
    keys = [one.name for one in operation.parameters if is_idempotency_key(one)]
    if keys:
        keywords["idempotency_header"] = quote(keys[0])
    deprecated: dict[str, JsonValue] = {
        one.name: deprecation(one) for one in operation.parameters if one.deprecated
    }
    if deprecated:
        keywords["deprecated"] = literal(deprecated)
    if operation.key in module.checks:
        module.imports.add(_VALIDATORS)
        keywords["checks"] = f"lambda: validators.{module.checks[operation.key].name}"
    shaped = [parameter for parameter in operation.parameters if parameter.name in shapes]
    nodes: dict[str, list[s.Located]] = {
        "answer": [operation.answer],
        "returns": [operation.answer],
        "types": [*shaped],
    }
    return Constant(
        name=f"_{name.upper()}",
        returns=Text(returns, operation.answer),
        callable=quote(callable_),
        send=quote(operation.send),
        route=quote(operation.route),
        styles=literal({**styles}) if styles else "",
        keywords=tuple((key, Text(code, *nodes.get(key, [operation]))) for key, code in keywords.items()),
        whole=operation.body is s.BodyFormat.JSON_WHOLE,
    )


def _shapes(module: _Module, operation: s.Operation) -> dict[str, str]:
    """The types of the parameters that are no plain texts, by wire name; of twins of two types, any."""
    found: dict[str, str] = {}
    for one in operation.parameters:
        shape = shape_code(one.type, module.outside)
        text = None if shape is None else module.write(shape)
        if one.twin and text != found.get(one.name):
            text = module.write(ANY)
        if text is not None:
            found[one.name] = text
    return found


def default_security(spec: s.Spec) -> Alternatives:
    """The alternatives that most operations with credentials take; only others are written out."""
    counts: dict[Alternatives, int] = {}
    for _, operation in spec.operations():
        if operation.security:
            counts[operation.security] = counts.get(operation.security, 0) + 1
    return max(counts, key=lambda key: counts[key], default=())


def security_code(alternatives: Alternatives, names: Names) -> str:
    """Alternatives as code: the credentials by the names of their arguments."""
    sets = [words(map(names.credentials.__getitem__, alternative)) for alternative in alternatives]
    return f"({', '.join(sets)}{',' if len(sets) == 1 else ''})"


def _decorators(module: _Module, operation: s.Operation) -> Iterator[str]:
    if operation.status is s.Status.DEPRECATED:
        module.imports.add(_DEPRECATED)
        yield Text(f"@deprecated({quote(deprecation(operation))})", operation)


def _file_transfer(module: _Module, transfer: s.FileTransfer, record: str) -> Construct:
    names = module.layout.names
    operations = {operation.key: operation for operation in module.resource.operations}
    prepare, link = operations[transfer.prepare], operations[transfer.link]
    required = [one.name for one in link.parameters if one.presence is s.Presence.REQUIRED]
    further: dict[str, JsonValue] = {names.argument(one.label): one.name for one in prepare.parameters}
    keywords = {
        **{
            step: f"_{names.operations[key].upper()}"
            for step, key in (("prepare", prepare.key), ("confirm", transfer.confirm), ("link", link.key))
        },
        "link_parameter": quote(required[0]),
        "record": record,
        "parameters": literal(further),
        "maximum_bytes": "None" if transfer.maximum_bytes is None else f"{transfer.maximum_bytes:_}",
    }
    nodes = (transfer, *module.resource.operations)
    said = tuple((key, Text(code, *nodes)) for key, code in keywords.items())
    return Construct(Text("FileTransfer", *nodes), keywords=said, node=transfer)
