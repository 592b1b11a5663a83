import { isWanted, parseListFilter } from './listFilters';
import type { ListedProvisionedProduct } from './ProvisionedProductTable';

const item: ListedProvisionedProduct = {
  id: 'pp-1',
  name: 'dl-ami-run-7',
  createdAt: 0,
  type: 'CFN_STACK',
  status: 'AVAILABLE',
  productId: 'prod-1',
  productName: 'Deep Learning Base AMI',
  versionName: '2026.10',
};
const me = {
  principalArn: 'arn',
  isMe: true,
  sessionName: 'researcher',
  entityRef: 'user:default/researcher',
};

describe('isWanted', () => {
  it.each([
    [{}, true],
    [{ scope: 'mine' }, true],
    [{ search: 'deep  RUN-7' }, true],
    [{ search: 'pp-1' }, true],
    [{ search: 'researcher' }, true],
    [{ search: 'deep other' }, false],
    [{ filter: ['status=AVAILABLE'] }, true],
    [{ filter: ['status=ERROR', 'status=AVAILABLE'] }, true],
    [{ filter: ['status=ERROR'] }, false],
    [{ filter: ['status=AVAILABLE', 'product=prod-2'] }, false],
    [{ filter: ['product=prod-1', 'owner=user:default/researcher'] }, true],
    [{ filter: ['owner=user:default/b'] }, false],
  ] as const)('%j', (query, expected) => {
    const filter = parseListFilter({ scope: 'team', ...query });
    expect(isWanted(filter, item, me)).toBe(expected);
  });

  it('shows as mine only what is mine', () => {
    const mine = parseListFilter({ scope: 'mine' });
    expect(isWanted(mine, item, { ...me, isMe: false })).toBe(false);
    expect(isWanted(mine, item, undefined)).toBe(false);
  });

  it.each(['status', '=x', 'colour=red'])('refuses %s', filter => {
    expect(() => parseListFilter({ scope: 'team', filter: [filter] })).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'filter' }),
    );
  });
});
