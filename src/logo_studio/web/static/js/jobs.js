// Your logos: dates as people write them, and removing with eight seconds to think again.
import { $, $$, say, text } from './shell.js';

const GRACE_MS = 8000;
const form = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short', numberingSystem: 'latn' });
for (const time of $$('time')) time.textContent = form.format(new Date(time.dateTime));

const toast = $('#toast');
let pending = null;

/** Carries out what was not taken back. */
function commit() {
  if (!pending) return;
  clearTimeout(pending.timer);
  const { row } = pending;
  pending = null;
  toast.hidden = true;
  fetch(`/v1/jobs/${row.dataset.job}`, { method: 'DELETE', keepalive: true }).then((answer) => {
    if (answer.ok || answer.status === 404) row.remove();
    else throw new Error(String(answer.status));
  }).catch(() => { row.hidden = false; say(text('failed')); });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-remove]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  commit();
  const row = link.closest('.job');
  const name = $('h2', row).textContent.trim();
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.hidden = true;
  $('span', toast).textContent = text('removed', { name });
  toast.hidden = false;
  $('button', toast).focus();
  pending = { row, next, timer: setTimeout(() => { const back = $('a', next ?? document); const held = toast.contains(document.activeElement); commit(); if (held) back?.focus(); }, GRACE_MS) };
});

$('button', toast).addEventListener('click', () => {
  if (!pending) return;
  clearTimeout(pending.timer);
  const { row } = pending;
  pending = null;
  row.hidden = false;
  toast.hidden = true;
  $('[data-remove]', row).focus();
  say(text('restored'));
});

addEventListener('pagehide', commit);
