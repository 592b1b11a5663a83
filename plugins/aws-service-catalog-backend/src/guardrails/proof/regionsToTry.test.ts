import { regionsToTry } from './regionsToTry';

const ENABLED = [
  'ap-southeast-2',
  'eu-central-1',
  'eu-west-1',
  'us-east-1',
  'us-east-2',
];

describe('regionsToTry', () => {
  it.each([
    [
      'of other continents',
      'us-east-1',
      ['us-east-1'],
      ENABLED,
      ['ap-southeast-2', 'eu-central-1'],
    ],
    [
      'the other ones of the team first',
      'eu-west-1',
      ['us-east-1', 'eu-west-1'],
      ENABLED,
      ['us-east-1', 'ap-southeast-2', 'eu-central-1'],
    ],
    [
      'what there is',
      'us-east-1',
      ['us-east-1', 'us-east-2'],
      ['us-east-1', 'us-west-2'],
      ['us-east-2', 'us-west-2'],
    ],
    [
      'usual ones when they could not be read',
      'us-east-1',
      ['us-east-1'],
      undefined,
      ['ap-southeast-2', 'eu-central-1'],
    ],
    [
      'none where there are no others',
      'us-east-1',
      ['us-east-1'],
      ['us-east-1'],
      [],
    ],
  ])('names %s', (_, region, ofTeam, enabled, expected) => {
    expect(regionsToTry({ region, partition: 'aws' }, ofTeam, enabled)).toEqual(
      expected,
    );
  });
});
