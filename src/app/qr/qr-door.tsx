import type { ComponentType, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Strings } from '../../i18n/strings.ts';

interface DeskProps {
  readonly lang: 'en' | 'es';
  readonly link: string;
  readonly onCode: (code: string) => void;
}

/** The way to the run code as a picture; what draws it is fetched when it is opened. */
export function QrDoor({
  strings,
  ...desk
}: Omit<DeskProps, 'lang'> & { readonly strings: Strings }): VNode {
  const [Desk, setDesk] = useState<ComponentType<DeskProps> | undefined>();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="qr"
      onToggle={async ({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (!currentTarget.open || Desk !== undefined) return;
        const made = await import('./qr-desk.tsx').catch(() => undefined);
        if (made !== undefined) setDesk(() => made.QrDesk);
      }}
    >
      <summary>{strings.saves.qr}</summary>
      {isOpen && Desk !== undefined && <Desk lang={strings.lang} {...desk} />}
    </details>
  );
}
