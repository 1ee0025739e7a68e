"""Titles of sections that name what a request does: "List pots", "Creating a pot", "Kiln statistics"."""

from __future__ import annotations

import re

from clientwright.notations.words import singular, words

_READING = frozenset(
    """check count download export fetch find gather get grab list look query read retrieve return search
    show view""".split()
)
_DELETING = frozenset("clear delete destroy purge remove revoke".split())
_WRITING = frozenset(
    """add change create edit insert modify move post put register rename replace save send set store submit
    update upload""".split()
)
_ACTING = frozenset(
    """accept acknowledge activate approve archive assign attach block bulk buy cancel clone close
    complete configure confirm convert copy deactivate decline deny detach disable enable exchange
    execute force generate import initiate install invite issue join leave link lock log login
    logout mark merge migrate mute open pause pin place process publish push reactivate rebuild
    refresh reject release renew reopen reorder reprioritize request reset resend resolve restart
    restore resume retry rotate run schedule sell share sign sort start stop subscribe suspend
    switch sync terminate transfer trigger unarchive unassign unblock undo unlink unlock unmute
    unpin unpublish unregister unsubscribe unwatch validate verify""".split()
)
_METHODS = {
    **dict.fromkeys(_READING, ("GET", "HEAD")),
    **dict.fromkeys(_DELETING, ("DELETE",)),
    **dict.fromkeys(_WRITING, ("POST", "PUT", "PATCH")),
}
_ABOUT_USE = re.compile(
    r"\b(?:auth\w*|credentials?|errors?|examples?|samples?|pagination|paging|rate limit\w*|quick\s?start|"
    r"getting started|introduction|overview|tutorial|step \d+|test\w*|troubleshoot\w*|usage|walkthrough)\b",
    re.IGNORECASE,
)
"""What sections speak of that show how an API is used, and state no request."""
_CALLED = re.compile(
    r"\b(?:receiv\w*|handl\w*|consum\w*|listen\w*|respond\w*|simulat\w*|verif\w*)\b.*"
    r"\b(?:webhooks?|callbacks?|events?|notifications?)\b",
    re.IGNORECASE,
)
"""What sections speak of whose requests arrive at the reader's own server."""
_LEADING = re.compile(r"^(?:how to|to)\s+", re.IGNORECASE)


def action_of(title: str) -> str:
    """The verb that a title of an operation begins with; "" for a title that begins with no such verb."""
    if _CALLED.search(title):
        return ""
    first = next(iter(words(_LEADING.sub("", title))), "")
    return next((one for one in _stems(first) if one in _METHODS or one in _ACTING), "")


def suits(action: str, method: str) -> bool:
    """Whether a method is one that does what a verb says."""
    return method in _METHODS.get(action, (method,))


def names_path(title: str, path: str) -> bool:
    """Whether a title, of no way to use an API, has a word of the path's last part that is no variable."""
    if is_about_use(title):
        return False
    last = next((part for part in reversed(path.split("/")) if part and "{" not in part), "")
    named = words(title)
    shared = {singular(word) for word in words(last)} & {singular(word) for word in named}
    return bool(shared) or (bool(last) and last.lower() in "".join(named))


def is_about_use(title: str) -> bool:
    """Whether a title is one of how an API is used, or of requests that arrive at the reader's own server."""
    return bool(_ABOUT_USE.search(title) or _CALLED.search(title))


def _stems(word: str) -> tuple[str, ...]:
    """What a verb may be the third person or the gerund of, itself first: `creating` of `create`."""
    if word.endswith("ing") and len(word) > len("ring"):
        stem = word[: -len("ing")]
        return word, stem, f"{stem}e", stem[:-1]
    return word, word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y"
