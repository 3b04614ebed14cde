import type { Hour } from '../narrative/tags.ts';
import type { Loader } from './loader.ts';
import { hourOf, layerStands } from './plan.ts';

/** Fetches a scene file and the layers that it will probably be seen with. */
export async function fetchScene(
  loader: Loader,
  id: string,
  hour: Hour | undefined,
): Promise<void> {
  const file = await loader.scene(id);
  if (file === undefined) return;
  const time = hourOf(file, hour);
  const lights = file.layers.flatMap((layer) => layer.light ?? []);
  const layers = file.layers.filter((layer) => layerStands(layer, { hour: time, lights }));
  await Promise.all(layers.map((layer) => loader.picture(`scenes/${id}/${layer.file}`, 'layer')));
}
