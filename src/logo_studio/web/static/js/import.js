// A file is read into the field, and the form is sent.
import { $ } from './shell.js';

$('#file').addEventListener('change', async (event) => {
  const file = event.target.files[0];
  event.target.value = '';
  if (!file) return;
  $('#json').value = (await file.text()).slice(0, 30000);
  $('.import').requestSubmit();
});
