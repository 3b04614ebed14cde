import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { qr as en } from '../../i18n/qr-en.ts';
import { qr as es } from '../../i18n/qr-es.ts';
import { decodeRun } from '../../narrative/run-code.ts';
import { qrPicture } from './qr-picture.ts';
import { qrDetector, watchCamera } from './read-qr.ts';

/** The place as a QR code, and a way to read one. */
export function QrDesk({
  lang,
  link,
  onCode,
}: {
  readonly lang: 'en' | 'es';
  readonly link: string;
  readonly onCode: (code: string) => void;
}): VNode {
  const words = lang === 'es' ? es : en;
  const picture = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const made = qrPicture(link, words.picture);
    setLong(made === undefined);
    picture.current?.replaceChildren(...(made === undefined ? [] : [made]));
  }, [link, words]);
  return (
    <>
      <p>{isLong ? words.long : words.hint}</p>
      <div ref={picture} data-qr />
      <Camera words={words} onCode={onCode} />
    </>
  );
}

type CameraState = 'unknown' | 'none' | 'closed' | 'open' | 'refused' | 'notOurs';

function Camera({
  words,
  onCode,
}: {
  readonly words: typeof en;
  readonly onCode: (code: string) => void;
}): VNode {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('unknown');
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    qrDetector().then((detector) => setState(detector === undefined ? 'none' : 'closed'));
    return () => stop.current();
  }, []);
  const open = async () => {
    const detector = await qrDetector();
    if (detector === undefined || video.current === null) return;
    try {
      stop.current = await watchCamera(video.current, detector, (text) => {
        const code = /#r=([\w-]+)/.exec(text)?.[1] ?? text;
        if (!decodeRun(code).ok) return setState('notOurs');
        close();
        onCode(code);
      });
      setState('open');
    } catch {
      setState('refused');
    }
  };
  const close = () => {
    stop.current();
    setState('closed');
  };
  const isOpen = state === 'open' || state === 'notOurs';
  const said = { open: words.reading, refused: words.refused, notOurs: words.notOurs };
  if (state === 'none') return <p>{words.none}</p>;
  return (
    <>
      <video ref={video} class="qr-camera" muted playsInline hidden={!isOpen} />
      <p role="status">{state in said ? said[state as keyof typeof said] : ''}</p>
      {state !== 'unknown' && (
        <p class="buttons">
          <button type="button" onClick={isOpen ? close : open}>
            {isOpen ? words.stop : words.read}
          </button>
        </p>
      )}
    </>
  );
}
