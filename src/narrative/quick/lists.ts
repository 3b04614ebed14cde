import { InkListItem, type SerializedInkListItem } from 'inkjs/engine/InkList';

const KEY = Symbol('key');
type Keyed = InkListItem & { [KEY]?: SerializedInkListItem };

/** inkjs writes and reads a JSON text for every look at an item of a list: each is read and written once. */
export function quickenLists(): void {
  const { fromSerializedKey: read } = InkListItem;
  const { serialized: write } = InkListItem.prototype;
  const items = new Map<SerializedInkListItem, InkListItem>();

  InkListItem.fromSerializedKey = (key) => {
    const known = items.get(key);
    if (known !== undefined) return known;
    const item = read.call(InkListItem, key);
    items.set(key, item);
    return item;
  };
  InkListItem.prototype.serialized = function (this: Keyed) {
    this[KEY] ??= write.call(this);
    return this[KEY];
  };
}
