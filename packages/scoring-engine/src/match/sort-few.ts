/** A message has two or three of anything: for so few, sorting by insertion costs half of what `sort` does. */
const FEW = 16;

/** Sorts in place, equal items in the order they came. */
export function sortFew<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length > FEW) return items.sort(compare);
  for (let index = 1; index < items.length; index++) {
    const item = items[index] as Item;
    let place = index;
    for (; place > 0 && compare(item, items[place - 1] as Item) < 0; place--) items[place] = items[place - 1] as Item;
    items[place] = item;
  }
  return items;
}
