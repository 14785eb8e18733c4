// The editor: every change is one field of the spec, drawn by the server; steps can be taken back.
import { morph } from './morph.js';
import { $, $$, fail, fetchText, memory, say, text, withQuery } from './shell.js';

const editor = $('.editor');
const form = $('#properties');
const canvas = $('#canvas');
const first = editor.dataset.first;

/* -- Steps: those of this original, kept for this tab; the address holds where we are. */
const key = `studio.steps.${first.slice(-24)}`;
const here = () => new URL(location.href).searchParams.get('spec');
let steps = [{ spec: first, told: text('as_drawn') }];
let at = 0;
try {
  const kept = JSON.parse(sessionStorage.getItem(key));
  const found = kept?.findIndex((step) => step.spec === here());
  if (found >= 0) { steps = kept; at = found; }
} catch { /* not allowed, or not ours */ }
if (steps[at].spec !== here()) { steps.push({ spec: here(), told: '…' }); at = steps.length - 1; }

function keep() {
  try { sessionStorage.setItem(key, JSON.stringify(steps.slice(-60))); } catch { /* full */ }
}

function listed() {
  $('#history').replaceChildren(...steps.map((step, n) => {
    const item = document.createElement('li');
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: step.told, className: n > at ? 'future' : '' });
    if (n === at) button.setAttribute('aria-current', 'step');
    button.addEventListener('click', () => { at = n; go(); });
    item.append(button);
    return item;
  }));
  $('#undo').disabled = at === 0;
  $('#redo').disabled = at === steps.length - 1;
}

/* -- Drawing: the last answer wins; while a slider moves, one request is under way at a time. */
let asked = 0;
let shown = 0;
let busy = false;
let next = null;
const view = () => $('#views input:checked').value;

async function draw(spec, changes, done) {
  if (busy) { next = [spec, changes, done]; return; }
  busy = true;
  asked += 1;
  const mine = asked;
  const query = new URLSearchParams({ spec, from: first, view: view() });
  for (const [path, value] of Object.entries(changes)) query.append('set', `${path}=${value}`);
  const start = performance.now();
  try {
    const answer = await fetch(`/ui/draw?${query}`);
    const data = await answer.json();
    if (!answer.ok) refused(`${data.detail}. ${data.hint ?? ''}`);
    else if (!data.spec) refused(data.told);
    else if (mine > shown) {
      shown = mine;
      put(data.svg);
      $('#told').hidden = true;
      $('#speed').textContent = text('drawn_in', { ms: Math.max(1, Math.round(performance.now() - start)) });
      done?.(data);
    }
  } catch { refused(text('failed')); }
  busy = false;
  if (next) { const job = next; next = null; draw(...job); }
}

/** What cannot be drawn is said, and the controls go back to what stands. */
function refused(words) {
  hand = null;
  $('#told').textContent = words;
  $('#told').hidden = false;
  settle();
}

const parser = new DOMParser();
function put(svg) {
  const made = parser.parseFromString(svg, 'image/svg+xml').documentElement;
  if (made.localName === 'svg') canvas.replaceChildren(document.importNode(made, true));
}

/* -- A step that stands: the address, the list, and the panels beside the canvas. */
let late;
let panel = 0;
function settle(delay = 40) {
  clearTimeout(late);
  late = setTimeout(async () => {
    panel += 1;
    const mine = panel;
    const html = await fetchText(`/ui/panels${new URL(location.href).search}`);
    if (html === null || mine !== panel || dirty()) return;
    morph(html);
    faulty();
  }, delay);
}

/** A new step after the present one, or in place of it. */
function stand(spec, told, instead = false) {
  if (instead) at -= 1;
  steps = steps.slice(0, at + 1);
  if (spec !== steps[at].spec) { steps.push({ spec, told }); at += 1; }
  go(false);
  say(told);
}

function go(redraw = true) {
  const { spec } = steps[at];
  history.pushState(null, '', withQuery({ spec, from: spec === first ? null : first }));
  keep();
  listed();
  marked();
  if (redraw) draw(spec, {});
  settle();
}

addEventListener('popstate', () => {
  const found = steps.findIndex((step) => step.spec === here());
  if (found < 0) { location.reload(); return; }
  at = found;
  listed();
  marked();
  draw(steps[at].spec, {});
  settle();
});
$('#undo').addEventListener('click', () => { if (at > 0) { at -= 1; go(); } });
$('#redo').addEventListener('click', () => { if (at < steps.length - 1) { at += 1; go(); } });
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  if (event.target.matches('input:not([type=range]):not([type=radio]):not([type=color]), textarea')) return;
  event.preventDefault();
  $(event.shiftKey ? '#redo' : '#undo').click();
});

/* -- Controls: `input` draws, `change` makes a step. A slider that is moved on and on makes one step
   until it is left: each move starts from where the first started. */
let hand = null; // the control in hand: path, value, base spec, the step it made, the value drawn last
const dirty = () => hand !== null && hand.value !== hand.drawn;
const field = (target) => (target.dataset.for ? document.getElementById(target.dataset.for) : target);
const ours = (event) => {
  const target = field(event.target);
  return target.name && !target.name.startsWith('was:') && !event.target.hasAttribute('data-find') ? target : null;
};

