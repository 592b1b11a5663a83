import { pathsOf } from './paths';

const paths = pathsOf({
  root: '/service-catalog',
  team: 'science~genomics',
  region: 'us-east-1',
});
const kept = 'team=science%7Egenomics&region=us-east-1';

describe('pathsOf', () => {
  it.each([
    [paths.products(), `/service-catalog/?${kept}`],
    [paths.product('prod-1'), `/service-catalog/products/prod-1?${kept}`],
    [
      paths.launchForm('prod-1', { version: 'pa-1', parameter: 'Size' }),
      `/service-catalog/products/prod-1/launch?${kept}&version=pa-1&parameter=Size`,
    ],
    [paths.launch('l-1'), `/service-catalog/launches/l-1?${kept}`],
    [paths.provisionedProducts(), `/service-catalog/provisioned?${kept}`],
    [
      paths.provisionedProduct('pp-1'),
      `/service-catalog/provisioned/pp-1?${kept}`,
    ],
    [
      paths.provisionedProduct('pp-1', { terminate: true }),
      `/service-catalog/provisioned/pp-1?${kept}&terminate=true`,
    ],
    [
      paths.update('pp-1', { launch: 'l-1' }),
      `/service-catalog/provisioned/pp-1/update?${kept}&launch=l-1`,
    ],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });

  it('works at the root of a portal, before a team is known', () => {
    expect(pathsOf({ root: '/' }).launch('l-1')).toBe('/launches/l-1');
  });
});
