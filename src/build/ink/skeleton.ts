/** A compiled story without its prose: two languages of one story have the same. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Functions that each language writes for itself. */
const FREE = /^t_/;

/**
 * @returns JSON in which every text outside of tags is one mark and the free `t_…` functions are gone.
 */
export function skeletonOf(json: string): string {
  return JSON.stringify(strip(JSON.parse(json.replace(/^\uFEFF/, '')) as Json));
}

function strip(node: Json): Json {
  if (Array.isArray(node)) return stripContainer(node);
  if (node !== null && typeof node === 'object') {
    return Object.fromEntries(
      Object.entries(node)
        .filter(([name]) => !FREE.test(name))
        .map(([name, value]) => [name, strip(value)]),
    );
  }
  return node;
}

function stripContainer(list: readonly Json[]): Json[] {
  let inTag = false;
  return list.map((item) => {
    if (item === '#') inTag = true;
    else if (item === '/#') inTag = false;
    else if (!inTag && typeof item === 'string' && item.startsWith('^')) return '^';
    return strip(item);
  });
}

/** Where two skeletons part, in words for a person; `undefined` where they are equal. */
export function skeletonDifference(a: string, b: string): string | undefined {
  if (skeletonOf(a) === skeletonOf(b)) return undefined;
  return difference(JSON.parse(skeletonOf(a)) as Json, JSON.parse(skeletonOf(b)) as Json, '');
}

function difference(a: Json, b: Json, path: string): string | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return undefined;
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') {
    const left = a as { [key: string]: Json };
    const right = b as { [key: string]: Json };
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const found = difference(left[key] ?? null, right[key] ?? null, `${path}.${key}`);
      if (found !== undefined) return found;
    }
  }
  return `${path || 'root'}: ${JSON.stringify(a).slice(0, 80)} / ${JSON.stringify(b).slice(0, 80)}`;
}
