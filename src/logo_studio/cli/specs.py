"""`logo-studio render` and `edit`: from a design spec to a file, and to another spec."""

from __future__ import annotations

from msgspec.structs import replace

from logo_studio.cli.generate import Words
from logo_studio.cli.output import Input, Json, Output, read_file, say, write_file
from logo_studio.direct.versions import version_of
from logo_studio.errors import SpecError
from logo_studio.model.codec import edit_spec, read_spec, write_spec
from logo_studio.render.raster import to_png
from logo_studio.report import logo_data
from logo_studio.studio import draw


def render(
    spec: Input,
    /,
    *,
    output: Output,
    version: str = "color",
    transparent: bool = False,
    size: int = 1024,
    json_output: Json = False,
) -> None:
    """Draw a design spec to an .svg or .png file.

    Parameters
    ----------
    spec
        A .spec.json file, or - for standard input.
    output
        The file to write; its ending decides the format.
    version
        color as it is, reversed for dark grounds (or light ones), black or white in one ink,
        symbol the mark alone, small for 16 and 32 px.
    transparent
        Leave the ground out.
    size
        Width of a PNG in pixels, 16 to 4096.
    """
    if output.suffix not in (".svg", ".png"):
        raise SpecError(
            f"cannot draw a {output.suffix or 'file without ending'}", "use .svg or .png"
        )
    if not 16 <= size <= 4096:
        raise SpecError(f"--size is {size}", "PNG files are 16 to 4096 px wide")
    wanted = version_of(read_spec(read_file(spec)), version)
    logo = draw(replace(wanted, transparent=True) if transparent else wanted)
    svg = logo.svg.encode()
    if output.suffix == ".png":
        height = round(size * logo.drawing.height / logo.drawing.width)
        write_file(output, to_png(logo.svg, size, height))
    else:
        write_file(output, svg)
    data = logo_data(logo) | {"file": str(output)}
    say(data, f"Drawn to {output} (score {logo.review.score:.2f})", json_output)


def edit(
    spec: Input,
    /,
    *,
    set: Words = None,  # noqa: A002 - the option's public name
    output: Output,
    json_output: Json = False,
) -> None:
    """Change named fields of a design spec, and nothing else.

    Parameters
    ----------
    spec
        A .spec.json file, or - for standard input.
    set
        PATH=VALUE, e.g. palette.roles.primary=#1F6FEB or name_type.weight=700 (repeatable).
    output
        The spec file to write.
    """
    changes: dict[str, str] = {}
    for item in set or ():
        path, equals, value = item.partition("=")
        if not equals or not path:
            raise SpecError(f"--set {item!r} is not PATH=VALUE", "e.g. --set text.name=Northwind")
        changes[path.strip()] = value
    if not changes:
        raise SpecError("nothing to change", "name a field: --set PATH=VALUE")
    edited = edit_spec(read_spec(read_file(spec)), changes)
    draw(edited)  # a spec that cannot be drawn is refused before it is written
    write_file(output, write_spec(edited))
    text = "\n".join(
        [f"{path} = {value}" for path, value in changes.items()] + [f"Written to {output}"]
    )
    say({"changed": changes, "file": str(output)}, text, json_output)
