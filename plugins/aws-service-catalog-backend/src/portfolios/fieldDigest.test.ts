import { ChangedError, digestOf, requireUnchanged } from './fieldDigest';

const before = { name: 'Tools', tags: [{ key: 'a', value: '1' }] };

function changedBetween(version: string, now: Parameters<typeof digestOf>[0]) {
  try {
    requireUnchanged('it', version, now);
    return [];
  } catch (error) {
    if (error instanceof ChangedError) return error.changed;
    throw error;
  }
}

describe('requireUnchanged', () => {
  it('lets a change through when nothing has changed since', () => {
    expect(changedBetween(digestOf(before), before)).toEqual([]);
  });

  it.each([
    ['a text', { ...before, name: 'Kit' }, [{ field: 'name', now: 'Kit' }]],
    ['a list', { ...before, tags: [] }, [{ field: 'tags', now: '[]' }]],
    [
      'what is gone',
      { ...before, name: undefined },
      [{ field: 'name', now: undefined }],
    ],
    [
      'what has come',
      { ...before, description: 'New' },
      [{ field: 'description', now: 'New' }],
    ],
  ])('tells %s that somebody has changed', (_, now, changed) => {
    expect(changedBetween(digestOf(before), now)).toEqual(changed);
  });

  it('does not take a version of its own making for one that was given', () => {
    expect(() => requireUnchanged('it', 'latest', before)).toThrow(
      expect.objectContaining({ field: 'version' }),
    );
  });
});
