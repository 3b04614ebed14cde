/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { type Inline, parseInline } from './inline.ts';

/** A line of the story with its emphasis. */
export function Prose({ text }: { readonly text: string }): VNode {
  return <>{parseInline(text).map(view)}</>;
}

function view(inline: Inline, key: number): VNode | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return <br key={key} />;
    case 'em':
      return <em key={key}>{inline.children.map(view)}</em>;
    case 'strong':
      return <strong key={key}>{inline.children.map(view)}</strong>;
  }
}
