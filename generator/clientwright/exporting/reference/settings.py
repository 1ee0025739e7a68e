"""The settings of MkDocs for a reference."""

from __future__ import annotations

from clientwright.overlay.yaml_text import yaml_text

# Files of templates/site/. Material knows by its name the script by which pages from disk can be searched.
_SEARCH_FROM_DISK, _STYLE, _SCRIPT = "iframe-worker.js", "site.css", "site.js"

_SHOWN = {
    "docstring_section_style": "list",
    "filters": ["!^_", "!^model_config$"],
    "heading_level": 2,
    "members_order": "source",
    "separate_signature": True,
    "show_bases": False,
    "show_if_no_docstring": True,
    "show_root_heading": False,
    "show_root_toc_entry": False,
    "show_signature_annotations": True,
    "show_source": False,
    "signature_crossrefs": False,
}


def settings(name: str, source: str, nav: list[object]) -> str:
    """The text of mkdocs.yml; `source` is the folder with the package's code."""
    tree = {
        "site_name": name,
        "site_url": "",
        "use_directory_urls": False,
        "nav": nav,
        "theme": {
            "name": "material",
            "font": False,
            "palette": [_palette("light", "default", "Dark"), _palette("dark", "slate", "Light")],
            "features": [
                "content.code.copy",
                "content.tabs.link",
                "navigation.top",
                "search.highlight",
                "toc.follow",
            ],
        },
        "extra_javascript": [_SCRIPT],
        "extra_css": [_STYLE],
        "extra": {"polyfills": [_SEARCH_FROM_DISK], "generator": False},
        "plugins": [
            {"search": {"separator": r"[\s\-,:!=\[\]()\"'`/._]+"}},
            "offline",
            {"mkdocstrings": {"handlers": {"python": {"paths": [source], "options": _SHOWN}}}},
        ],
        "markdown_extensions": [
            "tables",
            {"toc": {"permalink": True}},
            "pymdownx.superfences",
            {"pymdownx.tabbed": {"alternate_style": True}},
            "clientwright.exporting.reference.markup:AsText",
        ],
        "validation": {
            "nav": dict.fromkeys(("omitted_files", "not_found", "absolute_links"), "warn"),
            "links": dict.fromkeys(("not_found", "anchors", "absolute_links", "unrecognized_links"), "warn"),
        },
    }
    return yaml_text(tree)


def _palette(preferred: str, scheme: str, other: str) -> dict[str, object]:
    toggle = {"icon": "material/theme-light-dark", "name": other}
    return {
        "media": f"(prefers-color-scheme: {preferred})",
        "scheme": scheme,
        "primary": "indigo",
        "toggle": toggle,
    }
