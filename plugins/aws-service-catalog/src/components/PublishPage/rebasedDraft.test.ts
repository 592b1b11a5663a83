import { emptyDraft, type PublishDraft } from './publishDraft';
import { rebasedDraft } from './rebasedDraft';

const before: PublishDraft = {
  ...emptyDraft,
  name: 'Deep Learning Base AMI',
  teams: ['imaging', 'genomics'],
  spokes: ['earth'],
};

describe('rebasedDraft', () => {
  it.each<
    [
      string,
      Partial<PublishDraft>,
      Partial<PublishDraft>,
      Partial<PublishDraft>,
    ]
  >([
    [
      'keeps what either has written',
      { version: '2' },
      { owner: 'Platform' },
      { version: '2', owner: 'Platform', name: before.name },
    ],
    [
      'prefers what was written here',
      { name: 'B' },
      { name: 'C' },
      { name: 'B' },
    ],
    [
      'adds to a list, and does not bring back what was taken out of it',
      { teams: ['imaging', 'genomics', 'climate'] },
      { teams: ['genomics', 'ocean'] },
      { teams: ['genomics', 'ocean', 'climate'] },
    ],
    [
      'takes out of a list that has grown',
      { teams: ['genomics'] },
      { teams: ['imaging', 'genomics', 'ocean'] },
      { teams: ['genomics', 'ocean'] },
    ],
    [
      'keeps the order of a list that nobody else has changed',
      { teams: ['genomics', 'imaging'] },
      {},
      { teams: ['genomics', 'imaging'] },
    ],
    [
      'keeps a confirmation for what is asked for by both',
      { agreementConfirmed: true },
      { version: '2' },
      { agreementConfirmed: true },
    ],
    [
      'takes no confirmation for other accounts',
      { agreementConfirmed: true },
      { spokes: ['earth', 'genomics'] },
      { agreementConfirmed: false },
    ],
    [
      'takes the confirmation that came with the other accounts',
      { version: '2' },
      { spokes: ['earth', 'genomics'], agreementConfirmed: true },
      { agreementConfirmed: true },
    ],
    [
      'knows which answers a template was edited from',
      { editedTemplate: 'Mine', editedFor: 'old' },
      { instanceTypes: ['g5.xlarge'], editedFor: 'new' },
      { editedTemplate: 'Mine', editedFor: 'old' },
    ],
  ])('%s', (_, mine, now, expected) => {
    expect(
      rebasedDraft(before, { ...before, ...mine }, { ...before, ...now }),
    ).toMatchObject(expected);
  });
});
