import type { LocalRecord } from '../record/model/localise.ts';
import { sceneNotices } from '../record/model/scene-notices.ts';
import type { Play } from './play.ts';

/** Longer than any scene. */
const MOST_CHOICES = 60;

/**
 * Past a scene that was taken down, to the next: it is played with the first of each offer, because every place of the
 * novel is a list of choices.
 */
export async function goOn(play: Play, record: LocalRecord | undefined): Promise<void> {
  for (let i = 0; i < MOST_CHOICES; i++) {
    const { session, turns } = play.shown.value;
    const notice = sceneNotices(turns, record?.corrections ?? []).get(session.last.index);
    const next = session.last.offer.find((choice) => !choice.closed);
    if (notice?.isOpen !== true || next === undefined) return;
    await play.choose(next.id);
  }
}
