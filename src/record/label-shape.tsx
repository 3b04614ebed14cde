/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Label } from './model/claim.ts';

/**
 * The shape of a label, so that it is known without colour: solid square, hollow square, diamond,
 * dashed line, crossed circle. Decoration to a screen reader: the word always stands beside it.
 */
export function LabelShape({ label }: { readonly label: Label }): VNode {
  return (
    <svg
      class="label-shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {drawing(label)}
    </svg>
  );
}

function drawing(label: Label): VNode {
  switch (label) {
    case 'reported':
      return <rect x="2" y="2" width="12" height="12" fill="currentColor" />;
    case 'denied':
      return <rect x="3" y="3" width="10" height="10" {...OUTLINE} />;
    case 'public':
      return <path d="M8 1 15 8 8 15 1 8Z" fill="currentColor" />;
    case 'invented':
      return <path d="M0 8H16" stroke-dasharray="4 2" {...OUTLINE} />;
    case 'counterfactual':
      return (
        <path
          d="M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2ZM3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4"
          {...OUTLINE}
        />
      );
  }
}

const OUTLINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' } as const;
