import { noTeams, storyTeams } from '../../__testUtils__/story';
import { chooseTeam } from './chooseTeam';

const choose = (search: string, list = storyTeams) =>
  chooseTeam(list, new URLSearchParams(search));

describe('chooseTeam', () => {
  it.each([
    ['', 'ai-research', 'us-east-1'],
    ['team=ai-research', 'ai-research', 'us-east-1'],
    ['region=eu-west-1', 'ai-research', 'eu-west-1'],
    ['team=ai-research&region=eu-west-1', 'ai-research', 'eu-west-1'],
    ['team=genomics', 'genomics', 'us-east-1'],
    ['team=genomics&region=eu-west-1', 'genomics', 'us-east-1'],
  ])('takes %p for %s in %s', (search, team, region) => {
    expect(choose(search)).toMatchObject({
      kind: 'chosen',
      team: { id: team },
      region,
    });
  });

  it('never takes another team for one that is not the person’s', () => {
    expect(choose('team=secret-lab')).toEqual({
      kind: 'foreign',
      wanted: 'secret-lab',
    });
  });

  it('has nothing to choose for a person of no team', () => {
    expect(choose('team=ai-research', noTeams)).toEqual({ kind: 'none' });
  });
});
