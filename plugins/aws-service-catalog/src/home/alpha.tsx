import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { z } from 'zod';

/** What the plugin shows on the home page, on the new frontend system. */
export const homeExtensions = [
  HomePageWidgetBlueprint.makeWithOverrides({
    name: 'mine',
    configSchema: {
      title: z.string().default('My software'),
      count: z.number().int().min(1).max(20).default(5),
    },
    factory: (makeWidget, { config }) =>
      makeWidget({
        name: 'AwsServiceCatalogHomeCard',
        title: config.title,
        description:
          'What I run from the service catalog, and what is being launched',
        layout: { width: { minColumns: 4 }, height: { minRows: 4 } },
        componentProps: { count: config.count },
        components: () =>
          import('./HomeContent').then(m => ({ Content: m.HomeContent })),
      }),
  }),
];
