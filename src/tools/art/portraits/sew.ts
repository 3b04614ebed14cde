import type { Shape } from '../kit/shapes.ts';
import type { Body } from './body.ts';

/** Makes a garment to measure. */
export type Sew = (body: Body) => Shape[];
