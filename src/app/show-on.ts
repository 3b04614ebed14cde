import { visitOf } from '../narrative/visit.ts';
import type { Stage } from '../stage/stage-api.ts';
import type { Shown } from './play.ts';

/** Hands what is shown to the picture: where we are, what can be clicked, which names are at hand. */
export function showOn(stage: Stage, shown: Shown, instant: boolean): void {
  stage.show(shown.standing, { instant, visit: visitOf(shown.turns) });
  stage.offer(
    shown.session.last.offer
      .filter((choice) => choice.at !== undefined || choice.name !== undefined)
      .map(({ id, text, at, name }) => ({ choiceId: id, label: text, at, name })),
  );
  stage.highlight(shown.session.window.set('at_hand'));
}
