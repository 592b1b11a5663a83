/** Texts of the page of what runs across the teams of a catalog. */
export const whatRuns = {
  title: 'What runs',
  subtitle: 'What teams run of catalog {{catalog}}, and who launched it',
  search: 'Search what runs',
  filter: {
    product: 'Product',
    version: 'Version',
    team: 'Team',
    person: 'Launched by',
    status: 'Status',
    open: 'Open {{label}}',
    close: 'Close {{label}}',
    clear: 'Clear {{label}}',
    option: '{{text}} ({{number}})',
  },
  column: {
    name: 'Name',
    product: 'Product and version',
    team: 'Team',
    person: 'Launched by',
    status: 'Status',
    created: 'Since',
  },
  ofProduct: 'Every one of them',
  outdated: 'not the newest',
  noTeam: 'none the portal knows',
  console: 'AWS console',
  consoleOf: 'Open {{name}} in the AWS console',
  count_one: '{{count}} provisioned product',
  count_other: '{{count}} provisioned products',
  more: 'Show more',
  noMatch: {
    title: 'Nothing matches',
    description: 'Nothing that runs is like this.',
    action: 'Clear search and filters',
  },
  none: {
    title: 'Nothing of this catalog runs',
    description:
      'As soon as somebody launches a product it shows up here, also when it was launched outside the portal.',
    action: 'See who has access',
  },
} as const;
