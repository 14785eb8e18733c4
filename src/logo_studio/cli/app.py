"""The command line `logo-studio`: parses, calls, prints. Verbs live in modules of their own.

Exit codes: 0 done, 1 a fault of ours, 2 something to mend in what was asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from functools import cache

from cyclopts import App, CycloptsError

from logo_studio.cli.output import Json, say
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
#: Verb -> where it lives, and what it does; a verb's module is loaded when it is called.
VERBS = {
    "generate": ("generate:generate", "Design logos for a business and write them to a folder."),
    "batch": ("batch:batch", "Design logos for each row of a CSV file; run again to continue."),
    "render": ("specs:render", "Draw a design spec to an .svg or .png file."),
    "edit": ("specs:edit", "Change named fields of a design spec, and nothing else."),
    "explain": ("explain:explain", "Say what was understood, and why each logo was chosen."),
    "kit": ("kit:kit", "Write the brand kit of a design spec to a zip or a folder."),
    "doctor-svg": ("doctor:doctor_svg", "Examine and repair a foreign SVG; build a kit around it."),
    "sheet": ("sheet:sheet", "Put logos on one contact sheet."),
    "serve": ("serve:serve", "Serve the API and a page to try it."),
    "catalogue": ("catalogue:catalogue", "List what there is: marks, typefaces, lockups, ..."),
    "keys": ("keys:keys", "API keys: create, list, rotate or revoke."),
    "sign": ("sign:sign", "Sign an address, so that it can be opened without a key."),
    "worker": ("worker:worker", "Draw queued jobs until told to stop."),
    "migrate": ("migrate:migrate", "Make or update the service's database tables."),
    "webhooks": ("webhooks:webhooks", "Addresses that are told when jobs and batches end."),
    "dlq": ("dlq:dlq", "Dead letters: list, show, replay or drop."),
    "backup": ("backup:backup", "Write database and objects to a folder or file."),
    "restore": ("backup:restore", "Bring a backup back, or check that it is whole."),
    "prune": ("prune:prune", "Delete what is older than is to be kept."),
    "doctor": ("checkup:doctor", "Examine configuration, services and data; say what to mend."),
    "selftest": ("selftest:selftest", "Draw a known set again; compare hashes, speed and memory."),
}
for verb, (home, does) in VERBS.items():
    app.command(f"logo_studio.cli.{home}", name=verb, help=does)


@app.command
def version(*, json_output: Json = False) -> None:
    """Print the version of the engine, which fixes the bytes of every spec."""
    say({"version": VERSION}, VERSION, json_output)


def main(arguments: Sequence[str] | None = None) -> None:
    """The console entry point: runs one verb and ends the process."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if not arguments or arguments[0] not in VERBS:
        _offer_completion()
    try:
        app(arguments)
        sys.stdout.flush()
    except LogoStudioError as error:
        _fail(error.message, error.hint, error.code, "--json" in arguments)
    except CycloptsError as error:
        hint = f"see logo-studio {arguments[0]} --help" if arguments else "see logo-studio --help"
        _fail(" ".join(str(error).split()), hint, "usage", "--json" in arguments)
    except ModuleNotFoundError as error:
        # The engine's own packages are always there: what is missing belongs to an extra.
        hint = "pip install 'logo-studio[service]', or [full] with Kafka, PostgreSQL and S3"
        _fail(f"{error.name} is not installed", hint, "missing_package", "--json" in arguments)
    except BrokenPipeError:
        # The reader left (logo-studio ... | head): end quietly, and keep the interpreter from
        # complaining when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


@cache
def _offer_completion() -> None:
    """Registers --install-completion, which takes a while to load: for calls that may show it."""
    app.register_install_completion_command()


def _fail(message: str, hint: str, code: str, as_json: bool) -> None:
    if as_json:
        error = {"error": {"code": code, "message": message, "hint": hint}}
        print(json.dumps(error, ensure_ascii=True), file=sys.stderr)
    else:
        print(f"logo-studio: {message}" + (f" ({hint})" if hint else ""), file=sys.stderr)
    raise SystemExit(2)


if __name__ == "__main__":
    main()
