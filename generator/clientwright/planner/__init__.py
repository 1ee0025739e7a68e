"""Plan: a spec becomes a `Package`, which is Python in all but its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pydantic import JsonValue

from clientwright import spec as s
from clientwright.names import Names
from clientwright.names.identifiers import ERRORS, pascal, snake
from clientwright.planner.checks import plan_checks, plan_validators
from clientwright.planner.dicts import plan_dicts
from clientwright.planner.docstrings import docstring
from clientwright.planner.endpoints import default_security, plan_endpoints, security_code
from clientwright.planner.events import plan_webhooks
from clientwright.planner.layout import lay_out
from clientwright.planner.literals import prose, quote
from clientwright.planner.models import plan_models
from clientwright.planner.pagination import pagination_rules
from clientwright.planner.plan import (
    Construct,
    Credential,
    DictModule,
    EndpointModule,
    EndpointRow,
    Folder,
    ModelModule,
    Package,
    ServerChoice,
    Text,
)
from clientwright.planner.readme import plan_readme
from clientwright.spec.lists import Lists

_WIDTH = 100
"""Up to how many characters stand in a line of an index."""
_DICTS = "Typed dicts that functions take, a module for each resource."


def plan_package(spec: s.Spec, names: Names) -> Package:
    """The package of an API."""
    title = spec.title or pascal(spec.api)
    layout = lay_out(spec, names)
    checks = plan_checks(spec, names)
    models, dicts = plan_models(layout), plan_dicts(layout)
    lists = Lists(spec)
    endpoints, rules = plan_endpoints(lists, layout, checks), pagination_rules(lists)
    alternatives, webhooks = default_security(spec), plan_webhooks(spec, layout)
    return Package(
        api=spec.api,
        title=title,
        distribution=f"{snake(spec.api).replace('_', '-')}-client",
        import_name=f"{snake(spec.api)}_client",
        class_name=names.client,
        version=names.version,
        docstring=docstring(prose(f"A typed client of the {title} API, sync and async.")),
        sources=tuple(quote(f"{source.name}, {source.lines} lines") for source in spec.sources),
        servers=_servers(spec.choices()),
        hosts=_servers(spec.hosts()),
        credentials=tuple(_credential(spec, names, one) for one in spec.security),
        security=Text(security_code(alternatives, names), *spec.security),
        query_style=quote(spec.conventions.query_style.value),
        pagination=rules,
        pagination_kinds=tuple(sorted({rule.value.callee for rule in rules})),
        models=models,
        dicts=dicts,
        endpoints=endpoints,
        folders=(
            _folder("models", "Models, a module for each resource.", models),
            *([_folder("dicts", _DICTS, dicts)] if dicts else []),
            _folder("endpoints", "Functions, a module for each resource.", endpoints),
        ),
        validators=plan_validators(checks),
        webhooks=webhooks,
        errors=ERRORS,
        rows=tuple(
            EndpointRow(
                callable=names.callable(resource, operation),
                method=operation.method,
                path=operation.path,
                title=operation.title,
                resource=names.resources[resource.name],
                node=operation,
            )
            for resource, operation in spec.operations()
        ),
        answers=tuple(_answers(spec, names)),
        readme=plan_readme(lists, names, webhooks),
    )


def _folder(name: str, summary: str, holds: Iterable[ModelModule | DictModule | EndpointModule]) -> Folder:
    modules = {
        Text(one.path.removeprefix(f"{name}/").removesuffix(".py"), *([one.node] if one.node else [])): one
        for one in holds
    }
    defined = sorted(
        (Text(definition.name, *([definition.node] if definition.node else [])), module)
        for module, one in modules.items()
        if isinstance(one, ModelModule)
        for definition in one.definitions
    )
    index = tuple(line for module in sorted(modules) for line in _index(module, defined))
    summed = docstring(prose(summary))
    return Folder(f"{name}/__init__.py", summed, tuple(sorted(modules)), tuple(defined), index)


def _index(module: Text, defined: Sequence[tuple[Text, Text]]) -> Iterator[Text]:
    """Lines that name a module, and what it defines, as much as there is room for."""
    names = [name for name, holder in defined if holder == module]
    line, nodes = [module], [*module.nodes]
    for name in names:
        if sum(map(len, line)) + len(line) + len(name) > _WIDTH:
            yield Text(" ".join(line), *nodes)
            line, nodes = [module], [*module.nodes]
        line.append(name)
        nodes += name.nodes
    yield Text(" ".join(line), *nodes)


def _answers(spec: s.Spec, names: Names) -> Iterator[tuple[str, JsonValue]]:
    """The first answer that the page shows of each function, but for those of a failure."""
    for resource, operation in spec.operations():
        shown = (one.value for one in operation.examples if one.role is s.ExampleRole.RESPONSE)
        if (value := next(shown, None)) is not None:
            yield names.callable(resource, operation), value


def _servers(servers: Iterable[s.Server]) -> tuple[ServerChoice, ...]:
    return tuple(ServerChoice(quote(server.name), quote(server.url), server) for server in servers)


def _credential(spec: s.Spec, names: Names, security: s.Security) -> Credential:
    argument = names.credentials[security.name]
    env = security.env or f"{snake(spec.api)}_{argument}".upper()
    location, wire = security.carrier
    facts = (location.value, quote(wire)), ("format", quote(security.format)), ("env", quote(env))
    value = Construct(Text("Credential", security), (quote(argument),), facts, security)
    return Credential(argument, value, env, " ".join(security.description.split()), security)
