import type { Tag } from 'backstage-plugin-aws-service-catalog-common';
import { replayedTags } from './replayedTags';

const tagsOf = (tags: Record<string, string>): Tag[] =>
  Object.entries(tags).map(([key, value]) => ({ key, value }));

describe('replayedTags', () => {
  it.each<
    [string, ...Record<'before' | 'written' | 'now' | 'expected', Tag[]>[]]
  >([
    [
      'an addition on top of an addition',
      {
        before: [],
        written: tagsOf({ Env: 'test' }),
        now: tagsOf({ CostCenter: '4711' }),
        expected: tagsOf({ CostCenter: '4711', Env: 'test' }),
      },
    ],
    [
      'another value',
      {
        before: tagsOf({ Env: 'test', Owner: 'A' }),
        written: tagsOf({ Env: 'prod', Owner: 'A' }),
        now: tagsOf({ Env: 'test', Owner: 'B' }),
        expected: tagsOf({ Owner: 'B', Env: 'prod' }),
      },
    ],
    [
      'a removal',
      {
        before: tagsOf({ Env: 'test', Owner: 'A' }),
        written: tagsOf({ Owner: 'A' }),
        now: tagsOf({ Env: 'test', Owner: 'A', More: '1' }),
        expected: tagsOf({ Owner: 'A', More: '1' }),
      },
    ],
    [
      'a removal by the other',
      {
        before: tagsOf({ Env: 'test', Owner: 'A' }),
        written: tagsOf({ Env: 'test', Owner: 'A', Mine: '1' }),
        now: tagsOf({ Owner: 'A' }),
        expected: tagsOf({ Owner: 'A', Mine: '1' }),
      },
    ],
    [
      'a line that is not written to its end',
      {
        before: [],
        written: tagsOf({ '': '' }),
        now: tagsOf({ Owner: 'A' }),
        expected: tagsOf({ Owner: 'A', '': '' }),
      },
    ],
  ])('replays %s', (_, { before, written, now, expected }) => {
    expect(replayedTags(before, written, now)).toEqual(expected);
  });
});
