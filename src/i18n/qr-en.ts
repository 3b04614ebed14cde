import type { QrStrings } from './qr.ts';

export const qr: QrStrings = {
  picture: 'QR code of a link to this place',
  hint: 'A link to this place. Any telephone’s own camera opens it.',
  long: 'This way is too long for a QR code that a camera could read. Copy the link instead.',
  read: 'Read a QR code with the camera',
  stop: 'Close the camera',
  reading: 'Hold the code before the camera. The picture stays in this browser.',
  none: 'This browser cannot read QR codes on a page. Open the code with the telephone’s own camera: it is a link.',
  refused: 'The camera was not opened.',
  notOurs: 'That QR code is no place in this novel.',
};
