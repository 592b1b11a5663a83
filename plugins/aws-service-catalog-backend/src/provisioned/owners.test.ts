import { personOf, sessionNameIn, unknownSessionNames } from './owners';

const team = 'arn:aws:sts::2:assumed-role/Team';
const me = `${team}/researcher`;

describe('personOf', () => {
  it.each([
    [
      'me',
      me,
      {
        sessionName: 'researcher',
        entityRef: 'user:default/researcher',
        isMe: true,
      },
    ],
    [
      'a colleague',
      `${team}/jane@lab`,
      { sessionName: 'jane@lab', entityRef: 'user:lab/jane', isMe: false },
    ],
    [
      'somebody our launches know',
      `${team}/x=0123456789`,
      {
        sessionName: 'x=0123456789',
        entityRef: 'user:default/a b',
        isMe: false,
      },
    ],
    [
      'somebody unknown',
      `${team}/y=0123456789`,
      { sessionName: 'y=0123456789', isMe: false },
    ],
    [
      'the same name in another role',
      'arn:aws:sts::2:assumed-role/Admin/researcher',
      { sessionName: 'researcher', isMe: false },
    ],
    ['an IAM user', 'arn:aws:iam::2:user/researcher', { isMe: false }],
  ])('%s', (_, arn, expected) => {
    const people = new Map([['x=0123456789', 'user:default/a b']]);
    expect(personOf(arn, me, people)).toEqual({
      principalArn: arn,
      ...expected,
    });
  });

  it('asks only for names that do not tell the person', () => {
    expect(
      unknownSessionNames([
        me,
        `${team}/x=0123456789`,
        'arn:aws:iam::2:user/a',
      ]),
    ).toEqual(['x=0123456789']);
    expect(sessionNameIn('arn:aws:iam::2:role/Team')).toBe(undefined);
  });
});
