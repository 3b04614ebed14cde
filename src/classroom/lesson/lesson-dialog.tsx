/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A question of the lesson: in front of everything, closed by Escape as by its buttons. */
export function LessonDialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="lesson-dialog"
      aria-labelledby="lesson-dialog-title"
      onClose={onClose}
    >
      <h2 id="lesson-dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
