// Before the novel's own program is there: the reader's colours, and the first click, kept and shown as taken.
(() => {
  const root = document.documentElement;
  try {
    const kept = JSON.parse(localStorage.getItem('archivese.settings') || '{}');
    if (kept.theme && kept.theme !== 'system') root.dataset.theme = kept.theme;
    if (kept.face) root.dataset.face = kept.face;
    if (kept.size) root.style.setProperty('--size', kept.size / 100);
    if (kept.lineHeight) root.style.setProperty('--leading', kept.lineHeight);
  } catch {}
  const keep = (button) => {
    if (root.dataset.kept) return;
    root.dataset.kept = button.value;
    button.dataset.taken = '';
    button.setAttribute('aria-disabled', 'true');
  };
  addEventListener('submit', (event) => {
    if (root.dataset.session) return;
    event.preventDefault();
    if (event.submitter) keep(event.submitter);
  });
  addEventListener('keydown', (event) => {
    if (root.dataset.session || event.altKey || event.ctrlKey || event.metaKey) return;
    const button = document.querySelectorAll('button[data-choice]')[event.key - 1];
    if (button) keep(button);
  });
})();
