// Makes a part of the page like a fragment of the server, touching only what differs: focus, open
// details, scroll positions and sliders in the hand stay as they are.

const nameOf = (node) => node.id || (node.name ? `${node.name}=${node.type === 'radio' ? node.value : ''}` : '') || node.htmlFor || '';
const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName
  && (a.nodeType !== Node.ELEMENT_NODE || nameOf(a) === nameOf(b));

/** Attributes that belong to the visitor, not to the server. */
const OWN = new Set(['open', 'aria-busy']);

function attributes(a, b) {
  for (const { name, value } of b.attributes) {
    if (!OWN.has(name) && a.getAttribute(name) !== value) a.setAttribute(name, value);
  }
  for (const { name } of [...a.attributes]) if (!OWN.has(name) && !b.hasAttribute(name)) a.removeAttribute(name);
  if (a instanceof HTMLInputElement) {
    if (a.checked !== b.checked) a.checked = b.checked;
    const typing = a === document.activeElement && !['radio', 'checkbox', 'range', 'color'].includes(a.type);
    if (!typing && a.value !== b.value && a.type !== 'file') a.value = b.value;
  }
}

function node(a, b) {
  if (a.nodeType !== Node.ELEMENT_NODE) { if (a.data !== b.data) a.data = b.data; return; }
  attributes(a, b);
  children(a, b);
  if (a instanceof HTMLSelectElement && a.value !== b.value) a.value = b.value;
}

function children(a, b) {
  let old = a.firstChild;
  for (const fresh of [...b.childNodes]) {
    if (!old) { a.append(fresh); continue; }
    let match = old;
    while (match && !alike(match, fresh)) match = match.nextSibling;
    if (!match) { a.insertBefore(fresh, old); continue; }
    while (old !== match) { const gone = old; old = old.nextSibling; gone.remove(); }
    const after = old.nextSibling;
    node(old, fresh);
    old = after;
  }
  while (old) { const gone = old; old = old.nextSibling; gone.remove(); }
}

/** Every element of `html` that has an id of the page is brought over. */
export function morph(html) {
  const made = new DOMParser().parseFromString(html, 'text/html');
  for (const fresh of [...made.body.children]) {
    const old = document.getElementById(fresh.id);
    if (old) children(old, fresh);
  }
}
