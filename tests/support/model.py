"""One Messages API server for many tests: the model id selects the script."""

from __future__ import annotations

import itertools
import json
from typing import Any

from support.messages_server import MessagesServer, parse_script

Turn = dict[str, Any]


class ModelScripts(MessagesServer):
    """Answers each model id with the turns that were registered for it.

    Turns are in the format of `messages_server`; gates are private to a script.
    """

    def __init__(self) -> None:
        # The server wants a script to start with; nothing matches this one.
        nobody = {"match": {"model": {"equals": ""}}, "turns": [{"text": "Never."}]}
        super().__init__({"conversations": [nobody]})
        self._numbers = itertools.count(1)

    @property
    def url(self) -> str:
        return self.base_url

    def script(self, turns: list[Turn], model: str | None = None) -> str:
        """Registers turns; returns the model id that answers with them. A model
        id that is given gets these turns instead of its last ones."""
        model = model or f"scripted-{next(self._numbers)}"
        own = json.loads(json.dumps(turns))
        for turn in own:
            for alternative in turn.get("any", [turn]):
                if "gate" in alternative:
                    alternative["gate"] = f"{model} {alternative['gate']}"
        conversation = {"name": model, "match": {"model": {"equals": model}}, "turns": own}
        parse_script({"conversations": [conversation]})
        with self.changed:
            names = [known.get("name") for known in self.conversations]
            if model in names:
                # Attempts are remembered by the place of the script.
                place = names.index(model)
                self.conversations[place] = conversation
                self.attempts = {key: n for key, n in self.attempts.items() if key[0] != place}
            else:
                self.conversations.append(conversation)
        return model

    def release(self, model: str, gate: str) -> None:
        """Lets the turn of a script answer that waits behind a gate."""
        self.open_gate(f"{model} {gate}")

    def asked(self, model: str) -> list[dict[str, Any]]:
        """The requests for a model id, in order."""
        with self.changed:
            return [r["body"] for r in self.requests if r["body"].get("model") == model]

    def wait_asked(self, model: str, count: int) -> None:
        """Until a model id has been asked so often."""
        with self.changed:
            ready = self.changed.wait_for(lambda: len(self.asked(model)) >= count, timeout=60)
        assert ready, f"{model} was asked {len(self.asked(model))} times, not {count}"
