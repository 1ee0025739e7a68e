"""Whether lines of documentation hold what a line of code carries, told from the two texts alone."""

from __future__ import annotations

import builtins
import keyword
import re

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_CITED = re.compile(r"Source: |[\w.-]+\.(txt|yaml)|lines? [0-9-]+")
_NAME = re.compile(r"(?:async )?(?:def |class )?[*@\"'|`(-]*([A-Za-z]\w*)")
# What Python, the runtime and the generator's own sentences say whatever the documentation is.
_OWN = """
         self unset mapping sequence any literal annotated field alias lambda models shared model
    record operation     operations resource async await send paginate pages path query body headers
    answer returns return json     multipart empty binary unknown types type checks validators
    security pagination dt datetime date time     objectid object id file content bytes str int
    float bool none dict list tuple optional required default for     example the an a of with and
    or to in is it from this that as else everything source line lines txt raises     args error
    constraint api derived overlay page shows no fields records another one several shapes
    documented values named kept checked before sending by server public needs credentials admins
    endusers only     offset hex digits text minimum maximum key names called synchronously
    asynchronous code description     what every has webhook webhooks events event configuration
    credential format env header cached property     endpoints import functions module each unique
    across when absent length non forbidden includes elements     nothing known elsewhere not uuid
    uri list keeps deprecated v1 get post patch put environment discriminator other delete create
    update many describes dicts take
""".split()
_PYTHON = {
    *(word.lower() for word in keyword.kwlist),
    *"self models shared str int float bool none dict list tuple".split(),
    *"bytes object any unset mapping sequence".split(),
}
_SPOKEN = {*_OWN, *(word.lower() for word in (*keyword.kwlist, *dir(builtins)))}


def words(text: str) -> set[str]:
    """The words of a text, of names too: `lastId` and `last_id` are the same two."""
    return {_stem(word.lower()) for word in _WORD.findall(text.replace("'", ""))}


def carried(code: str) -> set[str]:
    """The words of a line of code that only the documentation, or the overlay, can have given."""
    return words(_CITED.sub("", code)) - {_stem(word) for word in _SPOKEN}


def holds(documentation: str, code: str, *, prose: bool) -> bool:
    """Whether a text of the documentation holds the name or the type that code carries, or most of its words.

    `prose`: the line stands in a docstring; what it says before a colon is a name.
    """
    told = words(documentation)
    name = _NAME.match(code.strip())
    if name and not keyword.iskeyword(name[1]) and words(name[1]) & told:
        return True
    if name and name[1].replace("_", "").lower() in re.sub(r"\W", "", documentation).lower():
        return True  # `ndcs` of `NDCs`
    wanted = carried(code) if prose else words(code) - {_stem(word) for word in _PYTHON}
    found = wanted & told
    return 2 * len(found) >= len(wanted) if prose else bool(found) or not carried(code)


def speaks_for_itself(code: str, templates: set[str]) -> bool:
    """Whether a line of code carries no more than the words of templates; imports name what is elsewhere."""
    elsewhere = re.search(r"\bimport\b|LazyModule|is as in `", code)
    return bool(elsewhere) or carried(code) <= templates


def _stem(word: str) -> str:
    for ending, short in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending) + short
    return word.removesuffix("e")
