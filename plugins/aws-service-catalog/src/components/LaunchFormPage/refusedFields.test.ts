import { apiError } from '../../__testUtils__/apiError';
import { refusedFields, type RefusedFields } from './refusedFields';

describe('refusedFields', () => {
  it.each<[string, Partial<RefusedFields>]>([
    ['name', { name: 'No.' }],
    ['versionId', { version: 'No.' }],
    ['pathId', { path: 'No.' }],
    ['parameters.Size', { parameters: { Size: 'No.' } }],
    ['tags', { tags: 'No.' }],
    ['tags.0.key', { tags: 'No.' }],
    ['notificationArns.1', { notifications: 'No.' }],
  ])('puts an answer about %s at that field', async (field, expected) => {
    const error = await apiError(400, {
      name: 'InputError',
      message: 'No.',
      field,
    });
    expect(refusedFields(error, ['Size'])).toEqual({
      parameters: {},
      ...expected,
    });
  });

  it.each(['parameters', 'parameters.Unknown', 'entityRef', undefined])(
    'puts an answer about %s beside the button',
    async field => {
      const error = await apiError(409, {
        name: 'ConflictError',
        message: 'No.',
        field,
      });
      expect(refusedFields(error, ['Size'])).toEqual({
        parameters: {},
        elsewhere: error,
      });
    },
  );
});
