import { mountStage } from '../../stage/stage.ts';

// A classic script of its own: the frame's program fetches it when the words are there.
window.archiveseStage = mountStage;
