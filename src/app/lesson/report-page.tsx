import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Strings } from '../../i18n/strings.ts';
import type { ReportDesk } from './report-desk.tsx';

/** The report's place in menu and debrief. What makes it is fetched when somebody looks. */
export function ReportPage({
  desk,
  strings,
  at,
}: {
  readonly desk: () => Promise<ReportDesk>;
  readonly strings: Strings;
  /** Changes with the place in the story and with its language. */
  readonly at: string;
}): VNode {
  const [shown, setShown] = useState<VNode | undefined>();
  useEffect(() => {
    let isGone = false;
    const draw = async () => {
      try {
        const made = await (await desk()).draw(draw);
        if (!isGone) setShown(made);
      } catch {
        if (!isGone) setShown(<p>{strings.errors.network}</p>);
      }
    };
    // Made anew with every place: nothing is drawn twice for the same one.
    if (at !== '') draw();
    return () => {
      isGone = true;
    };
  }, [at, desk, strings]);
  return shown ?? <p>{strings.status.loading}</p>;
}
