// Walls of the house. A request walks in one direction, and each room knows only the rooms behind it:
// http -> launches, provisioned, products -> teams, access -> aws
// actions/ stands before the door: it asks the HTTP API, as anybody does who is not in the house.

const notTests = [
  '*.stories*',
  '*.test*',
  '**/__testUtils__/**',
  '**/__mocks__/**',
];

const walls = {
  sdk: {
    group: ['@aws-sdk/*', '@smithy/*'],
    message: 'Only aws/ talks to AWS.',
  },
  express: {
    group: ['express', 'express-promise-router'],
    message: 'Only http/ knows that there is a request.',
  },
  knex: { group: ['knex'], message: 'Only stores know the database.' },
  config: {
    group: ['@backstage/config'],
    message: 'Only config.ts reads configuration; pass what it has read.',
  },
  sandbox: {
    group: ['backstage-aws-sandbox', 'backstage-aws-sandbox/*'],
    message: 'The sandbox is reached over HTTP only, as AWS is.',
  },
  changes: {
    group: [
      '**/aws/serviceCatalog/provisionProduct',
      '**/aws/serviceCatalog/updateProvisionedProduct',
      '**/aws/serviceCatalog/terminateProvisionedProduct',
    ],
    message: 'Only launches/ changes what runs.',
  },
  gateways: {
    group: ['**/aws/*/*'],
    message: 'Routes call use cases, not AWS.',
  },
};

const room = name => ({
  group: [`**/${name}/*`, `**/${name}/*/*`],
  message: `This room does not know ${name}/.`,
});

const rooms = [
  'http',
  'launches',
  'provisioned',
  'products',
  'portfolios',
  'publishing',
  'guardrails',
  'teams',
  'catalogs',
  'access',
  'aws',
];

const wall = (files, forbidden, excludedFiles = []) => ({
  files,
  excludedFiles: ['**/*.test.ts', '**/__testUtils__/**', ...excludedFiles],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [{ group: notTests }, walls.sandbox, ...forbidden],
      },
    ],
  },
});

const launchStores = [
  'DatabaseLaunchStore',
  'launchRows',
  'listRows',
  'pruneRows',
].map(name => `src/launches/${name}.ts`);

const { sdk, express, knex, config, changes, gateways } = walls;

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: { 'max-lines': ['error', { max: 300 }] },
  overrides: [
    wall(
      ['src/plugin.ts', 'src/index.ts'],
      [sdk, express, knex, config, changes],
    ),
    wall(['src/config.ts'], [sdk, express, knex, changes]),
    wall(['src/http/**'], [sdk, knex, config, changes, gateways]),
    wall(['src/actions/**'], [sdk, express, knex, config, ...rooms.map(room)]),
    wall(
      ['src/launches/**'],
      [sdk, express, knex, config, room('http'), room('provisioned')],
      launchStores,
    ),
    wall(launchStores, [
      sdk,
      express,
      config,
      room('http'),
      room('provisioned'),
    ]),
    wall(
      ['src/guardrails/**'],
      [sdk, express, knex, config, changes, room('http'), room('launches')],
    ),
    wall(
      ['src/portfolios/**'],
      [sdk, express, knex, config, changes, room('http'), room('launches')],
    ),
    wall(
      ['src/publishing/**'],
      [
        sdk,
        express,
        knex,
        config,
        changes,
        room('http'),
        room('launches'),
        room('provisioned'),
        room('guardrails'),
      ],
      [
        'src/publishing/DatabasePublicationStore.ts',
        'src/publishing/publicationRows.ts',
      ],
    ),
    wall(
      [
        'src/publishing/DatabasePublicationStore.ts',
        'src/publishing/publicationRows.ts',
      ],
      [sdk, express, config, changes, room('http'), room('launches')],
    ),
    wall(
      ['src/provisioned/**'],
      [sdk, express, knex, config, changes, room('http')],
    ),
    wall(
      ['src/inventory/**'],
      [sdk, express, knex, config, changes, room('http')],
    ),
    wall(
      ['src/products/**'],
      [
        sdk,
        express,
        knex,
        config,
        changes,
        room('http'),
        room('launches'),
        room('provisioned'),
      ],
    ),
    wall(
      ['src/teams/**', 'src/access/**'],
      [
        sdk,
        express,
        knex,
        config,
        changes,
        room('http'),
        room('launches'),
        room('provisioned'),
        room('products'),
      ],
    ),
    wall(
      ['src/aws/**'],
      [
        express,
        knex,
        config,
        room('http'),
        room('launches'),
        room('provisioned'),
        room('products'),
        room('teams'),
        room('access'),
      ],
    ),
    {
      files: ['**/*.test.ts'],
      rules: { 'max-lines': ['error', { max: 600 }] },
    },
  ],
});
