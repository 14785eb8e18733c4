"""The lexicon: compiled from its text files, quick to load, about things that marks depict."""

from __future__ import annotations

import importlib.util
import pathlib
import sys
from types import ModuleType

import pytest

from logo_studio.marks.registry import concepts
from logo_studio.model.meaning import INDUSTRIES, TONES
from logo_studio.understand.lexicon import lexicon

ROOT = pathlib.Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_lexicon", ROOT / "tools/build_lexicon.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def source(tmp_path: pathlib.Path) -> pathlib.Path:
    (tmp_path / "food.txt").write_text(
        "# drinks\ntea house | tea_leaf cup | calm natural=.4 | tea shop/room; ~tea\n"
        "  ja 茶屋; お茶\n",
        "utf-8",
    )
    for name in ("names", "tones", "generic"):
        (tmp_path / f"{name}.txt").write_text("", "utf-8")
    return tmp_path


def test_the_packaged_file_is_what_the_text_files_say(build: ModuleType) -> None:
    text = build.unpack(build.OUT.read_bytes())
    assert text == build.compile_lexicon(), "run tools/build_lexicon.py"
    assert build.unpack(build.pack(text)) == text


def test_a_trade_is_read(build: ModuleType, source: pathlib.Path) -> None:
    tables = build.Tables()
    build.read_trades(source / "food.txt", "food", tables)
    assert tables.trades == [
        ["tea house", "food", ["tea_leaf", "cup"], {"calm": 1.0, "natural": 0.4}]
    ]
    phrases = {key: list(found) for key, found in tables.phrases.items()}
    assert phrases == {
        "tea house": ["0"], "tea shop": ["0"], "tea room": ["0"], "tea": ["0~"],
        "茶屋": ["0.ja"], "お茶": ["0.ja"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "variants"),
    [
        ("tea shop/room", ["tea shop", "tea room"]),
        ("a/b c/d", ["a c", "a d", "b c", "b d"]),
        ("pet (shop/online store/toys)", ["pet shop", "pet online store", "pet toys"]),
        ("green (power/tea) shop/bar", [
            "green power shop", "green power bar", "green tea shop", "green tea bar",
        ]),
    ],
)  # fmt: skip
def test_slashes(build: ModuleType, phrase: str, variants: list[str]) -> None:
    assert list(build.alternatives("food.txt:1", phrase)) == variants


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("tea house | cup | calm", "food.txt:1: a trade is"),
        ("tea house | cup | calme | tea", "food.txt:1: 'calme' is no tone"),
        ("  ja 茶屋", "food.txt:1: phrases of no trade"),
        ("tea house | cup | | a/b c/d e/f", r"food.txt:1: .* write \(c/d\)"),
        ("tea house | cup | | tea (a/b c", "food.txt:1: .* parenthesis"),
        ("tea | cup | | a/b/c/d/e/f/g (a/b/c/d/e/f/g) g/h/i/j/k/l/m", "food.txt:1: .* too many"),
        ("tea house | cup | | tea\n  japan 茶屋", "food.txt:2: 'japan' is no language code"),
    ],
)
def test_a_bad_line_is_named(
    build: ModuleType, source: pathlib.Path, line: str, message: str
) -> None:
    (source / "food.txt").write_text(line, "utf-8")
    with pytest.raises(build.SourceError, match=message):
        build.compile_lexicon(source)


def test_every_industry_has_trades() -> None:
    assert {t.industry for t in lexicon().trades} == set(INDUSTRIES)


def test_trades_are_well_formed() -> None:
    trades = lexicon().trades
    assert len({t.name for t in trades}) == len(trades), "a trade is listed twice"
    for trade in trades:
        assert 2 <= len(trade.motifs) <= 8, trade.name
        assert len(set(trade.motifs)) == len(trade.motifs), trade.name
        assert trade.tones, trade.name
        assert all(0 < w <= 1 for w in trade.tones.values()), trade.name


def test_tones_and_generic_words() -> None:
    lex = lexicon()
    assert len(lex.tones) >= 250
    assert {t for tones in lex.tones.values() for t in tones} == set(TONES)
    assert {"shop", "gmbh", "llc", "and", "магазин"} <= lex.generic
    assert not lex.phrases.get("business")


def test_what_a_trade_shows_first_can_be_drawn() -> None:
    drawn, trades = concepts(), lexicon().trades
    assert not [t.name for t in trades if t.motifs[0] not in drawn]


def test_most_of_what_trades_and_names_show_can_be_drawn() -> None:
    drawn = concepts()
    wanted = [m for t in lexicon().trades for m in t.motifs]
    wanted += [c for listed in lexicon().names.values() for c in listed.split()[:1]]
    share = sum(c in drawn for c in wanted) / len(wanted)
    assert share >= 0.85, sorted({c for c in wanted if c not in drawn})


def test_near_words_share_a_half() -> None:
    near = lexicon().near("rostery")
    assert "roastery" in near
    assert len(near) < 400


def test_languages_have_words_for_most_trades() -> None:
    languages = {p.stem for p in (ROOT / "tools/lexicon/languages").glob("*.txt")}
    languages |= {p.stem for p in (ROOT / "tools/lexicon/osm").glob("*.txt")}
    assert len(languages) >= 35


def test_a_gap_is_filled_and_nothing_else(build: ModuleType, source: pathlib.Path) -> None:
    (source / "osm").mkdir()
    (source / "osm" / "ja.txt").write_text("tea house | 茶屋; ~抹茶\n", "utf-8")
    (source / "osm" / "el.txt").write_text("tea house | Τσάι\n", "utf-8")
    tables = build.Tables()
    build.read_trades(source / "food.txt", "food", tables)
    for language in ("ja", "el"):
        build.read_language(source / "osm" / f"{language}.txt", tables, gaps=True)
    assert list(tables.phrases["抹茶"]) == ["0~ja"]
    assert list(tables.phrases["茶屋"]) == ["0.ja"]
    assert list(tables.phrases["τσαι"]) == ["0.el"]


def test_a_language_of_an_unknown_trade_is_refused(build: ModuleType, source: pathlib.Path) -> None:
    (source / "languages").mkdir()
    (source / "languages" / "el.txt").write_text("tea hose | τσάι\n", "utf-8")
    with pytest.raises(build.SourceError, match=r"el.txt:1: 'tea hose' is no trade"):
        build.compile_lexicon(source)
