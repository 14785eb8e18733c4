"""The promises of docs/reliability.md, proved with faults and load against real processes.

    python tools/reliability chaos|soak [--full] [--jobs N] [--only NAME,...] [--no-write]

Everything runs on loopback, bounded in number and time; every process is ended by its pid. Each
run ends with a table of what was promised and what was seen, which it writes to the page.
"""
