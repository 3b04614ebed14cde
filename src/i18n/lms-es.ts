import type { LmsStrings } from './lms-strings.ts';

export const lms: LmsStrings = {
  alone:
    'Este ejemplar se hizo para un curso y se abrió por su cuenta. Se puede jugar; no se le informa nada a nadie.',
  refused:
    'El curso no tiene una sesión abierta para esta ventana. Puedes seguir leyendo, y tu lugar se guarda en este navegador. Para que quede registrado, cierra la ventana y vuelve a abrir la novela desde el curso.',
  unrecorded: 'El curso abrió esto solo para verlo: no se registra nada.',
  waiting:
    'Por ahora el curso no contesta. Lo que hiciste está guardado en este navegador y se manda en cuanto conteste.',
  cut: 'Tu camino es más largo de lo que un curso puede guardar. Si te vas ahora, volverás a una decisión anterior. El código de partida, en el menú, lo tiene completo.',
  finished: 'Llegaste a un final, y el curso ya lo sabe.',
  finishedChapter:
    'Terminaste el capítulo {n}, y el curso ya lo sabe. Puedes seguir leyendo o salir.',
  backToCourse: 'Volver al curso',
  fromDisk: {
    title: 'Esta página se abrió desde una carpeta',
    why: 'Los navegadores no dejan jugar una página desde ahí, así que nada de lo que hay en ella va a responder.',
    teacher:
      'Para dar clase: sube el archivo ZIP, tal como está, a tu plataforma educativa, como paquete SCORM o cmi5.',
    reader: 'Para leer: pon la carpeta descomprimida en un servidor web y abre su dirección.',
  },
  title: 'Archívese. Novela de espías en la que se extravía una lista',
  titleChapter: 'Archívese, capítulo {n}: {title}',
  about:
    'Ficción interactiva en español y en inglés, junto a hechos publicados. Se completa al llegar a un final, o al final del capítulo; las decisiones se informan sin correctas ni incorrectas.',
};