function take(path, value) {
  const same = hand?.path === path && (hand.step < 0 || hand.step === at);
  if (!same) hand = { path, base: steps[at].spec, step: -1, drawn: null };
  hand.value = value;
}

function commit(slides) {
  const mine = hand;
  const { path, base, value } = mine;
  draw(base, { [path]: value }, (data) => {
    mine.drawn = value;
    stand(data.spec, data.told, mine.step === at && at > 0);
    mine.step = at;
    if (!slides && hand === mine) hand = null;
  });
}

form.addEventListener('input', (event) => {
  const target = ours(event);
  if (!target) return;
  if (event.target.dataset.for) target.value = event.target.value.toUpperCase();
  const told = $(`output[for="${event.target.id}"]`);
  if (told) told.textContent = event.target.value.replace('.', told.dataset.decimal);
  if (event.target.type !== 'range' && event.target.type !== 'color') return;
  take(target.name, target.value);
  draw(hand.base, { [target.name]: target.value });
});
form.addEventListener('change', (event) => {
  const target = ours(event);
  if (!target) return;
  take(target.name, target.value);
  commit(event.target.type === 'range');
});
form.addEventListener('focusout', () => { if (!dirty()) hand = null; });
form.addEventListener('submit', (event) => event.preventDefault());

$('#views').addEventListener('change', () => {
  history.replaceState(null, '', withQuery({ view: view() === 'logo' ? null : view() }));
  draw(steps[at].spec, {});
});

let searching;
form.addEventListener('input', (event) => {
  if (!event.target.hasAttribute('data-find')) return;
  clearTimeout(searching);
  searching = setTimeout(() => {
    const query = new URLSearchParams({ spec: steps[at].spec, q: event.target.value });
    fetchText(`/ui/marks?${query}`).then((html) => { if (html !== null) $('#found').innerHTML = html; });
  }, 150);
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('input')) { event.preventDefault(); event.target.blur(); event.target.focus(); }
});

/* -- Quality: shown where, mended with one press. */
const svgNames = 'http://www.w3.org/2000/svg';
function spot(box) {
  $('.spot', canvas)?.remove();
  if (!box) return;
  const [x0, y0, x1, y1] = box.split(' ').map(Number);
  const rect = document.createElementNS(svgNames, 'rect');
  for (const [name, v] of Object.entries({ class: 'spot', x: x0 - 8, y: y0 - 8, width: x1 - x0 + 16, height: y1 - y0 + 16, rx: 6 })) rect.setAttribute(name, v);
  $('svg', canvas).append(rect);
}
for (const name of ['pointerover', 'focusin']) {
  $('#quality').addEventListener(name, (event) => spot(event.target.closest('[data-box]')?.dataset.box));
}
for (const name of ['pointerleave', 'focusout']) $('#quality').addEventListener(name, () => spot(null));

$('#quality').addEventListener('click', async (event) => {
  const button = event.target.closest('[data-mend]');
  if (!button || button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  const query = new URLSearchParams(editor.dataset.words);
  query.set('spec', steps[at].spec);
  query.set('check', button.dataset.mend);
  try {
    const data = await (await fetch(`/ui/mend?${query}`)).json();
    if (data.spec) { await draw(data.spec, {}); stand(data.spec, data.told); return; }
    button.disabled = true;
    button.textContent = data.told ?? data.detail;
    button.classList.add('told');
    say(button.textContent);
  } catch { fail(text('failed')); }
  button.ariaBusy = null;
});

/* -- Shortlist, tabs */
const heart = $('#keep');
const family = () => editor.dataset.family;
const shortlist = () => memory.get(`kept.${family()}`, []);
function marked() { heart.setAttribute('aria-pressed', shortlist().includes(steps[at].spec)); }
heart.addEventListener('click', () => {
  const { spec } = steps[at];
  const on = !shortlist().includes(spec);
  memory.set(`kept.${family()}`, on ? [...shortlist(), spec].slice(-6) : shortlist().filter((s) => s !== spec));
  marked();
  say(text(on ? 'kept' : 'dropped'));
});

const tabs = $$('.tabs [role=tab]');
function open(tab) {
  for (const other of tabs) {
    const on = other === tab;
    other.setAttribute('aria-selected', on);
    other.tabIndex = on ? 0 : -1;
    document.getElementById(other.getAttribute('aria-controls')).classList.toggle('on', on);
  }
  form.hidden = tab.id === 't-quality' && matchMedia('(max-width: 48rem)').matches;
}
const faulty = () => $('#t-quality').classList.toggle('faulty', Boolean($('.fault')));
for (const tab of tabs) tab.addEventListener('click', () => { open(tab); scrollTo({ top: 0 }); });
$('.tabs').addEventListener('keydown', (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  const ahead = document.documentElement.dir === 'rtl' ? -by : by;
  const tab = tabs[(tabs.indexOf(document.activeElement) + ahead + tabs.length) % tabs.length];
  tab.focus();
  open(tab);
});
listed();
marked();
faulty();
