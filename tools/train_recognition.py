"""Learn a rule set's weights from its example sentences: `python tools/train_recognition.py [RULE_SET_FOLDER]`.

Reads `examples/*.jsonl`, `examples/topics.toml` and the examples of the rule files; writes `recognition.npz` beside
them. About five minutes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from compliance.rules.loading import DEFAULT_RULESET, WEIGHTS, load_ruleset, rules_folder
from recognition.learning import save, train
from recognition.lines import fingerprint, read_lines, read_topics


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else rules_folder() / DEFAULT_RULESET
    ruleset = load_ruleset(folder)
    lines = read_lines(folder, ruleset)
    topics = read_topics(folder, lines)
    arrays = train(lines, topics, ruleset)
    arrays["fingerprint"] = np.frombuffer(fingerprint(folder, ruleset).encode(), dtype=np.uint8)
    save(arrays, folder / WEIGHTS)
    print(f"{len(lines)} sætninger, {len(topics.names)} emner: {folder / WEIGHTS}")


if __name__ == "__main__":
    main()
