import type { VersionView } from '../aws/serviceCatalog/describeProduct';
import { productVersions } from './productVersions';

const version = (
  id: string,
  day?: number,
  deprecated = false,
): VersionView => ({
  id,
  name: 'v1',
  createdAt: day
    ? `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`
    : undefined,
  deprecated,
});
const summary = (versions: VersionView[]) =>
  productVersions(versions).map(({ id, newest }) => (newest ? `*${id}` : id));

describe('productVersions', () => {
  it.each([
    [
      'by date, not by name',
      [version('a', 1), version('b', 3), version('c', 2)],
      ['*b', 'c', 'a'],
    ],
    [
      'the last first among those of one moment',
      [version('a', 1), version('b', 1)],
      ['*b', 'a'],
    ],
    ['undated ones last', [version('a'), version('b', 1)], ['*b', 'a']],
    [
      'advises against deprecated ones',
      [version('a', 1), version('b', 2, true)],
      ['b', '*a'],
    ],
    [
      'takes a deprecated one when there is no other',
      [version('a', 1, true), version('b', 2, true)],
      ['*b', 'a'],
    ],
    ['nothing of nothing', [], []],
  ])('sorts %s', (_, versions, expected) => {
    expect(summary(versions)).toEqual(expected);
  });
});
