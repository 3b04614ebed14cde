import { polygon, rect } from '../kit/paths.ts';
import { type DrawnLayer, layer } from '../kit/picture.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { AT, ROOM, type RoomName, stacked } from './ministry-space.ts';

/** Every way to a desk, by the choice that takes it. */
const WAYS: Readonly<Record<RoomName, readonly string[]>> = {
  registry: ['to_registry', 'europe_down', 'protocol_bottom'],
  europe: ['to_europe', 'registry_up', 'north_down'],
  north: ['to_north', 'europe_up', 'legal_down'],
  legal: ['to_legal', 'north_up', 'protocol_down'],
  protocol: ['to_protocol', 'registry_top', 'legal_up'],
};

/** A floor on which somebody has put the light on, and which nobody has told to put it out. */
function lit(room: RoomName): Shape[] {
  const { x, y } = AT[room];
  const { w, h } = ROOM;
  const [top, middle] = [y - h + 12, x + w / 2];
  const cone = (half: number): string =>
    polygon([
      [middle - half * 0.4, top],
      [middle + half * 0.4, top],
      [middle + half, y],
      [middle - half, y],
    ]);
  return [
    fill(rect(x, top, w, h - 12), '#6a4a1c', 0.5),
    fill(cone(310), '#ffcf7a', 0.2),
    fill(cone(190), '#ffdf9a', 0.2),
    fill(cone(250), spray('#ffe6b0', 1, 3), 0.4),
    fill(rect(middle - 60, top, 120, 7), '#fff6dc'),
  ];
}

/** The house as it has been climbed: floors that were passed stay lit. */
export function litFloors(depth: number): DrawnLayer[] {
  return (Object.keys(WAYS) as RoomName[]).map((room) =>
    layer(`lit_${room}`, depth, lit(room), {
      after: WAYS[room],
      blend: 'screen',
      moved: stacked(room),
    }),
  );
}
