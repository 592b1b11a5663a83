import { newerVersion } from './NewerVersions';

const version = (id: string, newest = false) => ({
  id,
  name: `v-${id}`,
  deprecated: false,
  newest,
});

describe('newerVersion', () => {
  it.each([
    ['an older one runs', ['c', 'b', 'a'], 'c', 'a', { id: 'c', name: 'v-c' }],
    ['the newest runs', ['c', 'b'], 'c', 'c', undefined],
    ['a newer, deprecated one runs', ['c', 'b'], 'b', 'c', undefined],
    ['a withdrawn one runs', ['c'], 'c', 'x', { id: 'c', name: 'v-c' }],
    ['nothing is known', [], '', 'a', undefined],
  ])('%s', (_, ids, newest, running, expected) => {
    expect(
      newerVersion(
        ids.map(id => version(id, id === newest)),
        running,
      ),
    ).toEqual(expected);
  });
});
