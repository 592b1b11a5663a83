import { personOfSessionName, sessionNameOf } from './sessionName';

describe('sessionNameOf', () => {
  it.each([
    ['user:default/jane', 'jane'],
    ['user:default/Jane', 'jane'],
    ['user:default/jane.doe_1-x', 'jane.doe_1-x'],
    ['user:lab/jane', 'jane@lab'],
  ])('%s is %s, and back', (ref, name) => {
    expect(sessionNameOf(ref)).toBe(name);
    expect(personOfSessionName(name)).toBe(ref.toLowerCase());
  });

  it.each([
    ['too short', 'user:default/x'],
    ['too long', `user:default/${'x'.repeat(65)}`],
    ['characters that AWS does not take', 'user:default/jane müller'],
    ["the portal's own name", 'user:default/backstage-portal'],
    ['a name that reads like another namespace', 'user:default/jane@lab'],
    ['a name that reads like the default namespace', 'user:x@default/jane'],
    ['a name that reads like a hash', 'user:default/jane=0123456789'],
    ['another kind', 'robot:default/jane'],
  ])('completes with a hash: %s', (_, ref) => {
    const name = sessionNameOf(ref);
    expect(name).toMatch(/^[\w+=,.@-]{2,64}$/);
    expect(name).toMatch(/=[0-9a-f]{10}$/);
    expect(personOfSessionName(name)).toBeUndefined();
  });

  it('gives no two people one name', () => {
    const refs = [
      'user:default/jane',
      'user:lab/jane',
      'user:default/jane@lab',
      'robot:default/jane',
      'user:default/jane müller',
      'user:default/jane-müller',
      `user:default/${'x'.repeat(64)}`,
      `user:default/${'x'.repeat(65)}`,
      `user:default/${'x'.repeat(66)}`,
    ];
    const names = refs.map(sessionNameOf);
    expect(new Set(names).size).toBe(refs.length);
  });

  it.each(['backstage-portal', 'x', 'a@b@c', '@lab', 'jane@', 'jane@default'])(
    'knows nobody called %s',
    name => {
      expect(personOfSessionName(name)).toBeUndefined();
    },
  );
});
