"""The command line `logo-studio`: parses, calls, prints. Verbs live in modules of their own.

Exit codes: 0 done, 1 a fault of ours, 2 something to mend in what was asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence

from cyclopts import App, CycloptsError

from logo_studio.cli.catalogue import catalogue
from logo_studio.cli.explain import explain
from logo_studio.cli.generate import generate
from logo_studio.cli.output import Json, say
from logo_studio.cli.sheet import sheet
from logo_studio.cli.specs import edit, render
from logo_studio.errors import LogoStudioError
from logo_studio.version import VERSION

app = App(
    name="logo-studio",
    help="Professional vector logos from a short brief.",
    version=VERSION,
    version_flags=["--version"],
    exit_on_error=False,
    print_error=False,
    result_action="return_value",
    help_format="plaintext",
)
for verb in (generate, render, edit, explain, sheet, catalogue):
    app.command(verb)
app.register_install_completion_command()


@app.command
def version(*, json_output: Json = False) -> None:
    """Print the version of the engine, which fixes the bytes of every spec."""
    say({"version": VERSION}, VERSION, json_output)


def main(arguments: Sequence[str] | None = None) -> None:
    """The console entry point: runs one verb and ends the process."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    try:
        app(arguments)
        sys.stdout.flush()
    except LogoStudioError as error:
        _fail(error.message, error.hint, error.code, "--json" in arguments)
    except CycloptsError as error:
        hint = f"see logo-studio {arguments[0]} --help" if arguments else "see logo-studio --help"
        _fail(" ".join(str(error).split()), hint, "usage", "--json" in arguments)
    except BrokenPipeError:
        # The reader left (logo-studio ... | head): end quietly, and keep the interpreter from
        # complaining when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def _fail(message: str, hint: str, code: str, as_json: bool) -> None:
    if as_json:
        error = {"error": {"code": code, "message": message, "hint": hint}}
        print(json.dumps(error, ensure_ascii=True), file=sys.stderr)
    else:
        print(f"logo-studio: {message}" + (f" ({hint})" if hint else ""), file=sys.stderr)
    raise SystemExit(2)


if __name__ == "__main__":
    main()
