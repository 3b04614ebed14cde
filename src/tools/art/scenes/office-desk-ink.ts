export const STEEL = '#7f8f88';

export const STEEL_LIGHT = '#a9b6aa';

export const STEEL_SHADE = '#5c6a67';

export const STEEL_DARK = '#3f4b4b';

export const TOP = '#6d8a78';

export const TOP_LIGHT = '#93ab92';

export const PAPER = '#efe6cf';

export const INK = '#20222c';

export const SHADOW = '#3b2c30';
