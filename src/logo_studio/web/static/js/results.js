// A round: cards as they are stored, shortlist and rejections in the address, scenes, rounds, keys.
import { $, $$, fetchText, memory, onKey, say, text, withQuery } from './shell.js';

const grid = $('#grid');
const MOST = 6;

/* -- Progress: told by the API as it happens; the cards are fetched when the job says done. */
async function fill(job) {
  const html = await fetchText(`/ui/j/${job}${location.search}`);
  if (html === null) return;
  grid.innerHTML = html;
  for (const card of $$('.card', grid)) card.classList.add('fresh');
  grid.ariaBusy = 'false';
  $('#progress').hidden = true;
  say(text('ready'));
  started();
}

function watch(job) {
  const bar = $('#progress progress');
  const stage = $('#stage');
  let late;
  // A job that nobody takes is told as that: it waits, and nothing is lost.
  const alone = setTimeout(() => { $('#alone').hidden = false; }, 5000);
  const stream = new EventSource(`/api/progress/${job}`);
  stream.onmessage = (event) => {
    clearTimeout(late);
    const told = JSON.parse(event.data);
    bar.value = told.progress;
    stage.textContent = stage.dataset[told.stage] ?? stage.textContent;
    if (told.stage !== 'queued') { clearTimeout(alone); $('#alone').hidden = true; }
    if (told.status === 'done' || told.status === 'error') { stream.close(); fill(job); }
  };
  stream.onerror = () => { late ??= setTimeout(() => { stage.textContent = text('lost'); say(text('lost')); }, 10000); };
}

/* -- The state of a round is its address: fav, no and scene. */
const listed = (name) => new Set((new URL(location.href).searchParams.get(name) ?? '').split(',').filter(Boolean));
let depth = history.state?.depth ?? 0;
let deepest = depth;

function move(changes) {
  depth += 1;
  deepest = depth;
  history.pushState({ depth }, '', withQuery(changes));
  show();
}

function show() {
  const kept = listed('fav');
  const rejected = listed('no');
  for (const card of $$('.card[data-index]', grid)) {
    const { index } = card.dataset;
    card.classList.toggle('kept', kept.has(index));
    card.classList.toggle('rejected', rejected.has(index));
    $('[data-keep]', card).setAttribute('aria-pressed', kept.has(index));
    $('[data-reject]', card).setAttribute('aria-pressed', rejected.has(index));
  }
  const scene = new URL(location.href).searchParams.get('scene') ?? 'own';
  for (const card of $$('.card[data-index]', grid)) {
    const source = `/scene/${scene}.svg?${card.dataset.query}`;
    const picture = $('img', card);
    if (picture.getAttribute('src') !== source) picture.src = source;
  }
  const radio = $(`#scenes input[value="${scene}"]`);
  if (radio) radio.checked = true;
  $('#undo').disabled = depth === 0;
  $('#redo').disabled = depth >= deepest;
}

addEventListener('popstate', (event) => { depth = event.state?.depth ?? 0; show(); remember(); });
$('#undo').addEventListener('click', () => history.back());
$('#redo').addEventListener('click', () => history.forward());

function toggle(name, card) {
  const words = listed(name);
  const { index } = card.dataset;
  const on = !words.has(index);
  if (on) words.add(index); else words.delete(index);
  const changes = { [name]: [...words].toSorted().join(',') };
  if (name === 'no' && on) {
    const kept = listed('fav');
    if (kept.delete(index)) changes.fav = [...kept].join(',');
  }
  move(changes);
  return on;
}

grid.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  const card = button?.closest('.card');
  if (!card) return;
  if ('keep' in button.dataset) {
    const on = toggle('fav', card);
    say(text(on ? 'kept' : 'dropped'));
    remember();
  } else if ('reject' in button.dataset) {
    say(text(toggle('no', card) ? 'rejected' : 'restored'));
    remember();
  }
});

$('#scenes').addEventListener('change', (event) => {
  move({ scene: event.target.value === 'own' ? null : event.target.value });
  say(text('scene', { scene: event.target.nextElementSibling.textContent }));
});

/* -- The shortlist lives in this browser, whatever round its logos are of. */
const family = () => $('.card[data-name]', grid)?.dataset.name ?? $('#rounds').dataset.key;
async function remember() {
  const here = $$('.card[data-index]', grid);
  const kept = listed('fav');
  const away = new Set(here.filter((c) => !kept.has(c.dataset.index)).map((c) => c.dataset.spec));
  const mine = here.filter((c) => kept.has(c.dataset.index)).map((c) => c.dataset.spec);
  const all = [...new Set([...memory.get(`kept.${family()}`, []).filter((s) => !away.has(s)), ...mine])].slice(-MOST);
  memory.set(`kept.${family()}`, all);
  await tray(all);
}

