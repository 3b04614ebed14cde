/** A browser's own reader of codes in pictures, where it has one. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorKind {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const EVERY_MS = 250;

/** @returns `undefined` where this browser cannot read QR codes. */
export async function qrDetector(): Promise<Detector | undefined> {
  const kind = (globalThis as { readonly BarcodeDetector?: DetectorKind }).BarcodeDetector;
  try {
    const formats = (await kind?.getSupportedFormats()) ?? [];
    return kind !== undefined && formats.includes('qr_code')
      ? new kind({ formats: ['qr_code'] })
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Shows the camera in a video element and calls back with each text that it reads, until it is closed.
 * @throws DOMException where the camera is not there or refused.
 */
export async function watchCamera(
  video: HTMLVideoElement,
  detector: Detector,
  onText: (text: string) => void,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  video.srcObject = stream;
  await video.play();
  const timer = setInterval(async () => {
    const found = await detector.detect(video).catch(() => []);
    for (const { rawValue } of found) onText(rawValue);
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}
