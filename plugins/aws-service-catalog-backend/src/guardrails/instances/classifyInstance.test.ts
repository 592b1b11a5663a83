import type { InstanceRead } from '../../aws/ec2/InstanceRead';
import {
  AUTO_TAG,
  classifyInstance,
  isOfUnknownImage,
} from './classifyInstance';

const OWN = '222222222222';
const instance = (
  tags: Record<string, string> = {},
  productCodes: string[] = [],
): InstanceRead => ({
  instanceId: 'i-1',
  state: 'running',
  productCodes,
  tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
});
const through = (productId: string, portfolioId = 'port-1') => ({
  [AUTO_TAG.provisionedProduct]: 'arn:aws:servicecatalog:r:a:stack/x/pp-1',
  [AUTO_TAG.product]: `arn:aws:catalog:r:a:product/${productId}`,
  [AUTO_TAG.portfolio]: `arn:aws:catalog:r:a:portfolio/${portfolioId}`,
});
const image = (ownerId: string, ownerAlias?: string) => ({
  imageId: 'ami-1',
  ownerId,
  ownerAlias,
});
const portfolios = [
  { id: 'port-1', products: [{ id: 'prod-1', name: 'Approved' }] },
];

describe('classifyInstance', () => {
  it.each([
    ['of Amazon', instance(), image('1', 'amazon'), undefined],
    ["of the account's own", instance(), image(OWN), undefined],
    ['whose image is gone', instance(), undefined, undefined],
    ['of somebody else', instance(), image('5'), 'image'],
    [
      'of Marketplace',
      instance({}, ['code']),
      image('6', 'aws-marketplace'),
      'marketplace',
    ],
    ['of a private copy', instance({}, ['code']), image(OWN), 'marketplace'],
    [
      'of Marketplace whose image is gone',
      instance({}, ['code']),
      undefined,
      'marketplace',
    ],
    [
      'through Service Catalog',
      instance(through('prod-1'), ['code']),
      image('6', 'aws-marketplace'),
      undefined,
    ],
    [
      'of a product that is no longer offered',
      instance(through('prod-2')),
      image('1', 'amazon'),
      'not-approved',
    ],
    [
      'through a portfolio of nobody here',
      instance(through('prod-1', 'port-2')),
      image('1', 'amazon'),
      'other-portfolio',
    ],
    [
      'that came through before there were tags of provisioned products',
      instance(
        {
          [AUTO_TAG.product]: 'arn:aws:catalog:r:a:product/prod-1',
          [AUTO_TAG.portfolio]: 'arn:aws:catalog:r:a:portfolio/port-1',
        },
        ['code'],
      ),
      image('6', 'aws-marketplace'),
      undefined,
    ],
    [
      'of a stack set of Service Catalog',
      instance(
        { 'aws:cloudformation:stack-name': 'StackSet-SC-222222222222-pp-1-x' },
        ['code'],
      ),
      image('6', 'aws-marketplace'),
      'unclear',
    ],
    [
      'of a stack of Service Catalog without its tags',
      instance({ 'aws:cloudformation:stack-name': 'SC-222222222222-pp-1' }),
      image('6'),
      'unclear',
    ],
    [
      "of a stack of the account's own, with software of Amazon",
      instance({ 'aws:cloudformation:stack-name': 'SC-mine' }),
      image('1', 'amazon'),
      undefined,
    ],
    // A tag that people may set is no proof.
    [
      'with a tag of its own making',
      instance({ 'servicecatalog:provisionedProductArn': 'x' }, ['code']),
      image('6'),
      'marketplace',
    ],
  ])('an instance %s', (_, what, of, kind) => {
    expect(
      classifyInstance(what, of, { accountId: OWN, portfolios })?.kind,
    ).toBe(kind);
  });

  it('does not judge what came through Service Catalog when portfolios could not be read', () => {
    expect(
      classifyInstance(instance(through('prod-2')), undefined, {
        accountId: OWN,
      }),
    ).toBeUndefined();
  });

  it.each([
    ['whose image is gone', instance(), [], true],
    ['whose image is there', instance(), [image(OWN)], false],
    ['whose image was not asked for', instance(), undefined, false],
    ['of Marketplace whose image is gone', instance({}, ['code']), [], false],
    ['through Service Catalog', instance(through('prod-1')), [], false],
    [
      'with an AutoTag of its product only',
      instance({ [AUTO_TAG.product]: 'arn:aws:catalog:r:a:product/prod-1' }),
      [],
      false,
    ],
  ])('says whether nothing tells of an instance %s', (_, what, images, is) => {
    expect(isOfUnknownImage({ ...what, imageId: 'ami-1' }, images)).toBe(is);
  });
});
