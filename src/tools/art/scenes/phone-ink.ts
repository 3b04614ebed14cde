/** The one red thing of the office. */
export const RED = {
  lit: '#ff8a5c',
  mid: '#d8402f',
  dark: '#a82a30',
  deep: '#6a1a2c',
} as const;
