"""Pictures as integers: every operation on pictures small enough to draw in the test."""

from __future__ import annotations

import pytest

from logo_studio.critique.bitmap import Bitmap, from_grey


def bitmap(*rows: str) -> Bitmap:
    """Rows of # and ., framed by two blank pixels."""
    width = len(rows[0]) + 4
    framed = ["." * width] * 2 + [f"..{row}.." for row in rows] + ["." * width] * 2
    return Bitmap(width, len(framed), int("".join(framed).replace(".", "0").replace("#", "1"), 2))


def rows(picture: Bitmap) -> list[str]:
    """The picture without its frame."""
    w, h = picture.width, picture.height
    text = f"{picture.bits:0{w * h}b}".replace("0", ".").replace("1", "#")
    return [text[y * w + 2 : y * w + w - 2] for y in range(2, h - 2)]


def test_grey_becomes_bits_at_its_level() -> None:
    picture = from_grey(bytes([0, 127, 128, 255, 40, 39]), 3)
    assert (picture.width, picture.height, picture.bits) == (3, 2, 0b001100)
    assert from_grey(bytes([0, 127, 128, 255, 40, 39]), 3, 40).bits == 0b011110


def test_opening_takes_lines_of_one_pixel_and_leaves_two() -> None:
    picture = bitmap("#.##.", "#.##.", "#.##.", "#....")
    assert rows(picture.opened()) == ["..##.", "..##.", "..##.", "....."]


def test_closing_fills_gaps_of_one_pixel_and_leaves_two() -> None:
    picture = bitmap("##.##..##", "##.##..##", "##.##..##")
    assert rows(picture.closed()) == ["#####..##"] * 3


def test_growing_and_shrinking_are_by_four_neighbours() -> None:
    assert rows(bitmap("...", ".#.", "...").grown()) == [".#.", "###", ".#."]
    assert rows(bitmap("###", "###", "###").shrunk()) == ["...", ".#.", "..."]


def test_edge_length_counts_the_rim() -> None:
    assert bitmap("####", "####", "####", "####").edge_length() == 12


def test_enclosed_white_is_found_through_bends() -> None:
    picture = bitmap(
        "#######",
        "#.#...#",
        "#.#.#.#",
        "#...#.#",
        "#####.#",
        "....#.#",
    )
    # The spiral is open at the lower right: nothing is enclosed.
    assert picture.enclosed().count() == 0
    closed = bitmap("#######", "#.#...#", "#.#.#.#", "#...#.#", "#######")
    assert rows(closed.enclosed()) == [".......", ".#.###.", ".#.#.#.", ".###.#.", "......."]


def test_white_does_not_leak_through_corners() -> None:
    assert bitmap(".#.", "#.#", ".#.").enclosed().count() == 1


@pytest.mark.parametrize(
    ("picture", "count"),
    [
        (bitmap("##.##", "##.##"), 2),
        (bitmap("###", "..#", "###"), 1),
        (bitmap("#.#", ".#.", "#.#"), 5),
        (bitmap("..."), 0),
    ],
)
def test_blobs(picture: Bitmap, count: int) -> None:
    assert picture.blobs() == count
