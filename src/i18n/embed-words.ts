import { en } from './en.ts';
import { es } from './es.ts';
import type { Strings } from './strings.ts';

/** What a frame in somebody else's page says, beside what the novel says. */
export interface EmbedWords
  extends Readonly<
    Record<
      | ('edition' | 'version' | 'based' | 'full' | 'fullAddress' | 'over' | 'overText')
      | ('novelOver' | 'noScript' | 'failed' | 'record' | 'frame' | 'place'),
      string
    >
  > {
  readonly lengths: Readonly<Record<'90s' | '10min', string>>;
  /** The reader's own words. */
  readonly reader: Strings;
}

/** No part of the first program: only frames and the build ask for them. */
export const EMBED_WORDS: Readonly<Record<'en' | 'es', EmbedWords>> = {
  en: {
    edition: 'Edition of {date}',
    version: 'version {version}',
    based: 'Based on the reporting of {citation}',
    full: 'Go on in full page',
    fullAddress: 'If no window has opened, this is the address:',
    over: 'The excerpt ends here.',
    overText: 'In full page the novel goes on from this very place, with what you have chosen.',
    novelOver: 'In full page your file, the record and the road you took are laid side by side.',
    noScript: 'Without scripts this page shows the opening only.',
    failed: 'What follows has not come. Try again, or go on in full page.',
    record: 'What was reported, who says so, what was answered',
    frame: 'Archívese, interactive fiction based on reported events: {title}',
    place: 'Drawing: {place}',
    lengths: { '90s': 'in 90 seconds', '10min': 'in ten minutes' },
    reader: en,
  },
  es: {
    edition: 'Edición del {date}',
    version: 'versión {version}',
    based: 'Basada en el reportaje de {citation}',
    full: 'Seguir en página completa',
    fullAddress: 'Si no se abrió otra ventana, esta es la dirección:',
    over: 'Aquí termina el fragmento.',
    overText: 'En página completa la novela sigue desde este mismo punto, con lo que elegiste.',
    novelOver:
      'En página completa puedes comparar tu expediente, el registro y el camino que tomaste.',
    noScript: 'Sin scripts, esta página muestra sólo el comienzo.',
    failed: 'No llegó lo que sigue. Vuelve a intentarlo, o sigue en página completa.',
    record: 'Qué se reportó, quién lo dice, qué se contestó',
    frame: 'Archívese, ficción interactiva basada en hechos reportados: {title}',
    place: 'Dibujo: {place}',
    lengths: { '90s': 'en 90 segundos', '10min': 'en diez minutos' },
    reader: es,
  },
};
