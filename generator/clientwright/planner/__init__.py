"""Plan: a spec becomes a `Package`, which is Python in all but its text."""

from __future__ import annotations

from clientwright import spec as s
from clientwright.identifiers import pascal, snake
from clientwright.literals import prose, quote, words
from clientwright.names import Names
from clientwright.plan import Credential, EndpointRow, Folder, Package, ServerChoice
from clientwright.planner.checks import plan_checks, plan_validators
from clientwright.planner.docstrings import docstring
from clientwright.planner.endpoints import default_security, plan_endpoints
from clientwright.planner.events import plan_webhooks
from clientwright.planner.layout import lay_out
from clientwright.planner.models import plan_models


def plan_package(spec: s.Spec, names: Names) -> Package:
    """The package of an API."""
    title = spec.title or pascal(spec.api)
    layout = lay_out(spec, names)
    checks = plan_checks(spec, names)
    models, endpoints = plan_models(spec, layout), plan_endpoints(spec, layout, checks)
    alternatives = default_security(spec)
    return Package(
        api=spec.api,
        title=title,
        distribution=f"{snake(spec.api).replace('_', '-')}-client",
        import_name=f"{snake(spec.api)}_client",
        class_name=pascal(title),
        version=names.version,
        docstring=docstring(prose(f"A typed client of the {title} API, sync and async.")),
        sources=tuple(quote(f"{source.name}, {source.lines} lines") for source in spec.sources),
        servers=tuple(ServerChoice(quote(server.name), quote(server.url)) for server in spec.servers),
        credentials=tuple(_credential(spec, one) for one in spec.security),
        security=f"({', '.join(map(words, alternatives))}{',' if len(alternatives) == 1 else ''})",
        query_style=quote(spec.conventions.query_style.value),
        pagination=_pagination(spec.conventions.pagination),
        models=models,
        endpoints=endpoints,
        folders=(
            _folder("models", "Models, a module for each resource.", [one.path for one in models]),
            _folder("endpoints", "Functions, a module for each resource.", [one.path for one in endpoints]),
        ),
        validators=plan_validators(checks),
        webhooks=plan_webhooks(spec, layout),
        rows=tuple(
            EndpointRow(
                callable=names.callable(resource, operation),
                method=operation.method,
                path=operation.path,
                title=operation.title,
                resource=names.resources[resource.name],
            )
            for resource, operation in spec.operations()
        ),
    )


def _folder(name: str, summary: str, paths: list[str]) -> Folder:
    modules = sorted(path.removeprefix(f"{name}/").removesuffix(".py") for path in paths)
    return Folder(f"{name}/__init__.py", docstring(prose(summary)), tuple(modules))


def _credential(spec: s.Spec, security: s.Security) -> Credential:
    argument = snake(security.name)
    env = security.env or f"{snake(spec.api)}_{argument}".upper()
    literal = (
        f"Credential({quote(argument)}, header={quote(security.header)}, "
        f"format={quote(security.format)}, env={quote(env)})"
    )
    return Credential(argument, literal, env, " ".join(security.description.split()))


def _pagination(rule: s.Pagination | None) -> str:
    if rule is None:
        return "None"
    return (
        f"Pagination(cursor={quote(rule.cursor)}, limit={quote(rule.limit)}, "
        f"record_key={quote(rule.record_key)}, default_limit={rule.default_limit}, "
        f"maximum_limit={rule.maximum_limit})"
    )
