import { middleTruncated } from './middleTruncated';

describe('middleTruncated', () => {
  it('leaves ids of AWS whole', () => {
    expect(middleTruncated('prod-5xrxsx3ujvtsu')).toBe('prod-5xrxsx3ujvtsu');
  });

  it('keeps both ends of an ARN', () => {
    const shown = middleTruncated(
      'arn:aws:iam::222222222222:role/LaunchRole-DeepLearning',
    );
    expect(shown).toHaveLength(40);
    expect(shown).toMatch(/^arn:aws:iam::2222.*…ole-DeepLearning$/);
  });
});
