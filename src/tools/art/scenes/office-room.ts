import { place, type Shape } from '../kit/shapes.ts';
import { windowFrame } from './office-frame.ts';
import { cabinets, coffeeMachine, television } from './office-machines.ts';
import { ceilingLamp, shell, sideShelves } from './office-shell.ts';
import { calendar, door, hatStand, mapOfTheWorld, wires } from './office-wall.ts';

/** Walls, floor, ceiling and all that stands or hangs along the back wall. */
export function officeRoom(): Shape[] {
  return [
    ...shell(),
    ...windowFrame(),
    ...mapOfTheWorld(),
    ...door(),
    ...hatStand(),
    place({ y: -96 }, ...calendar()),
    ...wires(),
    ...cabinets(),
    ...coffeeMachine(),
    ...television(),
    ...sideShelves(),
    ...ceilingLamp(),
  ];
}
