#!/usr/bin/env python3
"""Write the sample course descriptions, with a label beside each, into sample_submissions/.

    python tools/make_samples.py [FOLDER]

Needs reportlab, python-docx and the Liberation and DejaVu fonts. The output is the same, byte for byte, every time.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from samples.catalogue import SAMPLES
from samples.labels import label
from samples.offers import LABELS


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "sample_submissions"
    folder.mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES:
        content = sample.write(folder)
        truth = label(sample.name, LABELS[sample.name], content.goals)
        target = (folder / sample.name).with_suffix(".label.json")
        target.write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(target.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
