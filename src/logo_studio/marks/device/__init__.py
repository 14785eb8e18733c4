"""Marks of the family device: technology, energy, media, music and games."""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Count, Motif, Number

# fmt: off
MOTIFS: tuple[Motif, ...] = (
    Motif(
        "gamepad", vienna=("21.01", "16.01"),
        depicts=(
            "gamepad", "game", "play", "controller", "video_games", "gaming", "esports", "console",
            "joystick", "arcade", "game_studio",
        ),
        params={
            "shape": Choice(("grips", "slab", "handheld", "smile")),
            "buttons": Choice(("two", "four", "one")), "grip": Number(0.16, 0.1, 0.24, 0.02),
            "radius": Number(0.12, 0.06, 0.24, 0.03),
        },
    ),
    Motif(
        "pixel_creature", corners="sharp", grade=5, vienna=("04.05", "26.04"),
        depicts=(
            "pixel_creature", "game", "pixel", "arcade", "monster", "alien", "video_games", "robot",
            "retro", "bot", "character",
        ),
        params={
            "crown": Choice(("antennae", "horns", "ears", "crest", "dome", "king")),
            "build": Choice(("square", "round", "pear", "heart", "slim")),
            "arms": Choice(("none", "up", "out", "down")),
            "eyes": Choice(("tall", "dot", "wide", "big")),
            "mouth": Choice(("none", "small", "wide")),
            "legs": Choice(("splay", "walk", "spread", "tentacles", "ghost", "fork")),
        },
    ),
    Motif(
        "layers", corners="sharp", vienna=("26.04",),
        depicts=(
            "layers", "platform", "stack", "data", "software", "material", "flooring", "saas",
            "printing", "levels",
        ),
        params={
            "count": Count(3, 2, 4), "flat": Number(0.25, 0.2, 0.29, 0.01),
            "spacing": Number(0.19, 0.16, 0.22, 0.01), "radius": Number(0, 0, 0.04, 0.02),
            "lit": Choice(("top", "bottom", "middle", "none")),
        },
    ),
    Motif(
        "padlock", vienna=("14.05",),
        depicts=(
            "padlock", "lock", "security", "privacy", "locksmith", "cybersecurity", "safe",
            "password", "protection", "keyhole",
        ),
        params={
            "shape": Choice(("square", "round", "shield")),
            "sign": Choice(("keyhole", "check", "heart", "leaf")),
            "state": Choice(("shut", "open")), "weight": Number(0.1, 0.085, 0.125, 0.005),
            "radius": Number(0.1, 0.03, 0.22, 0.01),
        },
    ),
    Motif(
        "bolt", corners="sharp", vienna=("01.15.03",),
        depicts=(
            "bolt", "lightning", "electricity", "energy", "power", "electrician", "fast",
            "charging", "speed", "electric", "spark", "battery",
        ),
        params={
            "form": Choice(("solid", "split", "ring")), "width": Number(0.68, 0.6, 0.76, 0.02),
            "slant": Number(0.04, 0, 0.1, 0.02), "weight": Number(0.085, 0.07, 0.1, 0.005),
        },
    ),
    Motif(
        "bulb", corners="round", vienna=("13.01",),
        depicts=(
            "bulb", "idea", "light", "lighting", "electricity", "creative", "innovation",
            "inspiration", "light_bulb", "startup", "solution",
        ),
        params={
            "core": Choice(("bolt", "leaf", "halves", "heart", "spark", "none")),
            "bands": Count(2, 1, 3), "radius": Number(0.33, 0.29, 0.36, 0.01),
            "rays": Choice(("none", "rays")),
        },
    ),
    Motif(
        "plug", grade=5, vienna=("15.09",),
        depicts=(
            "plug", "electrician", "power", "energy", "charging", "green_energy", "socket",
            "electricity", "electric_vehicle",
        ),
        params={
            "cord": Choice(("leaves", "straight", "curl")), "prongs": Count(2, 2, 3),
            "weight": Number(0.09, 0.075, 0.11, 0.005),
            "sign": Choice(("none", "bolt", "heart", "spark")),
        },
    ),
    Motif(
        "chip", corners="sharp", vienna=("15.09", "16.01"),
        depicts=(
            "chip", "processor", "computer", "hardware", "artificial_intelligence", "electronics",
            "semiconductor", "circuit", "technology", "computing",
        ),
        params={
            "core": Choice(("square", "disc", "quarters", "spark", "bolt", "leaf")),
            "pins": Count(3, 2, 3), "pin": Number(0.09, 0.075, 0.1, 0.005),
            "radius": Number(0.08, 0.02, 0.16, 0.02), "feet": Choice(("apart", "joined")),
        },
    ),
    Motif(
        "cloud", corners="round", vienna=("01.15.11",),
        depicts=(
            "cloud", "hosting", "storage", "backup", "weather", "sky", "server", "saas",
            "cloud_computing", "upload",
        ),
        params={
            "lobes": Count(3, 2, 3), "height": Number(0.06, 0.02, 0.1, 0.01),
            "motif": Choice(("sun", "plain", "arrow", "streaks", "bolt", "keyhole")),
            "facing": Choice(("right", "left")),
        },
    ),
    Motif(
        "hub", corners="round", weight="medium", vienna=("26.07", "26.01"),
        depicts=(
            "hub", "network", "connection", "data", "team", "internet", "integration", "community",
            "nodes", "molecule", "cluster",
        ),
        params={
            "nodes": Count(5, 3, 6), "node": Number(0.11, 0.095, 0.12, 0.005),
            "core": Number(0.14, 0.11, 0.15, 0.01), "spoke": Number(0.075, 0.06, 0.095, 0.005),
            "links": Choice(("free", "ring")), "turn": Number(0, 0, 60, 15),
        },
    ),
    Motif(
        "brackets", weight="medium", vienna=("24.17",),
        depicts=(
            "code", "brackets", "bracket", "software", "developer", "programming", "web", "coding",
            "web_design", "app",
        ),
        params={
            "kind": Choice(("angle", "square", "curly", "round")),
            "middle": Choice(("slash", "spark", "leaf", "heart", "disc", "bolt", "dots")),
            "weight": Number(0.13, 0.11, 0.15, 0.01), "cap": Choice(("butt", "round")),
        },
    ),
    Motif(
        "rocket", vienna=("18.05",),
        depicts=(
            "rocket", "startup", "space", "launch", "speed", "accelerator", "growth", "marketing",
            "spaceship", "ambition",
        ),
        params={
            "width": Number(0.36, 0.31, 0.42, 0.01), "fins": Choice(("round", "swept")),
            "flame": Choice(("drop", "tongues")),
            "port": Choice(("round", "nose", "star", "heart", "spark")),
            "turn": Number(45, 0, 45, 45),
        },
    ),
    Motif(
        "camera", vienna=("16.03",),
        depicts=(
            "camera", "photography", "photo", "photographer", "picture", "photo_studio", "film",
            "portrait", "lens", "image",
        ),
        params={
            "hump": Choice(("middle", "side", "button")),
            "lens": Choice(("whole", "iris", "ringed", "glint", "heart", "spark")),
            "radius": Number(0.1, 0.03, 0.2, 0.01), "opening": Number(0.22, 0.19, 0.25, 0.01),
        },
    ),
    Motif(
        "play", vienna=("26.03",),
        depicts=(
            "play", "video", "streaming", "media", "film", "cinema", "music", "television", "movie",
            "entertainment", "player",
        ),
        params={
            "form": Choice(("ring", "bars", "folded", "screen", "disc")),
            "radius": Number(0.05, 0, 0.08, 0.01), "weight": Number(0.1, 0.08, 0.12, 0.01),
            "open_at": Number(-45, -90, 0, 15), "bars": Count(4, 3, 5),
        },
    ),
    Motif(
        "note", vienna=("24.17.10",),
        depicts=(
            "note", "music", "melody", "song", "sound", "music_school", "choir", "band",
            "orchestra", "concert", "singing", "instruments",
        ),
        params={
            "kind": Choice(("quaver", "pair")), "stem": Number(0.085, 0.07, 0.1, 0.005),
            "slant": Number(0.1, 0, 0.16, 0.02), "frame": Choice(("free", "disc", "ring")),
        },
    ),
    Motif(
        "vinyl", corners="round", grade=5, vienna=("16.01",),
        depicts=(
            "vinyl", "record", "music", "record_store", "dj", "record_label", "retro", "turntable",
            "disc", "club", "album",
        ),
        params={
            "grooves": Count(2, 1, 2), "label": Number(0.17, 0.14, 0.2, 0.01),
            "sector": Number(55, 35, 75, 5), "turn": Number(-45, -75, 0, 15),
            "sleeve": Choice(("bare", "cover", "window")),
        },
    ),
    Motif(
        "headphones", vienna=("16.01",),
        depicts=(
            "headphones", "audio", "music", "podcast", "dj", "listening", "sound_studio", "headset",
            "customer_support", "radio",
        ),
        params={
            "weight": Number(0.1, 0.085, 0.13, 0.005),
            "cup": Choice(("round", "square", "pill", "bean")),
            "inside": Choice(("none", "wave", "heart", "bolt")),
            "drop": Number(0.42, 0.36, 0.48, 0.02),
        },
    ),
    Motif(
        "mic", corners="round", vienna=("16.01",),
        depicts=(
            "microphone", "mic", "podcast", "voice", "radio", "singer", "karaoke", "comedy",
            "broadcast", "interview", "singing", "speech",
        ),
        params={
            "kind": Choice(("cradle", "stage", "bars")), "width": Number(0.36, 0.32, 0.42, 0.02),
            "slots": Count(2, 0, 3), "turn": Number(35, -45, 45, 5),
        },
    ),
    Motif(
        "mask", grade=5, vienna=("04.05",),
        depicts=(
            "mask", "theatre", "drama", "comedy", "acting", "opera", "carnival", "stage",
            "performance", "actor",
        ),
        params={
            "mood": Choice(("both", "happy", "sad", "pair")),
            "width": Number(0.82, 0.76, 0.88, 0.02), "chin": Number(0.16, 0.1, 0.22, 0.02),
            "eyes": Choice(("crescent", "almond")),
        },
    ),
    Motif(
        "ticket", vienna=("20.05",),
        depicts=(
            "ticket", "event", "cinema", "concert", "pass", "coupon", "show", "festival",
            "admission", "theatre", "discount",
        ),
        params={
            "form": Choice(("plain", "stub", "framed")),
            "motif": Choice(("star", "heart", "spark", "play", "diamond")),
            "height": Number(0.56, 0.5, 0.64, 0.02), "notch": Number(0.1, 0.08, 0.12, 0.01),
            "turn": Number(-20, -20, 0, 20),
        },
    ),
    Motif(
        "ball", corners="round", grade=3, vienna=("21.03.01",),
        depicts=(
            "ball", "sport", "tennis", "volleyball", "basketball", "football", "soccer", "team",
            "play", "sports_club",
        ),
        params={
            "kind": Choice(("basket", "tennis", "football", "volley")),
            "seam": Number(0.05, 0.045, 0.06, 0.005), "bow": Number(0.1, 0.04, 0.2, 0.02),
            "turn": Number(-20, -45, 45, 5),
        },
    ),
    Motif(
        "dice", vienna=("21.01",),
        depicts=(
            "dice", "board_game", "game", "casino", "chance", "luck", "toys", "play", "gambling",
        ),
        params={
            "form": Choice(("face", "cube")), "points": Count(5, 2, 6),
            "radius": Number(0.18, 0.06, 0.3, 0.02), "pip": Number(0.095, 0.085, 0.11, 0.005),
            "turn": Number(-12, -15, 15, 3),
        },
    ),
    Motif(
        "chess_rook", corners="sharp", vienna=("21.01",),
        depicts=(
            "chess", "chess_rook", "rook", "strategy", "castle", "tower", "tactics", "consulting",
            "board_game", "fortress",
        ),
        params={
            "merlons": Count(3, 3, 4), "waist": Number(0.15, 0.11, 0.19, 0.02),
            "foot": Choice(("stepped", "plain")), "tone": Choice(("footed", "halved", "window")),
        },
    ),
    Motif(
        "speech_bubble", corners="round", vienna=("24.17",),
        depicts=(
            "speech_bubble", "chat", "communication", "conversation", "message", "language",
            "translation", "customer_support", "public_relations", "social_media", "talk",
        ),
        params={
            "shape": Choice(("oval", "squared", "leaf")),
            "content": Choice(("dots", "lines", "heart", "spark", "leaf", "bolt")),
            "radius": Number(0.16, 0.06, 0.3, 0.02), "pair": Choice(("one", "two")),
        },
    ),
    Motif(
        "document", vienna=("20.05",),
        depicts=(
            "document", "paper", "contract", "file", "notary", "invoice", "form", "report", "text",
            "certificate", "paperwork",
        ),
        params={
            "content": Choice(("lines", "check", "heart", "star", "bolt")), "lines": Count(3, 2, 3),
            "fold": Number(0.28, 0.22, 0.34, 0.02), "width": Number(0.78, 0.72, 0.84, 0.02),
            "radius": Number(0.06, 0.02, 0.12, 0.02),
        },
    ),
    Motif(
        "cursor", vienna=("24.15",),
        depicts=(
            "cursor", "click", "web", "digital_agency", "pointer", "web_design", "online",
            "website", "internet", "e-commerce",
        ),
        params={
            "sign": Choice(("rays", "ring", "button", "none")),
            "waist": Number(0.19, 0.14, 0.24, 0.01), "radius": Number(0.025, 0, 0.05, 0.005),
            "tail": Choice(("none", "tail")),
        },
    ),
)
# fmt: on
