"""Train the table of associations, words.bin: which trades any wording is near to.

    python tools/build_words.py        with the packages of requirements/meaning.txt installed

Reads the lexicon's text files and the pinned packages of meaning.lock.json; a teacher embeds the
English texts (kept in .cache, some minutes the first time), and a small table learns what it says
(two minutes of one processor). Needs npm. After it run tools/build_assets.py --manifest.
"""

from __future__ import annotations

import os
import pathlib
import sys

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in one order: the same bytes every time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "src" / "logo_studio" / "assets" / "data" / "words.bin"


def main() -> None:
    from associate.corpus import SOURCE, gather
    from associate.pack import pack
    from associate.teacher import Teacher
    from associate.train import train

    from logo_studio.understand.words import fold

    corpus = gather()
    print(f"{len(corpus.phrases)} phrases, {len(corpus.parallel)} parallel texts", file=sys.stderr)
    teacher = Teacher(ROOT / ".cache" / "teacher")
    text = fold((SOURCE / "generic.txt").read_text("utf-8"))
    generic = sorted({w for w in text.split() if w.isascii() and w.isalpha() and len(w) > 1})
    content = pack(train(corpus, teacher, generic))
    OUT.write_bytes(content)
    print(f"{OUT.name}: {len(content)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
