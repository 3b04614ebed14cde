/** What is said of the copy that is read without a network. */
export interface OfflineWords
  extends Readonly<
    Record<
      | ('title' | 'about' | 'fetch' | 'withSound' | 'size' | 'progress' | 'done' | 'failed')
      | ('none' | 'update' | 'updateAbout' | 'load' | 'later'),
      string
    >
  > {}

/** No part of the first program: fetched with the menu. */
export const OFFLINE_WORDS: Readonly<Record<'en' | 'es', OfflineWords>> = {
  en: {
    title: 'Without a network',
    about:
      'What you have read stays here and can be read again without a network. An offline copy fetches all the rest in this language: every chapter and every picture.',
    fetch: 'Make an offline copy',
    withSound: 'With music and sounds ({size} MB more)',
    size: '{size} MB',
    progress: '{done} of {all} files',
    done: 'The offline copy is complete.',
    failed: 'The copy is not complete: {missing} files did not come. What came is kept; try again.',
    none: 'This browser keeps no copy here.',
    update: 'There is a newer edition.',
    updateAbout: 'Your place is kept. You can go on reading this one as long as the page is open.',
    load: 'Load the newer edition',
    later: 'Not now',
  },
  es: {
    title: 'Sin conexión',
    about:
      'Lo que ya leíste se queda aquí y se puede volver a leer sin conexión. La copia sin conexión trae todo lo demás en este idioma: cada capítulo y cada imagen.',
    fetch: 'Hacer una copia sin conexión',
    withSound: 'Con música y sonidos ({size} MB más)',
    size: '{size} MB',
    progress: '{done} de {all} archivos',
    done: 'La copia sin conexión está completa.',
    failed:
      'La copia no está completa: faltaron {missing} archivos. Lo que llegó ya quedó guardado; vuelve a intentarlo.',
    none: 'Este navegador no guarda copias aquí.',
    update: 'Hay una edición más reciente.',
    updateAbout:
      'Tu lugar está guardado. Puedes seguir leyendo esta mientras la página esté abierta.',
    load: 'Cargar la edición más reciente',
    later: 'Ahora no',
  },
};
