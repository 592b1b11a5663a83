import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { screen } from '@testing-library/react';
import { searchExtensions } from './alpha';

const [extension] = searchExtensions;

const runs = {
  title: 'dl-ami-run-7',
  text: 'Deep Learning Base AMI 2026.07',
  location: '/catalog/default/resource/pp-machine1',
  kind: 'Resource',
  type: 'aws-service-catalog-provisioned-product',
  lifecycle: 'deprecated',
  owner: 'group:default/ai-research',
};

const product = {
  ...runs,
  title: 'JupyterHub on EC2',
  kind: 'Template',
  type: 'aws-service-catalog-product',
  lifecycle: '',
};

function renderResult(document: typeof runs, highlight?: object) {
  const { component: Item } = createExtensionTester(extension).get(
    SearchResultListItemBlueprint.dataRefs.item,
  );
  return renderInTestApp(
    <Item result={document} rank={1} {...(highlight && { highlight })} />,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

describe('a search result', () => {
  it('of something that runs tells how it is and whose', async () => {
    renderResult(runs);
    expect(
      await screen.findByRole('link', { name: 'dl-ami-run-7' }),
    ).toHaveAttribute('href', '/catalog/default/resource/pp-machine1');
    expect(screen.getByText('Provisioned product')).toBeVisible();
    expect(screen.getByText('Last change failed')).toBeVisible();
    expect(screen.getByRole('link', { name: /ai-research/ })).toHaveAttribute(
      'href',
      '/catalog/default/group/ai-research',
    );
  });

  it('of a product says that it can be launched', async () => {
    renderResult(product);
    expect(await screen.findByText('Product to launch')).toBeVisible();
    expect(screen.queryByText('Last change failed')).not.toBeInTheDocument();
  });

  it('shows what was searched for', async () => {
    renderResult(runs, {
      preTag: '<b>',
      postTag: '</b>',
      fields: { title: 'dl-<b>ami</b>-run-7' },
    });
    expect((await screen.findByText('ami')).tagName).toBe('MARK');
  });

  it('is taken only where it is one of ours', () => {
    const { predicate } = createExtensionTester(extension).get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    const results = [runs, product, { ...runs, type: 'service' }];
    expect(
      results.map(document =>
        predicate?.({ type: 'software-catalog', document }),
      ),
    ).toEqual([true, true, false]);
  });
});
