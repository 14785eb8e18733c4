"""Drawing off the event loop: one port, child processes that hold the engine and nothing else."""
