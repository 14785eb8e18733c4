// The kit: counts and sizes, the order told as it is made, and the download.
import { $, $$, say, text } from './shell.js';

const form = $('#order');
const sections = $$('.part[data-files]');
const language = document.documentElement.lang;

const size = (bytes) => {
  const [unit, value] = bytes >= 1e6 ? ['mb', bytes / 1e6] : ['kb', bytes / 1e3];
  return text(unit, { n: value.toLocaleString(`${language}-u-nu-latn`, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) });
};

for (const section of sections) {
  const place = $(`[data-count="${section.id}"]`);
  if (place && section.dataset.files !== '0') place.textContent = section.dataset.files;
}

/** What the parts that are ticked come to; parts that are not shown are not known. */
function sum() {
  const wanted = new Set($$('[name=part]:checked', form).map((box) => box.value));
  const all = sections.filter((s) => wanted.has(s.id));
  const known = all.length === wanted.size && all.length > 0;
  const count = all.reduce((n, s) => n + Number(s.dataset.files), 0);
  const bytes = all.reduce((n, s) => n + Number(s.dataset.size), 0);
  $('#sum').textContent = known ? `${text('kit_sum', { n: count, size: size(bytes) })} ` : '';
}
form.addEventListener('change', sum);
sum();

for (const button of $$('[data-value]')) {
  button.addEventListener('click', async () => {
    try { await navigator.clipboard.writeText(button.dataset.value); say(text('copied_value', { value: button.dataset.value })); } catch { /* it can be selected */ }
  });
}

const button = $('#download');
let stream = null;

function rest() {
  stream?.close();
  stream = null;
  button.lastChild.textContent = button.dataset.words;
  $('#progress').hidden = true;
}

function failed(words) {
  rest();
  $('#progress').hidden = false;
  $('#stage').textContent = words;
  say(words);
}

function done(state) {
  rest();
  const link = document.createElement('a');
  link.href = `${state.zip}?name=${form.dataset.slug}`;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
  say(text('kit_ready'));
}

async function order() {
  const data = new FormData(form);
  const contact = {};
  for (const field of $$('.contact input', form)) contact[field.name] = field.value;
  const body = { spec: JSON.parse($('#spec').textContent), parts: data.getAll('part'), contact, trade: data.get('trade') ?? '' };
  $('#progress').hidden = false;
  $('#progress progress').value = 0;
  $('#stage').textContent = text('kit_building', { part: '' });
  button.lastChild.textContent = text('cancel');
  const answer = await fetch('/v1/kits', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const state = await answer.json();
  if (!answer.ok) { failed([state.detail, state.hint].filter(Boolean).join('. ')); return; }
  if (state.status === 'done') { done(state); return; }
  stream = new EventSource(`/v1/kits/${state.kit_id}/progress`);
  stream.onmessage = (event) => {
    const told = JSON.parse(event.data);
    $('#progress progress').value = told.progress;
    const name = $(`[name=part][value="${told.part}"]`, form)?.closest('label').textContent.trim();
    if (name) $('#stage').textContent = text('kit_building', { part: name });
    if (told.status === 'done') done(told);
    if (told.status === 'error') failed([told.error.message, told.error.hint].filter(Boolean).join('. '));
  };
  stream.onerror = () => { if (stream) failed(text('failed')); };
}

button.dataset.words = button.lastChild.textContent;
form.addEventListener('submit', (event) => {
  if (event.submitter !== button) return;
  event.preventDefault();
  if (stream) { rest(); return; }
  if (!$('[name=part]:checked', form)) { failed(text('kit_none')); return; }
  order().catch(() => failed(text('failed')));
});
