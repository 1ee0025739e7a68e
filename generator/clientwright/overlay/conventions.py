"""What entries change about the API as a whole: servers, credentials, and its conventions."""

from __future__ import annotations

from typing import Any

from clientwright import spec as s
from clientwright.overlay import entries as e
from clientwright.overlay.edit import on_operations, put, replaced, stated
from clientwright.overlay.quotes import Stamp
from clientwright.overlay.targets import TargetError, wire_names


def title(entry: e.TitleEntry, _: Stamp, spec: s.Spec) -> s.Spec:
    """Names the API."""
    return replaced(spec, title=entry.title)


def server(entry: e.ServerEntry, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Adds a server; or changes the one that has the name, or else the URL."""
    facts = {"name": entry.name, "url": entry.url, "description": entry.description}
    known = {server.name: server for server in reversed(spec.servers)}
    by_url = {server.url: server for server in reversed(spec.servers)}
    old = known.get(entry.name) or by_url.get(entry.url)
    new = stated(old, stamp, **facts) if old else s.Server(**facts, basis=stamp.basis, origin=stamp.origin)
    renamed = replaced(spec, servers=put(spec.servers, old, new))
    if old is None or old.name == new.name:
        return renamed

    def change(_: s.Resource, operation: s.Operation) -> s.Operation:
        return replaced(operation, server=new.name) if operation.server == old.name else operation

    return on_operations(renamed, lambda _: True, "an operation", change)


def security(entry: e.SecurityEntry, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Adds a credential, or changes the one that has the name."""
    facts = entry.model_dump(include={"name", "header", "query", "cookie", "format", "env", "description"})
    old = next((security for security in spec.security if security.name == entry.name), None)
    new = stated(old, stamp, **facts) if old else s.Security(**facts, basis=stamp.basis, origin=stamp.origin)
    return replaced(spec, security=put(spec.security, old, new))


def env(entry: e.EnvEntry, _: Stamp, spec: s.Spec) -> s.Spec:
    """Sets the variable of a credential."""
    old = next((security for security in spec.security if security.name == entry.name), None)
    if old is None:
        raise TargetError(f"no credential is called {entry.name!r}")
    return replaced(spec, security=put(spec.security, old, replaced(old, env=entry.env)))


def security_default(entry: e.SecurityDefaultEntry, _: Stamp, spec: s.Spec) -> s.Spec:
    """Gives credentials to the operations whose block says nothing about them."""
    known = {security.name for security in spec.security}
    for name in (name for together in entry.alternatives for name in together):
        if name not in known:
            raise TargetError(f"no credential is called {name!r}")

    def change(_: s.Resource, operation: s.Operation) -> s.Operation:
        return replaced(operation, security=entry.alternatives) if operation.security is None else operation

    return on_operations(spec, lambda _: True, "an operation", change)


def query_style(entry: e.QueryStyleEntry, _: Stamp, spec: s.Spec) -> s.Spec:
    """Sets how queries are written."""
    return _convention(spec, query_style=entry.style)


def pagination(entry: e.PaginationEntry, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Adds a rule by which lists are read on, changes the one that has the name, or takes it away."""
    rule = entry.rule()
    known = spec.conventions.pagination
    name = rule.name if rule else entry.name
    old = next((one for one in known if one.name == name), None)
    if rule is None:
        if old is None:
            raise TargetError(f"no rule of pagination is called {name!r}")
        return _convention(spec, pagination=tuple(one for one in known if one is not old))
    _check_targets(rule, spec)
    if old is not None and replaced(rule, basis=old.basis) == old:
        return spec
    new = rule.model_copy(update={"origin": stamp.origin, "basis": stamp.basis})
    return _convention(spec, pagination=put(known, old, new))


def _check_targets(rule: s.Pagination, spec: s.Spec) -> None:
    names = wire_names(spec)
    keys = (rule.record_key,) if isinstance(rule, s.LastRecordPagination) else ()
    for name in (*rule.parameters, *keys):
        if name not in names:
            raise TargetError(f"no parameter or field is called {name!r}")
    known = {operation.key for _, operation in spec.operations()}
    for key in rule.operations:
        if key not in known:
            raise TargetError(f"the operation {key!r} is not in the documentation")


def file_transfer(entry: e.FileTransferEntry, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Sets which operations move files."""
    owners = {operation.key: resource.name for resource, operation in spec.operations()}
    for key in (entry.prepare, entry.confirm, entry.link):
        if key not in owners:
            raise TargetError(f"the operation {key!r} is not in the documentation")
    if entry.resource not in owners.values():
        raise TargetError(f"no resource is called {entry.resource!r}")
    facts = entry.model_dump(include=set(s.FileTransfer.model_fields) - {"origin"})
    return _convention(spec, file_transfer=s.FileTransfer(**facts, origin=stamp.origin))


def verification(entry: e.VerificationEntry, stamp: Stamp, spec: s.Spec) -> s.Spec:
    """Sets how a webhook, or each one, is proved genuine."""
    if entry.webhook and entry.webhook not in {webhook.name for webhook in spec.webhooks}:
        raise TargetError(f"no webhook is called {entry.webhook!r}")
    facts = entry.model_dump(include=set(s.Verification.model_fields) - {"origin"})
    known = spec.conventions.verification
    old = next((rule for rule in known if rule.webhook == entry.webhook), None)
    new = s.Verification(**facts, origin=stamp.origin)
    return _convention(spec, verification=put(known, old, new))


def _convention(spec: s.Spec, **facts: Any) -> s.Spec:
    return replaced(spec, conventions=replaced(spec.conventions, **facts))
