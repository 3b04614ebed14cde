import type { DebriefStrings } from './strings.ts';

export const debrief: DebriefStrings = {
  title: 'El balance',
  intro: 'Cinco páginas, después del final. Cada una se puede imprimir por separado.',
  open: 'Abrir el balance',
  close: 'Salir del balance',
  print: 'Imprimir esta página',
  pages: {
    file: 'El expediente',
    record: 'Lo que consta',
    divergence: 'La divergencia',
    road: 'El camino',
    report: 'El informe',
  },
  file: {
    intro:
      'Tu oficio, junto a lo que el autor sabe. Diecinueve de los veintisiete son oficiales de inteligencia, cinco no lo son, y de tres tampoco el autor sabe. Todos son inventados.',
    save: 'Guardar el oficio en un archivo',
    heading: 'Disposición de renglones',
    yours: 'Lo tuyo',
    truth: 'El autor',
    truths: { officer: 'es oficial', not: 'no es oficial', open: 'el autor tampoco sabe' },
    dispositions: {
      leave: 'dejar',
      watch: 'mantener en observación',
      refuse: 'negar la renovación',
      approach: 'abordar',
      expel: 'expulsar',
    },
    words: {
      1: 'casi seguro que no',
      2: 'muy improbable',
      3: 'improbable',
      4: 'mitad y mitad',
      5: 'probable',
      6: 'muy probable',
      7: 'casi seguro',
    },
    typed: 'lo escribiste tú',
    fromBoard: 'del tablero',
    lookedTitle: 'Lo que viste, y lo que nunca miraste',
    looked:
      'Viste {n} de las 81 patas de evidencia. A quien lee le alcanzan los turnos para unas 26.',
    lookedKey: '● lo sostiene · ✕ salió en contra · – no dijo nada · el cuadro vacío nunca se miró',
    scoreTitle: 'Qué tan segura estabas, y qué tan en lo cierto',
    score:
      'En los {n} nombres resueltos, la distancia cuadrática media entre tus palabras y la verdad (el puntaje de Brier) es {score}. La perfección es 0; «mitad y mitad» para todos sería 0.250.',
    curve:
      'Cada círculo es una palabra que usaste: a lo ancho, qué tan probable dice que es; a lo alto, cuántos de esos nombres eran oficiales. Sobre la línea, las palabras y el mundo coinciden.',
    ofN: '{officers} de {used}',
    word: 'Palabra',
    used: 'Nombres',
    officers: 'Oficiales',
    says: 'Dice',
    nothing:
      'No firmaste un oficio que cambiara renglón alguno: estas son las palabras a las que tu tablero llegó solo.',
  },
  record: {
    intro:
      'Las {n} afirmaciones del artículo, en palabras nuestras: las que tu recorrido encontró y las que no. Lo que alguien respondió va junto.',
    met: 'En tu recorrido',
    unmet: 'Fuera de tu recorrido',
  },
  divergence: {
    intro:
      'Donde tu historia y lo que consta se separan. Lo que consta va con sus dudas, como lo contó el periódico; lo que hiciste es inventado.',
    you: 'En tu historia',
    record: 'Lo que consta',
    none: 'Nada de lo que pasó en tu historia contradice lo que se reporta. Eso no lo hace cierto.',
    known:
      'Al 8 de diciembre de 2025 el periódico reportaba, con base en seis funcionarios a los que no nombra, que el cambio de gobierno no había traído expulsiones de quienes ya estaban en México; no era claro si Washington lo seguía pidiendo.',
  },
  road: {
    intro:
      'Tus decisiones. Los porcentajes son de mil lectores jugados por programa, que eligen al azar: miden las puertas, no a la gente.',
    others: 'Los otros caminos',
    share: '{n} %',
    back: 'Volver a esta decisión',
    unknown: 'sin contar',
  },
};
