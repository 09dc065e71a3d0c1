"""A small client of the YAML language server, over its standard streams, as an editor is one."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

Pesan = dict[str, Any]


class Klien:
    """A server that looks at the folder `root` with these settings, and the documents opened in it."""

    def __init__(self, command: list[str], root: Path, settings: Pesan) -> None:
        """Start the server and tell it who asks."""
        self._root = root
        self._settings = settings
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._nomor = 0
        self._versi = 0
        folder = {"uri": root.as_uri(), "name": root.name}
        capabilities = {
            "textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}},
            "workspace": {"configuration": True, "workspaceFolders": True},
        }
        place = {"processId": None, "rootUri": root.as_uri(), "workspaceFolders": [folder]}
        self._ask("initialize", {**place, "capabilities": capabilities})
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": settings})

    def __enter__(self) -> Self:
        """The client itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def open(self, path: str, text: str) -> list[Pesan]:
        """Open a document with this text; what the server finds in it."""
        return self.open_all({path: text})[path]

    def open_all(self, texts: Mapping[str, str]) -> dict[str, list[Pesan]]:
        """Open several documents; what the server finds in each."""
        for path, text in texts.items():
            self._versi += 1
            document = {"uri": self._uri(path), "languageId": "yaml", "version": self._versi, "text": text}
            self._tell("textDocument/didOpen", {"textDocument": document})
        found: dict[str, list[Pesan]] = {}
        while found.keys() != texts.keys():
            path, findings = self._next_findings()
            found[path] = findings
        return found

    def close(self, path: str) -> None:
        """Close a document; the server then withdraws its findings."""
        self._tell("textDocument/didClose", {"textDocument": {"uri": self._uri(path)}})
        assert self._next_findings() == (path, [])

    def hover(self, path: str, baris: int, kolom: int) -> str:
        """The Markdown that is shown on a place, line and column from 0."""
        answer = self._ask("textDocument/hover", self._at(path, baris, kolom))
        return str(answer["contents"]["value"]) if answer else ""

    def complete(self, path: str, baris: int, kolom: int) -> dict[str, Pesan]:
        """What is proposed at a place, by its label."""
        answer = self._ask("textDocument/completion", self._at(path, baris, kolom))
        return {item["label"]: item for item in answer["items"]}

    def _next_findings(self) -> tuple[str, list[Pesan]]:
        """The next document of which the server says something, and what."""
        while True:
            message = self._receive()
            if message.get("method") == "textDocument/publishDiagnostics":
                params = message["params"]
                return params["uri"].removeprefix(f"{self._root.as_uri()}/"), params["diagnostics"]

    def _uri(self, path: str) -> str:
        return (self._root / path).as_uri()

    def _at(self, path: str, baris: int, kolom: int) -> Pesan:
        return {"textDocument": {"uri": self._uri(path)}, "position": {"line": baris, "character": kolom}}

    def _ask(self, method: str, params: Pesan) -> Any:  # noqa: ANN401  the answer is what the method says
        self._nomor += 1
        self._send({"id": self._nomor, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._nomor and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _tell(self, method: str, params: Pesan) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Pesan) -> None:
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = _open(self._process.stdin)
        stream.write(b"Content-Length: %d\r\n\r\n%s" % (len(raw), raw))
        stream.flush()

    def _receive(self) -> Pesan:
        """The next message; a question of the server is answered first."""
        stream, length = _open(self._process.stdout), 0
        while line := stream.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: Pesan = json.loads(stream.read(length))
        if "method" in message and "id" in message:
            self._send({"id": message["id"], "result": self._reply(message)})
        return message

    def _reply(self, question: Pesan) -> object:
        """The settings of the sections asked for; null to anything else."""
        if question["method"] != "workspace/configuration":
            return None
        return [self._settings.get(item.get("section"), {}) for item in question["params"]["items"]]


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream
