"""The running system behind every door: submit, work, result, progress (docs/service.md).

Doors import `service.runtime`, `service.submit`, `service.result`, `service.progress` and
`service.errors`; everything else is behind them.
"""
