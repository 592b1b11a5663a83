/** Texts of the page of what runs across the teams of a catalog. */
export const whatRuns = {
  title: 'What runs',
  subtitle: 'What teams run of catalog {{catalog}}, and whose it is',
  search: 'Search what runs',
  filter: {
    product: 'Product',
    version: 'Version',
    team: 'Team',
    person: 'Owner',
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
    person: 'Owner',
    status: 'Status',
    created: 'Since',
  },
  ofProduct: 'Every one of them',
  outdated: 'not the newest',
  noTeam: 'none the portal knows',
  console: 'AWS console',
  consoleOf: 'Open {{name}} in the AWS console',
  owner: {
    action: 'Change owner',
    actionOf: 'Change owner of {{name}}',
    title: 'Change the owner of {{name}}',
    now: 'Owned now by:',
    nobody: 'nobody whom AWS names',
    effect:
      'Its new owner may update and terminate it as their own; whoever owns it now no longer does. What runs goes on running.',
    kind: 'The new owner is',
    person: 'A person of a team',
    principal: 'A principal of AWS',
    teamLabel: 'Team',
    teamHelp:
      'The person owns it through the role of this team, which works in account {{account}}',
    personLabel: 'Person',
    personHelp: 'Search by name or e-mail. It has to be a person of the team.',
    principalLabel: 'ARN of the principal',
    principalHelp:
      'A user, a role or a session of a role of account {{account}}',
    required: 'is needed',
    done: '{{name}} is owned by {{owner}} now.',
    underWay:
      'AWS is handing {{name}} over to {{owner}}; it shows up here once that is done.',
  },
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
