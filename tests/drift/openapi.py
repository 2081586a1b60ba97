"""Operations and types of an OpenAPI document."""

from __future__ import annotations

import re
from typing import Any

from shapes import Field, Operation, Shape, union

SCALARS = {"string": "text", "integer": "int", "number": "float", "boolean": "bool"}


class Document:
    """An OpenAPI document whose references stay inside it."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self._named: dict[str, Shape] = {}

    def operations(self) -> dict[str, Operation]:
        """Every operation by its dotted name."""
        found: dict[str, Operation] = {}
        for item in self.root["paths"].values():
            for operation in item.values():
                found[operation["operationId"]] = self._operation(operation)
        return found

    def _operation(self, operation: dict[str, Any]) -> Operation:
        path: list[str] = []
        arguments: dict[str, Field] = {}
        for parameter in operation.get("parameters", []):
            parameter = self._resolve(parameter)
            name: str = parameter["name"]
            if parameter["in"] == "path":
                path.append(name)
                continue
            if parameter["in"] == "header":
                name = str(parameter.get("x-argument") or name.lower().replace("-", "_"))
                name = {"anthropic_workspace_id": "workspace_id"}.get(name, name)
            name = re.sub(r"\[(\w+)\]$", r"_\1", name).removesuffix("[]")
            schema = parameter["schema"]
            arguments[name] = Field(
                lambda schema=schema: self.shape(schema), parameter.get("required", False), in_query=True
            )
        kind = "call"
        for media, content in operation.get("requestBody", {}).get("content", {}).items():
            if media.startswith("multipart/"):
                kind = "upload"
            body = self.shape(content["schema"])
            arguments.update({name.removesuffix("[]"): field for name, field in (body.fields or {}).items()})
        media, content = next(iter(operation["responses"]["200"].get("content", {"": {}}).items()))
        schema = next(iter(content.values()), {})
        if operation.get("x-pagination"):
            answer = self.shape(schema).fields["data"].shape.items  # pyright: ignore
            kind = "list"
        elif media == "text/event-stream":
            answer, kind = self.shape(schema), "stream"
        elif media == "application/json":
            answer = self.shape(schema)
        else:
            answer, kind = None, "download"
        return Operation(path, arguments, answer, kind)

    def _resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in node or not node["$ref"].startswith("#/components/"):
            return node
        _, _, section, name = node["$ref"].split("/")
        return self.root["components"][section][name]

    def shape(self, schema: dict[str, Any]) -> Shape:
        """The neutral form of a schema."""
        if "$ref" in schema:
            name = schema["$ref"].split("/")[-1]
            if name not in self._named:
                self._named[name] = Shape(name)
                made = self._shape(self._resolve(schema))
                self._named[name].__dict__.update({**made.__dict__, "name": made.name or name})
            return self._named[name]
        return self._shape(schema)

    def _shape(self, schema: dict[str, Any]) -> Shape:
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return union([self.shape(arm) for arm in schema[key]])
        if "const" in schema:
            return Shape(enum={schema["const"]})
        if "enum" in schema:
            return Shape(enum={v for v in schema["enum"] if v is not None}, nullable=None in schema["enum"])
        types = schema.get("type")
        if isinstance(types, list):
            arms = [self._shape({**schema, "type": kind}) for kind in types]
            return union(arms)
        if types == "null":
            return Shape(nullable=True)
        if types == "array":
            return Shape(items=self.shape(schema["items"]))
        if types == "object":
            extra = schema.get("additionalProperties")
            if "properties" in schema:
                return self._object(schema, extra is not None and extra is not False)
            if isinstance(extra, dict) and extra:
                return Shape(values=self.shape(extra))
            return Shape(values=Shape(scalars={"any"}))
        if types is None:
            return Shape(scalars={"any"})
        if schema.get("format") == "date-time":
            return Shape(scalars={"date"})
        return Shape(scalars={"bytes" if schema.get("format") == "binary" else SCALARS[types]})

    def _object(self, schema: dict[str, Any], is_open: bool) -> Shape:
        required = set(schema.get("required", []))
        return Shape(
            fields={
                name: Field(lambda value=value: self.shape(value), name in required)
                for name, value in schema["properties"].items()
            },
            open=is_open,
        )