async function tray(all) {
  const box = $('#tray');
  const query = all.map((s) => `spec=${s}`).join('&');
  $('#tray-count').textContent = all.length ? all.length : '';
  box.classList.toggle('filled', all.length > 0);
  const compare = $('#compare');
  compare.hidden = all.length < 2;
  compare.href = `/compare?${query}`;
  if (!all.length) { if ($('#tray-cards .thumbs')) $('#tray-cards').replaceChildren(); return; }
  const answer = await fetch(`${box.dataset.url}?${query}`).catch(() => null);
  if (answer?.ok) $('#tray-cards').innerHTML = await answer.text();
  // What this engine cannot read any more is of no use here.
  else if (answer?.status === 422) memory.set(`kept.${family()}`, []);
}

/* -- Rounds of this brief that were seen in this browser: each is an address. */
function rounds() {
  const cards = $$('.card[data-index]', grid);
  if (!cards.length) return;
  const path = withQuery({ fav: null, no: null, scene: null });
  const here = path.pathname + path.search;
  const seen = memory.get(`rounds.${family()}`, []).filter((r) => r.here !== here);
  const old = memory.get(`rounds.${family()}`, []).find((r) => r.here === here);
  const locked = $$('.axis.locked .lock').map((a) => a.textContent.trim());
  const row = old ?? { here, cards: cards.map((c) => c.dataset.query), locked, number: Math.max(0, ...seen.map((r) => r.number)) + 1 };
  const all = old ? memory.get(`rounds.${family()}`, []) : [row, ...seen].slice(0, 8);
  memory.set(`rounds.${family()}`, all);
  const list = $('#rounds ol');
  list.replaceChildren(...all.map((round) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { className: 'round', href: round.here });
    if (round.here === here) link.setAttribute('aria-current', 'page');
    const thumbs = Object.assign(document.createElement('span'), { className: 'thumbs' });
    thumbs.append(...round.cards.map((query) => Object.assign(new Image(768, 512), { src: `/scene/own.svg?${query}`, alt: '', loading: 'lazy' })));
    link.append(thumbs, Object.assign(document.createElement('b'), { textContent: text('round', { n: round.number }) }));
    if (round.locked.length) link.append(Object.assign(document.createElement('small'), { textContent: text('locked', { axes: round.locked.join(', ') }) }));
    item.append(link);
    return item;
  }));
  $('#rounds').hidden = all.length < 2;
}

/* -- Keys */
const cards = () => $$('.card[data-index]', grid);
const focused = () => document.activeElement?.closest?.('.card[data-index]');
for (let n = 1; n <= 6; n += 1) onKey(String(n), () => $('.art', cards()[n - 1] ?? grid)?.focus());
onKey('f', () => { const c = focused(); if (c) $('[data-keep]', c).click(); });
onKey('x', () => { const c = focused(); if (c) $('[data-reject]', c).click(); });
onKey('m', () => { const c = focused(); if (c) $('[data-like]', c).click(); });
onKey('e', () => { const c = focused(); if (c) $('.art', c).click(); });
onKey('n', () => $('#more').click());
onKey('c', () => { const link = $('#compare'); if (!link.hidden) link.click(); });
['m', 't', 'c', 'l'].forEach((letter, n) => onKey(`shift+${letter}`, () => $$('.axis .lock')[n]?.click()));
const step = (by) => {
  const all = $$('#scenes input');
  const next = all[all.findIndex((r) => r.checked) + by];
  if (next) { next.checked = true; next.dispatchEvent(new Event('change', { bubbles: true })); }
};
onKey(']', () => step(1));
onKey('[', () => step(-1));
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.target.closest('input, textarea') || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  $(event.shiftKey ? '#redo' : '#undo').click();
});
grid.addEventListener('keydown', (event) => {
  if (!event.key.startsWith('Arrow') || !event.target.matches('.art')) return;
  const all = cards();
  const at = all.indexOf(event.target.closest('.card'));
  const columns = getComputedStyle(grid).gridTemplateColumns.split(' ').length;
  const ahead = document.documentElement.dir === 'rtl' ? -1 : 1;
  const by = { ArrowRight: ahead, ArrowLeft: -ahead, ArrowDown: columns, ArrowUp: -columns }[event.key];
  const next = all[at + by];
  if (next) { event.preventDefault(); $('.art', next).focus(); }
});

function started() { show(); rounds(); remember(); }
if (grid.dataset.job) { tray(memory.get(`kept.${family()}`, [])); watch(grid.dataset.job); } else started();
