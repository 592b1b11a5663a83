import {
  type ProvisionedProductTable,
  rowAt,
  TableWriter,
} from './ProvisionedProductTable';

// Most lists of a person are asked for again with the same two tables. The last one is kept, not one per person.
const last = new WeakMap<
  ProvisionedProductTable,
  { own: ProvisionedProductTable; merged: ProvisionedProductTable }
>();

/**
 * The table of everything, with what one person owns as it was read since: what the person has launched or terminated a
 * moment ago must not wait until a large account was read anew.
 *
 * @param own - everything that `ownerArn` owns
 * @returns the table itself when it says the same
 */
export function withNewerRows(
  table: ProvisionedProductTable,
  own: ProvisionedProductTable,
  ownerArn: string,
): ProvisionedProductTable {
  const known = last.get(table);
  if (known?.own === own) return known.merged;
  const merged = merge(table, own, ownerArn);
  last.set(table, { own, merged });
  return merged;
}

function merge(
  table: ProvisionedProductTable,
  own: ProvisionedProductTable,
  ownerArn: string,
): ProvisionedProductTable {
  const theirs = new Map<string, number>();
  const others: number[] = [];
  const { values, places } = table.shared.ownerArn;
  const place = values.indexOf(ownerArn);
  places.forEach((at, row) => {
    if (at === place) theirs.set(table.ids[row], row);
    else others.push(row);
  });
  const isSame =
    theirs.size === own.ids.length &&
    own.ids.every((id, row) => {
      const known = theirs.get(id);
      return known !== undefined && isEqual(table, known, own, row);
    });
  if (isSame) return table;
  const writer = new TableWriter();
  writer.addRows(table, others);
  writer.addRows(own, own.ids.keys());
  return writer.table();
}

function isEqual(
  table: ProvisionedProductTable,
  row: number,
  other: ProvisionedProductTable,
  otherRow: number,
): boolean {
  const a = rowAt(table, row);
  const b = rowAt(other, otherRow);
  return (
    a.name === b.name &&
    a.status === b.status &&
    a.statusMessage === b.statusMessage &&
    a.versionId === b.versionId &&
    a.productId === b.productId
  );
}
