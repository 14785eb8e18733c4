"""Icons for applications: Android, the Play store, Apple."""

from __future__ import annotations

from logo_studio.export import android, apple
from logo_studio.export.brand import Desk
from logo_studio.export.tiles import tile


def export(desk: Desk) -> None:
    """Folder `apps/`."""
    android.export(desk)
    play = desk.pictures.board(tile(desk, 512, 0.6), 512)
    desk.add("apps/android/play-512.png", "Google Play icon, 512 px, opaque", play)
    apple.export(desk)
