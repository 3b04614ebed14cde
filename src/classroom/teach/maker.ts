import { linkOf } from './make-link.ts';

/** The one script of the teacher's door: makes the link as the form changes. Nothing leaves the page. */
function begin(form: HTMLFormElement): void {
  const root = new URL(form.dataset.root ?? './', location.href).href;
  const link = form.querySelector<HTMLInputElement>('#maker-link');
  const tryIt = form.querySelector<HTMLAnchorElement>('[data-try]');
  const status = form.querySelector('[data-status]');
  if (link === null || tryIt === null) return;

  const update = () => {
    const from = Number(new FormData(form).get('from') || 0);
    // A box that lies before the start is not sent, because it cannot be reached.
    for (const box of form.querySelectorAll<HTMLInputElement>('input[data-chapter]')) {
      box.disabled = Number(box.dataset.chapter) < from;
    }
    const way = form.querySelector<HTMLSelectElement>('select[name="as"]');
    if (way !== null) way.disabled = from === 0;
    link.value = linkOf(new FormData(form), root);
    tryIt.href = link.value;
    if (status !== null) status.textContent = '';
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-copy]')?.addEventListener('click', async () => {
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      if (status !== null) status.textContent = form.dataset.copied ?? '';
    } catch {
      // It is marked, and can be copied by hand.
    }
  });
  form.hidden = false;
  update();
}

const form = document.getElementById('maker');
if (form instanceof HTMLFormElement) begin(form);
