import type { FoundProvisionedProduct } from '../aws/serviceCatalog/searchProvisionedProducts';
import { ownersIn, rowAt, TableWriter } from './ProvisionedProductTable';

function found(
  id: string,
  more: Partial<FoundProvisionedProduct> = {},
): FoundProvisionedProduct {
  return {
    id,
    name: `name-${id}`,
    type: 'CFN_STACK',
    status: 'AVAILABLE',
    createdAt: '2026-11-02T10:00:00.000Z',
    userArnSession: 'arn:aws:sts::2:assumed-role/T/researcher',
    tags: [],
    ...more,
  };
}

describe('ProvisionedProductTable', () => {
  it('gives back what was put in, also after JSON', () => {
    const writer = new TableWriter();
    writer.add([
      found('pp-1', { productId: 'prod-1', productName: 'One' }),
      found('pp-2', { status: 'ERROR', statusMessage: 'x'.repeat(1000) }),
    ]);
    writer.add([found('pp-3', { userArnSession: undefined })]);
    const table = JSON.parse(JSON.stringify(writer.table()));

    expect(rowAt(table, 0)).toEqual({
      id: 'pp-1',
      name: 'name-pp-1',
      createdAt: Date.UTC(2026, 10, 2, 10),
      type: 'CFN_STACK',
      status: 'AVAILABLE',
      productId: 'prod-1',
      productName: 'One',
      ownerArn: 'arn:aws:sts::2:assumed-role/T/researcher',
    });
    expect(rowAt(table, 1)).toMatchObject({
      status: 'ERROR',
      statusMessage: 'x'.repeat(300),
    });
    expect(rowAt(table, 2).ownerArn).toBe(undefined);
    expect(ownersIn(table)).toEqual([
      'arn:aws:sts::2:assumed-role/T/researcher',
    ]);
  });

  it('keeps what rows share once', () => {
    const writer = new TableWriter();
    writer.add(Array.from({ length: 1000 }, (_, i) => found(`pp-${i}`)));

    expect(writer.table().ids).toHaveLength(1000);
    expect(writer.table().shared.status.values).toEqual(['AVAILABLE']);
  });

  it('counts an item once that two pages show', () => {
    const writer = new TableWriter();
    writer.add([found('pp-1'), found('pp-2')]);
    writer.add([found('pp-2'), found('pp-3')]);

    expect(writer.table().ids).toEqual(['pp-1', 'pp-2', 'pp-3']);
  });
});
