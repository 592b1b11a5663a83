import { chosenVersion, versionsToChoose } from './versionChoice';

const version = (id: string) => ({
  id,
  name: id,
  deprecated: false,
  newest: false,
});
const versions = [version('pa-3'), version('pa-2')];

it('keeps the version that runs among the choices', () => {
  expect(versionsToChoose({ versionId: 'pa-2', versions })).toEqual(versions);
  expect(
    versionsToChoose({ versionId: 'pa-1', versionName: 'v1', versions }),
  ).toEqual([
    ...versions,
    { id: 'pa-1', name: 'v1', deprecated: true, newest: false },
  ]);
});

it.each([
  ['the one in the address', ['pa-3'], 'pa-2', 'pa-3'],
  ['the one of the failed change', [null, 'pa-3'], 'pa-2', 'pa-3'],
  ['the one that runs', [null, undefined], 'pa-2', 'pa-2'],
  ['the one that runs, not one that is gone', ['pa-gone'], 'pa-2', 'pa-2'],
  ['the newest when nobody knows what runs', [], undefined, 'pa-3'],
])('chooses %s', (_, asked, versionId, expected) => {
  expect(chosenVersion({ versionId, versions }, asked)).toBe(expected);
});
