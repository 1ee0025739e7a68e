"""Columns of tables by the words of their headers, in the languages seen: which says what of a field."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORDS = {
    "name": "name field parameter parameters params key param fields property attribute argument"
    " variable header parameter_name field_name filter_name 参数名 参数 字段 名称 参数名称"
    " nombre parámetro parametro nom paramètre parâmetro nome campo",
    "type": "type data_type datatype types format value_type schema 类型 数据类型 tipo typ",
    "required": "required req. req mandatory required? mandatory? necessity 必要性 是否必需 是否必须 必填"
    " obligatorio requerido obrigatório obrigatorio requis",
    "optional": "optional optional?",
    "description": "description notes note desc details comment comments meaning 描述 说明 备注"
    " descripción descripcion descrição descricao remarks explanation definition",
    "default": "default default_value defaults 默认值",
    "example": "example examples sample 示例 ejemplo exemplo",
    "location": "in location ubicación ubicacion parameter_type where param_type param_in",
    "restrictions": "restrictions",
    "values": "values allowed_values options possible_values enum",
    "method": "method verb http_method http_verb 方法 método metodo",
    "path": "path endpoint url uri request_uri request_url request_path api_url route resource url_path"
    " 路径 ruta",
    "status": "status code status_code http_code http_status response_code http_status_code",
}
_COLUMN = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_DECORATION = re.compile(r"[*_`:]|<[^<>]*>")


def columns(headers: Sequence[str]) -> dict[str, int]:
    """Which column says what, by its header: each kind's first column. Headers of other words say nothing.

    A header may have two names: `API URL / Code Link`.
    """
    found: dict[str, int] = {}
    for index, header in enumerate(headers):
        plain = _DECORATION.sub(" ", header.replace("_", " ")).lower()
        words = ["_".join(part.split()) for part in (plain, *plain.split("/"))]
        kind = next((_COLUMN[word] for word in words if word in _COLUMN), None)
        if kind is not None:
            found.setdefault(kind, index)
    return found
