import { fieldOfAnswer } from './fieldOfAnswer';
import { missingAnswers } from './missingAnswers';
import { answersOf, emptyDraft, type PublishDraft } from './publishDraft';

const complete: PublishDraft = {
  ...emptyDraft,
  imageId: 'ami-0aa1bb2cc3dd40001',
  name: ' Deep Learning Base AMI ',
  owner: 'Platform team',
  version: '2026.10',
  portfolioName: 'AI Research Team Portfolio',
  portfolioProvider: 'Platform team',
  roleName: 'LaunchRole-DL',
  teams: ['ai-research'],
};

describe('answersOf', () => {
  it('is what the API takes, without what was left empty', () => {
    expect(JSON.parse(JSON.stringify(answersOf(complete)))).toEqual({
      source: { kind: 'ami', imageId: 'ami-0aa1bb2cc3dd40001' },
      product: { name: 'Deep Learning Base AMI', owner: 'Platform team' },
      version: { name: '2026.10' },
      machine: { instanceTypes: ['t3.large'] },
      network: {
        connect: 'ssh',
        allowedCidrs: ['10.0.0.0/8'],
        publicIp: false,
      },
      portfolio: {
        create: {
          name: 'AI Research Team Portfolio',
          providerName: 'Platform team',
        },
      },
      launchRole: { create: { name: 'LaunchRole-DL', preset: 'derived' } },
      teams: ['ai-research'],
      spokes: [],
    });
  });

  it.each<[string, Partial<PublishDraft>, object]>([
    [
      'a Marketplace product',
      {
        source: 'marketplace',
        marketplaceProductId: 'prod-x',
        marketplaceVersion: 'latest',
      },
      { kind: 'ami', marketplace: { productId: 'prod-x', version: 'latest' } },
    ],
    [
      'an alias',
      { source: 'ssmParameter', ssmParameter: '/aws/x' },
      { kind: 'ami', ssmParameter: '/aws/x' },
    ],
    [
      'a template',
      { source: 'template', templateBody: 'Resources: {}' },
      { kind: 'template', body: 'Resources: {}' },
    ],
    [
      'an address',
      { source: 'templateUrl', templateUrl: 'https://x.test/t' },
      { kind: 'template', url: 'https://x.test/t' },
    ],
    [
      'a copied product',
      { source: 'adopt', adoptedProductId: 'prod-1' },
      { kind: 'adopt', productId: 'prod-1' },
    ],
  ])('takes %s', (_, change, source) => {
    const answers = answersOf({ ...complete, ...change });
    expect(answers.source).toEqual(source);
    expect(Boolean(answers.machine)).toBe(answers.source.kind === 'ami');
  });

  it('keeps the machine in the network that was named', () => {
    const { network } = answersOf({
      ...complete,
      vpcId: ' vpc-0a1b2c3d4e5f60001 ',
      subnetIds: ['subnet-0a1b2c3d4e5f60001'],
      publicIp: true,
    });
    expect(network).toMatchObject({
      vpcId: 'vpc-0a1b2c3d4e5f60001',
      subnetIds: ['subnet-0a1b2c3d4e5f60001'],
      publicIp: true,
    });
  });

  it('sends no open port with Session Manager, and a profile with SSH, too', () => {
    const withSession = answersOf({
      ...complete,
      connect: 'session-manager',
      instanceProfile: 'SSM',
    });
    expect(withSession.network?.allowedCidrs).toBeUndefined();
    expect(withSession.network?.instanceProfile).toBe('SSM');
    const withSsh = answersOf({ ...complete, instanceProfile: 'Reader' });
    expect(withSsh.network).toMatchObject({
      allowedCidrs: complete.allowedCidrs,
      instanceProfile: 'Reader',
    });
  });
});

describe('missingAnswers', () => {
  it.each<[Partial<PublishDraft>, string[]]>([
    [{}, []],
    [{ name: ' ' }, ['name']],
    [{ imageId: '', version: '' }, ['imageId', 'version']],
    [{ instanceTypes: [] }, ['instanceTypes']],
    [{ allowedCidrs: [] }, ['allowedCidrs']],
    [{ connect: 'session-manager' }, ['instanceProfile']],
    [{ source: 'template' }, ['templateBody']],
    [{ portfolioId: 'port-1', portfolioName: '' }, []],
    [{ portfolioName: '' }, ['portfolioName']],
    [{ roleKind: 'existing' }, ['roleArn']],
  ])('of %j are %j', (change, expected) => {
    expect(missingAnswers({ ...complete, ...change })).toEqual(expected);
  });
});

describe('fieldOfAnswer', () => {
  it.each([
    ['product.name', 'name'],
    ['network.allowedCidrs.0', 'allowedCidrs'],
    ['network.subnetIds.1', 'subnetIds'],
    ['source.marketplace.version', 'marketplaceVersion'],
    ['launchRole.create.name', 'roleName'],
    ['portfolio.create.name', 'portfolioName'],
    ['Idempotency-Key', undefined],
  ])('of %s is %s', (field, expected) => {
    expect(fieldOfAnswer(field, complete)).toBe(expected);
  });

  it('is the choice that the draft asks for', () => {
    const existing = { ...complete, roleKind: 'existing' } as const;
    expect(fieldOfAnswer('launchRole', existing)).toBe('roleArn');
    const chosen = { ...complete, portfolioId: 'port-1' };
    expect(fieldOfAnswer('portfolio', chosen)).toBe('portfolioId');
  });
});
