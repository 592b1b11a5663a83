import { InvalidFieldError } from '../invalidField';
import { problemOf } from './problemOf';

describe('problemOf', () => {
  const role = { accountId: '222222222222', roleName: 'PortalCurator' };

  it('names the answer that is to be corrected', () => {
    expect(
      problemOf(new InvalidFieldError('machine', 'machine is missing'), role),
    ).toEqual({
      message: 'machine is missing',
      fix: {
        text: 'Correct the answer that is not accepted. Then resume.',
        field: 'machine',
      },
    });
  });

  it('names none where none is wrong', () => {
    expect(problemOf(new Error('AWS is away'), role).fix).toEqual({
      text: 'Wait until AWS answers again. Then resume.',
    });
  });
});
