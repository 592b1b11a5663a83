import { FaultBook } from './FaultBook';

const instance = {
  resourceType: 'AWS::EC2::Instance',
  logicalId: 'Instance',
  stackName: 'SC-222222222222-pp-1',
  on: 'create',
  accountId: '222222222222',
  region: 'us-east-1',
} as const;

describe('FaultBook', () => {
  it('fails the resource that it names, and no other', () => {
    const book = new FaultBook();
    book.add({
      match: { logicalId: 'Instance' },
      times: 1,
      effect: { type: 'fail-resource', reason: 'No capacity' },
    });

    expect(
      book.resourceFault({ ...instance, logicalId: 'SecurityGroup' }),
    ).toBeUndefined();
    expect(book.resourceFault({ ...instance, on: 'delete' })).toBeUndefined();
    expect(book.resourceFault(instance)).toBe('No capacity');
    expect(book.resourceFault(instance)).toBeUndefined();
  });

  it.each(['create', 'update', 'delete'] as const)('fails on %s', on => {
    const book = new FaultBook();
    book.add({
      match: { resourceType: 'AWS::EC2::Instance', accountId: '222222222222' },
      effect: { type: 'fail-resource', reason: 'Stuck', on },
    });

    expect(book.resourceFault({ ...instance, on })).toBe('Stuck');
  });

  it('counts what it saw and struck', () => {
    const book = new FaultBook();
    const facts = {
      service: 'sts',
      operation: 'AssumeRole',
      accountId: '111111111111',
      region: 'us-east-1',
    };
    book.add({
      match: { service: 'sts' },
      after: 1,
      effect: { type: 'drop' },
    });

    expect(book.effectsOn(facts)).toEqual([]);
    expect(book.effectsOn(facts)).toEqual([{ type: 'drop' }]);
    expect(book.effectsOn({ ...facts, service: 'iam' })).toEqual([]);
    expect(book.list()).toMatchObject([{ seen: 2, struck: 1 }]);
  });
});
