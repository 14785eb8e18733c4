"""A proof of the packaged typefaces: one line a face, in every script it covers.

python tools/specimen.py OUT.png [ID ...]
"""

from __future__ import annotations

import pathlib
import sys
from typing import Any

import uharfbuzz as hb
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from typefaces.coverage import unpack

from logo_studio.assets.loader import path, read_json
from logo_studio.render.raster import raw_png

SAMPLES = {
    "Latn": "Hamburg Northwind & Co 1998 Łódź Škoda",
    "Cyrl": "Северный Щёголь ФЖ",
    "Grek": "Αιγαίο Ψωμί Ξύλο",
    "Armn": "Արարատ Սրճարան", "Geor": "ქართული ღვინო", "Hebr": "מאפיית השכונה",
    "Arab": "مقهى النور گلپونه خوشبو ٹریڈرز", "Deva": "श्री कृष्ण मिष्ठान्न ज्ञानेश्वर",
    "Beng": "শ্রী মিষ্টান্ন ভান্ডার", "Guru": "ਪੰਜਾਬ ਸਵੀਟਸ", "Gujr": "શ્રી અંબિકા જ્વેલર્સ",
    "Orya": "ଓଡ଼ିଶା ଚା", "Thaa": "ދިވެހި", "Tfng": "ⵜⴰⵎⴰⵣⵉⵖⵜ", "Cher": "ᏣᎳᎩ",
    "Taml": "ஸ்ரீ முருகன் காபி", "Telu": "శ్రీ లక్ష్మి వస్త్రాలు", "Knda": "ಶ್ರೀ ಕೃಷ್ಣ ಕಾಫಿ",
    "Mlym": "ശ്രീ പത്മനാഭ ചായക്കട", "Sinh": "ශ්‍රී ලංකා තේ", "Thai": "กาแฟบ้านสวน น้ำผึ้ง",
    "Laoo": "ກາແຟລາວ ນ້ຳໃຈ", "Khmr": "កាហ្វេភ្នំពេញ", "Mymr": "မြန်မာ့လက်ဖက်ရည်",
    "Ethi": "ቡና ቤት አዲስ", "Hang": "서울 커피 로스터스", "Hira": "さくら", "Kana": "パン",
    "Hani": "直角骨刃門诊診茶館春雨工房青木寿司",
}  # fmt: skip
ROW, CAP, LEFT, WIDTH = 62, 26, 210, 1980


def text_path(face: dict[str, Any], text: str, x: float, y: float) -> tuple[str, float]:
    """SVG path data of `text` from (x, y) on the baseline at cap height CAP, and its end x."""
    font = hb.Font(hb.Face(hb.Blob.from_file_path(path(face["file"]))))
    if face["axes"]:
        font.set_variations({**face["location"], "wght": face["default_weight"]})
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    em = max(face["reference"].values(), default=face["cap_em"])
    scale = CAP / (em * face["units_per_em"])
    pen = SVGPathPen(None, ntos=lambda v: f"{v:.2f}")
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        if info.codepoint == 0:
            raise ValueError(f"{face['id']}: a letter of {text!r} is missing")
        at = (scale, 0, 0, -scale, x + position.x_offset * scale, y - position.y_offset * scale)
        font.draw_glyph_with_pen(info.codepoint, TransformPen(pen, at))
        x += position.x_advance * scale
    return pen.getCommands(), x


def supported(face: dict[str, Any], text: str) -> str:
    """`text` without the letters the face lacks: what is missing shows as missing."""
    codes = unpack(face["coverage"])
    return "".join(c for c in text if ord(c) in codes or c == "\u200d")


def specimen(faces: list[dict[str, Any]]) -> str:
    rows = []
    for number, face in enumerate(faces):
        baseline = number * ROW + ROW * 2 // 3
        rows.append(f'<path fill="#999" d="{label(face, baseline)}"/>')
        x = float(LEFT)
        for script in face["scripts"]:
            data, x = text_path(face, supported(face, SAMPLES[script]), x, baseline)
            rows.append(f'<path d="{data}"/>')
            x += 36
    height = len(faces) * ROW + 20
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}"><rect width="{WIDTH}" height="{height}" fill="#fff"/>'
        + "".join(rows)
        + "</svg>"
    )


def label(face: dict[str, Any], baseline: float) -> str:
    plain = next(f for f in read_json("fonts/index.json") if f["id"] == "archivo")
    small = {**plain, "cap_em": plain["cap_em"] * CAP / 9}
    return text_path(small, f"{face['id']} {face['default_weight']}", 8, baseline)[0]


if __name__ == "__main__":
    out, *ids = sys.argv[1:]
    every = read_json("fonts/index.json")
    chosen = [face for face in every if not ids or face["id"] in ids]
    pathlib.Path(out).write_bytes(raw_png(specimen(chosen)))
