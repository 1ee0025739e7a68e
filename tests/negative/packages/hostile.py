"""Pages of both dialects that try to get code, markup or paths out: a hostile text in each place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Template

MARK = "Zq7"
"""In every hostile text, to find it again."""
CANARY = "canary"
"""The file that hostile code would leave in the working folder."""

TEXTS = [
    f'{MARK} """ + __import__("os").system("touch {CANARY}") + """',
    f"{MARK} ''' + __import__('os').system('touch {CANARY}') + '''",
    f'{MARK}"); __import__("os").system("touch {CANARY}"); ("',
    f"{MARK} it's \"quoted\" + __import__('os').system(\"touch {CANARY}\") + '",
    f"{MARK} ends with a backslash \\",
    f'{MARK} ends with a quote "',
    f'{MARK} \\""" \\N{{BULLET}} \\x22\\x22\\x22 \\u0022 \\',
    f"{MARK} \\n\\n\\r import os \\n os.system('touch {CANARY}')",
    f"{MARK} {{{{ view.__class__.__mro__ }}}} {{% include '/etc/passwd' %}} {{# gone #}}",
    f"{MARK} {{view}} %s %(x)s ${{HOME}} $(touch {CANARY}) `touch {CANARY}`",
    f"{MARK} # type: ignore\u2028import os\u2029\x85\x0b\x0c\x1c",
    f"{MARK} \u202e gnp.exe \u2066 \u200b \ufeff \U000e0041",
    f"{MARK} <script>alert(1)</script> <img src=x onerror=alert(1)> <!-- -->",
    f"{MARK} [click](javascript:alert(1)) ![x](http://evil.example/x.png) | a | b |",
    f"{MARK} ``` ` # heading ~~~ - [ ] <http://evil.example> ]]> \\| \\` \\[",
    f'{MARK}" \\n[tool.evil]\\nx = "',
    f"{MARK} ../../../../etc/passwd C:\\\\con \\\\evil\\share",
    f"{MARK} " + "x" * 5000,
]

NAMES = [
    *("__import__", "__init__", "__class__", "__dict__", "__slots__", "__pydantic_extra__", "model_config"),
    *(
        "self",
        "None",
        "True",
        "def",
        "class",
        "lambda",
        "print",
        "type",
        "list",
        "dict",
        "str",
        "int",
        "object",
    ),
    *(
        "models",
        "shared",
        "dt",
        "builtins",
        "Any",
        "Model",
        "UNSET",
        "Unset",
        "json",
        "copy",
        "schema",
        "exec",
    ),
    *(
        "../../etc/passwd",
        "/etc/passwd",
        "con",
        "a.b",
        "a-b",
        "1a",
        "_",
        "__",
        "_private",
        "a\u200bb",
        "\u202ea",
    ),
    *("\u0456mport", "\u212bngstr\u00f6m", "\uff43lass", "{{ view }}", "{% raw %}", "a'b", "a b", "$x", "#x"),
    *("x" * 5000, "model_fields", "model_dump", "to_dict", "given_values", "validate", "register", "mro"),
]
"""Keys of payloads."""

HEADINGS = [
    *("None", "True", "Models", "Endpoints", "Client", "Errors", "Webhooks", "Validators", "Conventions"),
    *(
        "Init",
        "Annotations",
        "Os",
        "Sys",
        "Json",
        "Typing",
        "Importlib",
        "Builtins",
        "Pydantic",
        "Httpx2",
        "Con",
        "Nul",
        "Aux",
    ),
    *(
        "Operation",
        "Resource",
        "AsyncResource",
        "Any",
        "Mapping",
        "Sequence",
        "Unset",
        "UNSET",
        "Model",
        "Class",
    ),
    *("Shared", "Preload", "Self", "Runtime", "Tests", "X" * 5000, "Type", "Import", "Request", "Close"),
]
"""Headings of resources: names of modules, classes and attributes of the client."""

_BLOCKS = Template("""Getting Started
The base URL is https://api.example.org/v1
$preamble
- $bullet
Widgets
Constraints
- $constraint
$intro
$title
Method: POST
https://api.example.org/v1/widgets/make
$description
- $note
{
"$key?": "string",
"kind": "'$value' | 'plain'",
"text": "$string",
"comment": "string /* $comment */",
"inner?": {
"list": [
"$element"
]
}
}
""")
_PLAIN = {
    "preamble": "What there is to know.",
    "bullet": "And more.",
    "constraint": "name must be unique across Widgets",
    "intro": "About widgets.",
    "title": "Make Widget",
    "description": "Makes a widget",
    "note": "Takes a while",
    "key": "name",
    "value": "round",
    "string": "string",
    "comment": "See elsewhere",
    "element": "string",
}

_MINTLIFY = Template("""POST
/
widgets
/
$segment
$title
curl --request POST \\
  --url https://api.example.org/v1/widgets/$segment \\
  --header '$header: <api-key>' \\
  --data '
{
  "$key": "<string>",
  "text": "$sent"
}
'
{
  "id": "$answered",
  "$answerkey": 1
}

Notes

$prose

  • $key (string, required): $bullet

Success Event

{
  "type": "$event",
  "data": {"$inner": "a"}
}

Authorizations

client_id
string
header
required

$secret

Body

application/json
$key
string
required

$description

kind
enum<string>
default:$default

Available options:
$option,
plain

Response

$response

id
string
Example:

"$example"

""")
_PLAIN_MINTLIFY = {
    "segment": "make",
    "title": "Make Widget",
    "header": "client_id",
    "key": "name",
    "sent": "<string>",
    "answered": "<string>",
    "answerkey": "count",
    "prose": "What there is to know.",
    "bullet": "The name of it",
    "event": "widget.made",
    "inner": "id",
    "secret": "The key of a client.",
    "description": "The name of it",
    "default": "plain",
    "option": "round",
    "response": "Made at once.",
    "example": "abc",
}

Page = Callable[[Mapping[str, str]], str]


def blocks(texts: Mapping[str, str]) -> str:
    """A page of endpoint blocks with texts in its places."""
    return _BLOCKS.substitute(_PLAIN | texts)


def mintlify(texts: Mapping[str, str]) -> str:
    """A Mintlify page with texts in its places."""
    return _MINTLIFY.substitute(_PLAIN_MINTLIFY | texts)


PLACES: list[tuple[Page, str]] = [
    *((blocks, place) for place in _PLAIN),
    *((mintlify, place) for place in _PLAIN_MINTLIFY),
]


def keys(names: list[str]) -> str:
    """A payload with keys."""
    payload = ",\n".join(f'"{name}?": "string"' for name in names)
    return _BLOCKS.substitute(_PLAIN | {"key": "plain"}).replace('"plain?": "string"', payload)


def resources(headings: list[str]) -> str:
    """A page with a resource below each heading, whose default actions share a record."""
    one = (
        "$name\nCreate $name\nMethod: POST\nhttps://api.example.org/v1/$path\nCreates it\n"
        '{\n"name": "string"\n}\n'
        "Get $name\nMethod: GET\nhttps://api.example.org/v1/$path/:id\nGets it\n{}\n"
    )
    parts = [
        Template(one).substitute(name=name, path=f"thing-{number}") for number, name in enumerate(headings)
    ]
    return "The base URL is https://api.example.org/v1\n" + "".join(parts)
