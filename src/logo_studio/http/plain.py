"""The look of a plain page, such as the sign-in: policy and style sheet. No script."""

from __future__ import annotations

POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
STYLE = """\
:root { color-scheme: light dark; --ink: #15191c; --paper: #f5f6f6; --line: #7f898f; }
@media (prefers-color-scheme: dark) { :root { --ink: #edf0f1; --paper: #0f1214; } }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
form { display: flex; gap: .5rem; flex-wrap: wrap; margin: 2rem 0; }
input { flex: 1 1 18rem; min-height: 2.75rem; padding: 0 .75rem; font: inherit;
  border: 1px solid var(--line); border-radius: 8px; background: transparent; color: inherit; }
button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; border: 0; border-radius: 8px;
  background: var(--ink); color: var(--paper); }
ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem;
  padding: 0; list-style: none; }
img { display: block; width: 100%; height: auto; border-radius: 12px; }
a { color: inherit; }
"""
