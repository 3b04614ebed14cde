import type { OfficeHour } from './office-window.ts';

type Air = {
  /** What the whole room is multiplied with. */
  readonly shade: string;
  readonly beam: string;
  readonly strength: number;
  /** Where the window's foot falls on the floor: shift sideways, and how far it reaches. */
  readonly lean: number;
  readonly near: readonly [number, number];
  /** The same away from the middle of the room, at the dark hours. */
  readonly far?: string;
};

export const AIR: Record<OfficeHour, Air> = {
  before_dawn: {
    shade: '#5272bc',
    far: '#2c3f7c',
    beam: '#ff8010',
    strength: 0.6,
    lean: 250,
    near: [1.14, 1.75],
  },
  morning: { shade: '#b9c0c8', beam: '#ffd08a', strength: 0.4, lean: 420, near: [1.06, 1.62] },
  noon: { shade: '#e3e2da', beam: '#fff0c4', strength: 0.32, lean: 40, near: [1.02, 1.24] },
  afternoon: { shade: '#d2b194', beam: '#ffb45e', strength: 0.42, lean: -330, near: [1.08, 1.7] },
  dusk: {
    shade: '#8068b8',
    far: '#4a3c80',
    beam: '#ff7a48',
    strength: 0.4,
    lean: -180,
    near: [1.12, 1.8],
  },
};
