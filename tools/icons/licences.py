"""Licence texts and the notice that go out with the icons."""

from __future__ import annotations

from pathlib import Path

from icons.outlines import SOURCES
from typefaces.packages import Package, Pin

#: Source -> name of its licence file, its title and owner.
OWNERS = {
    "mdi": ("material-design-icons", "Material Design Icons", "Pictogrammers and contributors"),
    "ph": ("phosphor-icons", "Phosphor Icons", "Copyright (c) 2023 Phosphor Icons"),
    "tem": ("temaki", "Temaki", "its contributors, who waived their rights"),
    "fe": ("fluent-emoji", "Fluent Emoji High Contrast", "Copyright (c) Microsoft Corporation"),
}
CHANGES = "cleaned, re-weighted and set as marks"
_MIT = """MIT License

{owner}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
"""


def write(folder: Path, packages: dict[str, Package], pins: dict[str, Pin]) -> None:
    """A text for each source, and ICONS.md which says what is from where."""
    apache = (folder / "roboto-slab.txt").read_text("utf-8")  # the licence in full
    rows = []
    for source, (file, title, owner) in OWNERS.items():
        pin = pins[SOURCES[source][0]]
        text = _MIT.format(owner=owner)
        for name in ("LICENSE", "LICENSE.md"):
            if name in packages[source]:
                lines = packages[source].read(name).decode("utf-8").splitlines()
                text = "\n".join(x for x in lines if not x.startswith("[![")).strip() + "\n"
        if pin.licence == "Apache-2.0":
            text = f"{text.rstrip()}\n\n{apache}"
        (folder / f"{file}.txt").write_text(text, "utf-8", newline="\n")
        rows.append(
            " | ".join((title, pin.package, pin.version, pin.licence, owner, f"{file}.txt"))
        )
    lines = [
        "The outlines in `icons.bin` come from these sets; which icon from which is in its rows.",
        f"They are modified: {CHANGES}.",
        "",
        "set | package | version | licence (SPDX) | copyright | text",
        "---|---|---|---|---|---",
        *rows,
    ]
    (folder / "ICONS.md").write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
