/** How a package speaks to its course. */
export const FORMATS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Format = (typeof FORMATS)[number];

/** What the maker of a package writes into its pages; a page on the web has none. */
export interface PackageData {
  readonly format: Format;
  /** The one chapter that it is about; `undefined` for the whole novel. */
  readonly chapter: number | undefined;
  /** A run code that leads to that chapter's first line. */
  readonly start: string | undefined;
  readonly decisions: readonly PackedDecision[];
}

/** A decision that the endings remember, with every option that can be on offer for it. */
export interface PackedDecision {
  readonly id: string;
  readonly hinge: string;
  readonly options: readonly { readonly id: string; readonly en: string; readonly es: string }[];
}

/** Of the script element that holds it. */
export const PACKAGE_ID = 'lms-package';

/** @returns `undefined` on a page that is in no package. */
export function packageIn(document: Document): PackageData | undefined {
  const text = document.getElementById(PACKAGE_ID)?.textContent;
  // Our own maker's words, in the page that it made.
  return text ? (JSON.parse(text) as PackageData) : undefined;
}

/** The decision that a choice belongs to, and which of its options it is. */
export function decisionOf(
  { decisions }: PackageData,
  hinge: string,
  option: string,
): { readonly decision: PackedDecision; readonly at: number } | undefined {
  for (const decision of decisions) {
    if (decision.hinge !== hinge) continue;
    const at = decision.options.findIndex(({ id }) => id === option);
    if (at >= 0) return { decision, at };
  }
  return undefined;
}
