import {
  draftOfLaunch,
  dropDraft,
  EMPTY_DRAFT,
  keepDraft,
  keptDraft,
  nextName,
  type LaunchDraft,
} from './launchDraft';

const place = {
  person: 'user:default/researcher',
  team: 'ai-research',
  region: 'us-east-1',
  productId: 'prod-1',
};
const draft: LaunchDraft = { ...EMPTY_DRAFT, name: 'run-7' };
const NOW = Date.parse('2026-11-02T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

describe('drafts', () => {
  beforeEach(() => localStorage.clear());

  it('come back as they were', () => {
    keepDraft(localStorage, place, draft, NOW);
    expect(keptDraft(localStorage, place, NOW + DAY)).toEqual(draft);
  });

  it.each([
    ['person', { ...place, person: 'user:default/researcher-2' }],
    ['team', { ...place, team: 'genomics' }],
    ['region', { ...place, region: 'eu-west-1' }],
    ['product', { ...place, productId: 'prod-2' }],
    ['launch that is tried again', { ...place, launchId: 'launch-1' }],
  ])('of another %s are others', (_, other) => {
    keepDraft(localStorage, place, draft, NOW);
    expect(keptDraft(localStorage, other, NOW)).toBeUndefined();
  });

  it('are passed over after a month', () => {
    keepDraft(localStorage, place, draft, NOW);
    expect(keptDraft(localStorage, place, NOW + 31 * DAY)).toBeUndefined();
  });

  it('are passed over when the storage holds nonsense', () => {
    keepDraft(localStorage, place, draft, NOW);
    localStorage.setItem(localStorage.key(0) ?? '', '{');
    expect(keptDraft(localStorage, place, NOW)).toBeUndefined();
  });

  it('are gone once dropped', () => {
    keepDraft(localStorage, place, draft, NOW);
    dropDraft(localStorage, place);
    expect(keptDraft(localStorage, place, NOW)).toBeUndefined();
  });
});

describe('nextName', () => {
  it.each([
    ['dl-ami-run-7', 'dl-ami-run-8'],
    ['run9', 'run9-2'],
    ['notebook', 'notebook-2'],
    ['hub-v1.4', 'hub-v1.4-2'],
  ])('of %s is %s', (name, next) => {
    expect(nextName(name)).toBe(next);
  });
});

describe('draftOfLaunch', () => {
  it('repeats everything under a new name', () => {
    expect(
      draftOfLaunch({
        id: '1',
        team: 'ai-research',
        accountId: '222222222222',
        region: 'us-east-1',
        operation: 'provision',
        state: 'failed',
        requestedBy: { principalArn: 'arn', isMe: true },
        requestedAt: '2026-11-02T10:00:00Z',
        updatedAt: '2026-11-02T10:00:00Z',
        productId: 'prod-1',
        versionId: 'pa-1',
        pathId: 'lpv2-1',
        provisionedProductName: 'run-7',
        parameters: { Size: '100' },
        secretParameters: ['Password'],
        tags: [{ key: 'CostCenter', value: '4711' }],
      }),
    ).toEqual({
      name: 'run-8',
      versionId: 'pa-1',
      pathId: 'lpv2-1',
      parameters: { Size: '100' },
      tagChoices: { CostCenter: '4711' },
      extraTags: undefined,
      notificationArns: [],
    });
  });
});
