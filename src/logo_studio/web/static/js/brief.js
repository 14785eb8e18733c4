// The first page: Enter sends the line, examples fill it in, colours come from a picker or a picture.
import { $, fail, say, text } from './shell.js';

const form = $('#brief');
const line = $('#line');
const typed = () => line.dispatchEvent(new Event('input', { bubbles: true }));

if (!matchMedia('(pointer: coarse)').matches && !line.value) line.focus({ preventScroll: true });

line.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (line.value.trim()) form.requestSubmit();
  }
});

// Enter in a chip takes it over instead of sending the form.
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('input.chip, .input:not(textarea)')) {
    event.preventDefault();
    event.target.dispatchEvent(new Event('change', { bubbles: true }));
  }
});

document.addEventListener('click', (event) => {
  const example = event.target.closest('[data-fill]');
  if (!example || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  for (const field of form.querySelectorAll('.understood input, .more input:not([type=radio])')) {
    if (field.type === 'checkbox') field.checked = false; else if (field.type !== 'color' && field.type !== 'file') field.value = '';
  }
  line.value = example.dataset.fill;
  typed();
  line.focus();
  scrollTo({ top: 0, behavior: 'smooth' });
});

document.body.addEventListener('htmx:error', () => fail(text('failed')));

/** A brand colour as a chip of the form, there until it is pressed. */
function addColor(hex) {
  const value = hex.toUpperCase();
  if ($(`#colors input[value="${value}"]`)) return;
  const chip = document.createElement('label');
  chip.className = 'chip toggle color';
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'color', value, checked: true });
  box.ariaLabel = value;
  const dot = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  dot.setAttribute('class', 'dot');
  dot.setAttribute('viewBox', '0 0 14 14');
  const circle = document.createElementNS(dot.namespaceURI, 'circle');
  for (const [name, v] of Object.entries({ cx: 7, cy: 7, r: 7, fill: value })) circle.setAttribute(name, v);
  dot.append(circle);
  chip.append(box, dot, Object.assign(document.createElement('code'), { textContent: value }));
  $('#colors').prepend(chip);
}

$('#pick').addEventListener('change', (event) => { addColor(event.target.value); typed(); });

$('#colors').addEventListener('change', (event) => {
  if (event.target.name === 'color' && !event.target.checked) event.target.closest('.chip').remove();
  if (event.target.name !== 'color.add') return;
  const found = event.target.value.match(/#?[0-9a-f]{6}\b|#?[0-9a-f]{3}\b/gi) ?? [];
  for (const word of found) {
    const digits = word.replace('#', '');
    addColor(`#${digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits}`);
  }
  if (found.length) event.target.value = '';
});

$('#picture').addEventListener('change', async (event) => {
  const file = event.target.files[0];
  event.target.value = '';
  if (!file) return;
  const hint = $('#h-picture');
  try {
    const answer = await fetch('/ui/colors', { method: 'POST', body: file, headers: { 'Content-Type': file.type || 'application/octet-stream' } });
    const data = await answer.json();
    if (!answer.ok) { hint.textContent = `${data.detail}. ${data.hint ?? ''}`; say(hint.textContent); return; }
    data.colors.toReversed().forEach(addColor);
    say(data.colors.join(', '));
    typed();
  } catch { hint.textContent = text('failed'); say(hint.textContent); }
});
