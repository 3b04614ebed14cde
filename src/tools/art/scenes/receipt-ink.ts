/** What stands on the cloth throws this. */
export const SHADE = '#8d86b4';
