// What every page needs: theme and language without a reload, dialogs, shortcuts, sharing, saying.
export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

const texts = JSON.parse($('#texts').textContent);

const plural = new Intl.PluralRules(document.documentElement.lang);

/** A text of the catalogue's [js] table, `{name}` filled in; `n` chooses the plural. */
export const text = (key, values = {}) => {
  const found = texts[key] ?? key;
  const words = typeof found === 'string' ? found : found[plural.select(values.n)] ?? found.other;
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
};

/** Says something to those who do not see it happen. */
export function say(words) {
  const region = $('#say');
  region.textContent = '';
  requestAnimationFrame(() => { region.textContent = words; });
}

/** Tells a failure to everybody, for as long as it takes to read. */
let noticed;
export function fail(words) {
  let notice = $('.notice');
  if (!notice) {
    notice = Object.assign(document.createElement('p'), { className: 'notice' });
    notice.setAttribute('role', 'alert');
    document.body.append(notice);
  }
  notice.textContent = words;
  clearTimeout(noticed);
  noticed = setTimeout(() => notice.remove(), 8000);
}

/** Small things that are remembered in this browser; none of them is needed. */
export const memory = {
  get(key, otherwise = null) {
    try { return JSON.parse(localStorage.getItem(`studio.${key}`)) ?? otherwise; } catch { return otherwise; }
  },
  set(key, value) {
    try { localStorage.setItem(`studio.${key}`, JSON.stringify(value)); } catch { /* full, or not allowed */ }
  },
};

/** A fragment of the server as text; null, said aloud, when there is no answer. */
export async function fetchText(address, options = {}) {
  try {
    const answer = await fetch(address, { headers: { 'HX-Request': 'true' }, ...options });
    if (answer.ok) return await answer.text();
  } catch { /* told below */ }
  fail(text('failed'));
  return null;
}

/** Changes parameters of the address: a value, or null to take it away. */
export function withQuery(changes, from = location.href) {
  const url = new URL(from);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  return url;
}

const theme = $('#theme');
const dark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};
const pressTheme = () => theme.setAttribute('aria-pressed', String(dark()));
pressTheme();
theme.addEventListener('click', (event) => {
  event.preventDefault();
  const next = dark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
  pressTheme();
});
theme.addEventListener('keydown', (event) => {
  if (event.key === ' ') { event.preventDefault(); theme.click(); }
});

const language = $('#lang');
if (language) {
  $('button', language.form).hidden = true;
  language.addEventListener('change', () => language.form.requestSubmit());
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.open) document.getElementById(button.dataset.open).showModal();
  else if ('close' in button.dataset) button.closest('dialog').close();
  else if (button.dataset.copy) {
    const source = document.getElementById(button.dataset.copy);
    try { await navigator.clipboard.writeText(source.textContent); say(text('copied_text')); } catch { getSelection().selectAllChildren(source); }
  } else if ('share' in button.dataset) {
    try { await navigator.clipboard.writeText(location.href); say(text('copied')); } catch { prompt('', location.href); }
  }
});

// Links that act as buttons answer to Space too.
document.addEventListener('keydown', (event) => {
  if (event.key === ' ' && event.target.matches?.('a[role=button]:not(#theme)')) {
    event.preventDefault();
    event.target.click();
  }
});

// What is sent once is not sent twice.
document.addEventListener('submit', (event) => {
  const { target } = event;
  if (target.method !== 'post') return;
  if (target.dataset.sent) event.preventDefault();
  target.dataset.sent = 'yes';
  for (const button of $$('button[type=submit]', target)) button.ariaBusy = 'true';
});
addEventListener('pageshow', () => {
  for (const form of $$('form[data-sent]')) {
    delete form.dataset.sent;
    for (const button of $$('button[type=submit]', form)) button.ariaBusy = null;
  }
});

const single = $('#single');
single.checked = memory.get('single', true);
single.addEventListener('change', () => memory.set('single', single.checked));

const keys = new Map();
/** Registers a single-key shortcut; it is off in fields, in dialogs, and when it was switched off. */
export const onKey = (key, act) => keys.set(key, act);
onKey('?', () => $('#keys').showModal());
onKey('/', () => { const line = $('#line'); if (line) line.focus(); else location.href = '/'; });
document.addEventListener('keydown', (event) => {
  if (!single.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.('input, textarea, select, dialog, [contenteditable]')) return;
  const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = keys.get(event.shiftKey && /^[a-z]$/.test(letter) ? `shift+${letter}` : letter);
  if (act) { event.preventDefault(); act(event); }
});
