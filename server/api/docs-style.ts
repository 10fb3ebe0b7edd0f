// How does the page of the API look? Readable on a phone and by night; a file of its own, since no page of ours may carry
// styles inside.
export const DOCS_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fbfaf7; --soft: #5b636d; --line: #d5d2c9; --mark: #7a3e12; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6df; --paper: #15181c; --soft: #a9b0b8; --line: #353b42; --mark: #f0b27a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; }
a { color: var(--mark); }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { max-height: 24rem; overflow: auto; padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.5rem 0; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
article { margin: 1.5rem 0 2rem; }
h3 { margin: 0; font-weight: 600; }
.method { color: var(--mark); font: 700 0.85em ui-monospace, monospace; }
.who, .type { color: var(--soft); }
p { margin: 0.4rem 0; }
dl { display: grid; grid-template-columns: 3.5rem 1fr; gap: 0.25rem 0.75rem; margin: 0.5rem 0; }
dt { font-variant-numeric: tabular-nums; color: var(--soft); }
dd { margin: 0; min-width: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 400; }
summary { padding: 0.35rem 0; cursor: pointer; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
`;
