/** The blues of a tube that has lost its red. */
export const BLUE = {
  black: '#030b20',
  night: '#071a42',
  deep: '#0d3272',
  mid: '#1b5cb0',
  sky: '#3d93e2',
  light: '#86c8f8',
  white: '#dff3ff',
} as const;

export const STAGE_Y = 612;
