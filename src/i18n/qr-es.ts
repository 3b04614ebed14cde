import type { QrStrings } from './qr.ts';

export const qr: QrStrings = {
  picture: 'Código QR de un enlace a este lugar',
  hint: 'Un enlace a este lugar. Lo abre la cámara de cualquier teléfono.',
  long: 'Este camino es demasiado largo para un código QR que una cámara pueda leer. Mejor copia el enlace.',
  read: 'Leer un código QR con la cámara',
  stop: 'Cerrar la cámara',
  reading: 'Pon el código frente a la cámara. La imagen no sale de este navegador.',
  none: 'Este navegador no puede leer códigos QR en una página. Abre el código con la cámara del teléfono: es un enlace.',
  refused: 'La cámara no se abrió.',
  notOurs: 'Ese código QR no es un lugar de esta novela.',
};
