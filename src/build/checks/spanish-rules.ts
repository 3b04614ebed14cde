/** Spanish that came through English, and what one would say in Mexico City. */
export const CALQUES: Readonly<Record<string, string>> = {
  'en orden de que': 'para que',
  'en orden para': 'para',
  'hacer sentido': 'tener sentido',
  'hace sentido': 'tiene sentido',
  'tomar lugar': 'ocurrir, ser',
  'tomó lugar': 'ocurrió, fue',
  'tomar ventaja de': 'aprovechar',
  'jugar un rol': 'tener un papel',
  'hacer la diferencia': 'cambiar las cosas',
  'al final del día': 'a fin de cuentas',
  'en adición': 'además',
  'por la primera vez': 'por primera vez',
  'llamar para atrás': 'devolver la llamada',
  'llamar de vuelta': 'devolver la llamada',
  'tener un buen tiempo': 'pasarla bien',
  'está supuesto a': 'se supone que',
  'estar supuesto a': 'se supone que',
  'se siente como si': 'parece que, da la impresión',
  'aplicar para': 'solicitar',
  'tan pronto como posible': 'cuanto antes',
  'en base a': 'con base en',
  'sacudir la cabeza': 'negar con la cabeza, decir que no',
  'sacude la cabeza': 'niega con la cabeza, dice que no',
  'rodar los ojos': 'poner los ojos en blanco',
  'encogió sus hombros': 'se encogió de hombros',
  'no puede esperar a': 'muere de ganas de, ya quiere',
  'hacer su camino': 'abrirse paso, llegar',
  'eso es correcto': 'así es',
  'realizó que': 'se dio cuenta de que',
  'realizas que': 'te das cuenta de que',
  'salvar el archivo': 'guardar el archivo',
};

/** Words of the other shore, and ours. */
export const PENINSULAR: Readonly<Record<string, string>> = {
  vosotros: 'ustedes',
  vosotras: 'ustedes',
  vuestro: 'su, de ustedes',
  vuestra: 'su, de ustedes',
  ordenador: 'computadora',
  móvil: 'celular',
  aparcar: 'estacionar',
  aparcado: 'estacionado',
  zumo: 'jugo',
  patatas: 'papas',
  coger: 'agarrar, tomar',
  cogió: 'agarró, tomó',
  coge: 'agarra, toma',
  conducir: 'manejar',
  conduce: 'maneja',
  gilipollas: 'tarugo',
  'echar de menos': 'extrañar',
  'echas de menos': 'extrañas',
  enfadado: 'enojado',
  enfadada: 'enojada',
  grifo: 'llave',
  autobús: 'camión',
  cerillas: 'cerillos',
};

/** What is wrong with one Spanish text, in words for a person. Ink's own logic is passed over. */
export function spanishProblems(text: string): string[] {
  const plain = withoutLogic(text);
  const problems = [...wordsOf(plain, CALQUES), ...wordsOf(plain, PENINSULAR)];
  const refuse = (pattern: RegExp, problem: string) => {
    if (pattern.test(plain)) problems.push(problem);
  };
  refuse(/"/, 'straight quotation marks');
  refuse(/(?<!\p{L})'|'(?!\p{L})/u, 'straight quotation marks');
  refuse(/(?:^|\s|\[)[–-](?=[\p{L}¿¡])/u, 'a hyphen where a raya stands');
  refuse(/\.\.\./, 'three points for …');
  refuse(/ [,;.:?!»]/, 'white space before a mark');
  for (const [opening, closing] of PAIRS) {
    if (count(plain, opening) !== count(plain, closing)) {
      problems.push(`${opening} and ${closing} do not pair`);
    }
  }
  return problems;
}

const PAIRS = [
  ['¿', '?'],
  ['¡', '!'],
  ['«', '»'],
  ['“', '”'],
] as const;

/** Conditions and calls go; the words of every branch stay, one beside the other. */
function withoutLogic(text: string): string {
  let plain = text;
  let before = '';
  while (plain !== before) {
    before = plain;
    plain = plain.replace(/\{\w+\([^(){}]*\)\}|\{\w+\}/g, 'X').replace(/\{[^{}|:«“]*:/g, '{');
  }
  return plain
    .replace(/\{[&!~$]/g, '{')
    .replace(/[{}]/g, '')
    .replaceAll('|', '\n');
}

/** Speech that opens with “ in English opens with a raya in Spanish; what is read or typed, with «. */
export function dialogueProblem(english: string, spanish: string): string | undefined {
  if (/^\[?[“"]/.test(spanish)) return 'speech between quotation marks';
  return /^\[?“/.test(english) && !/[—«]/.test(spanish) ? 'speech without a raya' : undefined;
}

function wordsOf(text: string, list: Readonly<Record<string, string>>): string[] {
  const lower = text.toLowerCase();
  return Object.entries(list).flatMap(([bad, good]) =>
    new RegExp(`(?<!\\p{L})${bad}(?!\\p{L})`, 'u').test(lower) ? [`“${bad}”: say ${good}`] : [],
  );
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
