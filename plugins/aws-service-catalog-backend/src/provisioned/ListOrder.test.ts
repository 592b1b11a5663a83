import { ListOrder } from './ListOrder';
import { TableWriter } from './ProvisionedProductTable';

function tableOf(names: string[]) {
  const writer = new TableWriter();
  writer.add(
    names.map(name => ({
      id: `pp-${name}`,
      name,
      type: 'CFN_STACK',
      status: name.startsWith('a') ? 'ERROR' : 'AVAILABLE',
      createdAt: new Date(name.length * 1000).toISOString(),
      tags: [],
    })),
  );
  return writer.table();
}

function sortedNames(
  names: string[],
  sort: ConstructorParameters<typeof ListOrder>[1],
) {
  const table = tableOf(names);
  return new ListOrder(table, sort).rows().map(row => table.names[row]);
}

const names = ['run-10', 'run-9', 'alpha', 'Beta'];

describe('ListOrder', () => {
  it.each([
    ['name', ['alpha', 'Beta', 'run-9', 'run-10']],
    ['-name', ['run-10', 'run-9', 'Beta', 'alpha']],
    ['created', ['Beta', 'alpha', 'run-9', 'run-10']],
    ['-created', ['run-10', 'run-9', 'alpha', 'Beta']],
    ['status', ['Beta', 'run-10', 'run-9', 'alpha']],
    ['-status', ['alpha', 'run-9', 'run-10', 'Beta']],
  ] as const)('%s', (sort, expected) => {
    expect(sortedNames(names, sort)).toEqual(expected);
  });

  it('goes on after an item that has gone, without repeating or skipping', () => {
    const before = tableOf(['a', 'b', 'd']);
    const cursor = new ListOrder(before, 'name').cursorAfter(1);
    const after = tableOf(['a', 'c', 'd']);
    const order = new ListOrder(after, 'name');
    const sorted = order.rows();

    expect(
      sorted.slice(order.startAfter(sorted, cursor)).map(r => after.names[r]),
    ).toEqual(['c', 'd']);
  });

  it.each([
    'nonsense',
    Buffer.from('{"sort":"name"}').toString('base64url'),
    new ListOrder(tableOf(['a']), '-name').cursorAfter(0),
  ])('refuses a cursor that is not its own %#', cursor => {
    const table = tableOf(['a']);
    expect(() => new ListOrder(table, 'name').startAfter([0], cursor)).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'cursor' }),
    );
  });
});
