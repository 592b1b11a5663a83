import type { LaunchTerms } from './LaunchTerms';
import { updateOrder, type PresentValues } from './updateOrder';

const text = { type: 'string' } as const;
const terms: Pick<LaunchTerms, 'schema' | 'hints' | 'tagUpdate'> = {
  schema: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      Type: text,
      Subnets: { type: 'array', items: text },
      Password: text,
      OnlyNew: text,
    },
  },
  hints: { Password: { type: 'String', noEcho: true } },
  tagUpdate: true,
};
const present: PresentValues = {
  versionId: 'pa-1',
  parameters: new Map([
    ['Type', 't3.large'],
    ['Subnets', 'a,b'],
    ['Password', '****'],
    ['OnlyOld', 'x'],
  ]),
  tags: [{ key: 'CostCenter', value: '4711' }],
};
const otherTags = [{ key: 'CostCenter', value: '4712' }];

describe('updateOrder', () => {
  it('keeps what is not touched, sends what is, leaves the rest to defaults', () => {
    expect(
      updateOrder(terms, present, {
        versionId: 'pa-2',
        parameters: { Type: 't3.nano' },
      }),
    ).toEqual({
      parameters: { Type: 't3.nano' },
      kept: ['Subnets', 'Password'],
      tags: present.tags,
      known: { Type: 't3.nano', Subnets: ['a', 'b'] },
      unknown: ['Password'],
      changes: true,
    });
  });

  it.each([
    ['nothing', {}, 'pa-1', undefined, false],
    ['the same value', { Type: 't3.large' }, 'pa-1', undefined, false],
    ['the same list', { Subnets: ['a', 'b'] }, 'pa-1', undefined, false],
    ['the same tags', {}, 'pa-1', present.tags, false],
    ['another value', { Type: 't3.nano' }, 'pa-1', undefined, true],
    ['a new secret', { Password: 'x' }, 'pa-1', undefined, true],
    ['another version', {}, 'pa-2', undefined, true],
    ['other tags', {}, 'pa-1', otherTags, true],
    ['no tags', {}, 'pa-1', [], true],
  ])(
    'knows whether %s changes something',
    (_, parameters, versionId, tags, changes) => {
      const wanted = { versionId, parameters: { ...parameters }, tags };
      expect(updateOrder(terms, present, wanted).changes).toBe(changes);
    },
  );

  it('sends tags only where they may change', () => {
    const fixed = { ...terms, tagUpdate: false };
    const wanted = { versionId: 'pa-2', parameters: {} };

    expect(updateOrder(fixed, present, wanted).tags).toBe(undefined);
    expect(
      updateOrder(fixed, present, { ...wanted, tags: present.tags }).tags,
    ).toBe(undefined);
    expect(() =>
      updateOrder(fixed, present, { ...wanted, tags: otherTags }),
    ).toThrow(expect.objectContaining({ name: 'InputError', field: 'tags' }));
    expect(
      updateOrder(terms, present, { ...wanted, tags: otherTags }).tags,
    ).toEqual(otherTags);
  });
});
