import type { Shape } from '../kit/shapes.ts';
import { bodyOf } from './body.ts';
import { cardigan, cardiganPrint, scarfNeck, turtleneck, zip } from './clothes-knitted.ts';
import {
  blouse,
  buttoned,
  guayabera,
  openShirt,
  roundBlazer,
  scarfBlazer,
  womanBlazer,
} from './clothes-light.ts';
import {
  openJacket,
  rollNeck,
  suit,
  suitBest,
  tweed,
  uniform,
  waistcoat,
} from './clothes-suits.ts';
import type { Face } from './face.ts';
import type { Sew } from './sew.ts';
import type { Garment } from './spec.ts';

const GARMENTS: Record<Garment, Sew> = {
  suitLoose: suit({ cloth: 0.17, tone: 0.4, loose: 12 }),
  blazer: roundBlazer(0.14, 0.8),
  openJacket: openJacket(0.46, 0.92),
  suitStripe: suit({ cloth: 0.34, tone: 0.22, pattern: 'stripe' }),
  scarfNeck,
  turtleneck,
  guayabera: guayabera(true),
  blouse,
  army: uniform(0.4, 'tie'),
  navy: uniform(0.09, 'high'),
  tweed,
  ivory: womanBlazer(0.12, 0.94, 44),
  suitPlain: suit({ cloth: 0.11, tone: 0.14 }),
  openShirt,
  cardiganPrint,
  buttoned,
  zip,
  suitTight: suit({ cloth: 0.15, tone: 0.28 }),
  cardigan,
  suitDots: suit({ cloth: 0.52, tone: 0.16, pattern: 'dots' }),
  sports: openJacket(0.3, 0.9),
  suitBig: suit({ cloth: 0.44, tone: 0.3, pattern: 'stripe', loose: 2 }),
  scarfBlazer,
  waistcoat,
  suitBest,
  greyBlazer: womanBlazer(0.48, 0.96, 34),
  rollNeck,
};

export function clothes(face: Face): Shape[] {
  return GARMENTS[face.spec.garment](bodyOf(face));
}
