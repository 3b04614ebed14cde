import type { Strings } from './strings.ts';

/** Of cards and of the chapters' own addresses. */
export const door: Strings['door'] = {
  kind: 'Ficción interactiva basada en hechos reportados',
  below: 'Reportado, registro público o inventado: se ve en cada línea.',
  here: 'Empezar con este capítulo',
  start: 'Empezar desde el principio',
  record: 'El registro: qué se reportó, quién lo dice, qué se contestó',
  rests: 'En qué se apoya este capítulo',
};
