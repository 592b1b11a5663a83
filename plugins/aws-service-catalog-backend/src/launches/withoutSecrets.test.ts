import { withoutSecrets } from './withoutSecrets';

describe('withoutSecrets', () => {
  it.each([
    ['a value', { A: 'hush' }, 'Value hush is wrong', 'Value **** is wrong'],
    ['each of a list', { A: ['x1', 'y2'] }, 'x1, y2', '****, ****'],
    [
      'a secret that begins with another one',
      { A: 'hush', B: 'hush-hush' },
      'Value hush-hush is wrong',
      'Value **** is wrong',
    ],
    ['nothing for no value', { A: '' }, 'All well', 'All well'],
  ])('takes out %s', (_, secrets, message, expected) => {
    expect(withoutSecrets(message, secrets)).toBe(expected);
  });
});
