export const INK = '#141720';

export const GREEN = '#4d6f68';

export const GREEN_LIT = '#82a496';

export const GREEN_SHADE = '#40635d';

export const GREEN_DARK = '#213638';

export const CREAM = '#dfcfa8';

export const CREAM_SHADE = '#c4b186';

export const CHROME = ['#3b444f', '#7f8b93', '#d9dfda', '#a9b3b4', '#59646d'] as const;
