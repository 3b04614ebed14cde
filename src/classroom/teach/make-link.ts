import { encodeAssignment, stopOf, WAYS } from '../assignment/assignment.ts';

/**
 * Address of the novel with the assignment that a form asks for. What lies before the start is left out.
 * @param root the site's, absolute.
 */
export function linkOf(form: FormData, root: string): string {
  const chapter = String(form.get('from') ?? '');
  const as = WAYS.find((way) => way === form.get('as')) ?? 'careful';
  const stops = form.getAll('stop').flatMap((word) => stopOf(String(word)) ?? []);
  const task = encodeAssignment({
    from: chapter === '' ? undefined : { chapter: Number(chapter), as },
    stops,
    reasons: form.getAll('reason').map(String),
  });
  const page = new URL(form.get('lang') === 'es' ? 'es/' : '', root);
  return `${page.href}?${form.has('present') ? 'present&' : ''}task=${task}`;
}
