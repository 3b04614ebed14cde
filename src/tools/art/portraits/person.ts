import type { PersonFacts, PortraitSpec } from './spec.ts';

const PLAIN: Omit<PortraitSpec, 'id' | 'garment'> = {
  sex: 'm',
  skin: 0.86,
  head: {
    temple: 63, cheek: 65, jaw: 54, chin: 25, jawY: 72, chinY: 110, crown: 94, ears: 8,
  },
  pose: { yaw: 0, nod: 0, roll: 0 },
  eyes: {
    x: 30, w: 13.5, h: 7, slant: 1, lid: 0.2, fold: false, iris: 0.12, gaze: [0, 0], bag: 0.2,
    squint: 0, line: 2.4,
  },
  brows: { y: -20, inner: 13, outer: 48, arch: 5, frown: 0, thick: 7, tone: 0.14 },
  nose: { length: 45, w: 15, bridge: 6.5, bend: 0, snub: 0 },
  mouth: { y: 71, w: 22, smile: 0, wry: 0, upper: 4.5, lower: 6.5, tone: 0.56, teeth: 0 },
  marks: {
    fold: 0.2, forehead: 0, crow: 0, hollow: 0, frownLine: 0, blush: 0, freckles: 0, dimple: 0,
    doubleChin: 0, cleft: 0, tan: 0, moles: [],
  },
  hair: { style: 'crew', tone: 0.1, shine: 0.14 },
  beard: { style: 'none', tone: 0.1 },
  glasses: 'none',
  jewels: 'none',
  neck: { w: 40, length: 0 },
  shoulders: { w: 128, drop: 0 },
  photo: {
    shade: 1, depth: 0.45, wall: 'plain', wallTone: 0.7, tilt: 0, zoom: 1, dx: 0, dy: 0,
  },
};

const PLAIN_WOMAN = {
  head: { ...PLAIN.head, temple: 60, cheek: 62, jaw: 47, chin: 19, jawY: 70, chinY: 104, ears: 5 },
  eyes: { ...PLAIN.eyes, w: 14, h: 8, line: 3.2, bag: 0.1 },
  brows: { ...PLAIN.brows, y: -22, arch: 7, thick: 4.6, outer: 46 },
  nose: { ...PLAIN.nose, length: 42, w: 12.5, bridge: 5.4 },
  mouth: { ...PLAIN.mouth, y: 68, w: 20, upper: 5.5, lower: 8, tone: 0.34 },
  marks: { ...PLAIN.marks, fold: 0 },
  neck: { w: 31, length: 0 },
  shoulders: { w: 108, drop: 4 },
} as const;

/** Fills the facts of one person up with the plain man or woman. */
export function person(facts: PersonFacts): PortraitSpec {
  const plain = facts.sex === 'f' ? { ...PLAIN, ...PLAIN_WOMAN } : PLAIN;
  return {
    id: facts.id,
    sex: facts.sex,
    garment: facts.garment,
    skin: facts.skin ?? plain.skin,
    glasses: facts.glasses ?? plain.glasses,
    jewels: facts.jewels ?? plain.jewels,
    head: { ...plain.head, ...facts.head },
    pose: { ...plain.pose, ...facts.pose },
    eyes: { ...plain.eyes, ...facts.eyes },
    brows: { ...plain.brows, ...facts.brows },
    nose: { ...plain.nose, ...facts.nose },
    mouth: { ...plain.mouth, ...facts.mouth },
    marks: { ...plain.marks, ...facts.marks },
    hair: { ...plain.hair, ...facts.hair },
    beard: { ...plain.beard, ...facts.beard },
    neck: { ...plain.neck, ...facts.neck },
    shoulders: { ...plain.shoulders, ...facts.shoulders },
    photo: { ...plain.photo, ...facts.photo },
  };
}
