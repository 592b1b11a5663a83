/** Texts of what other pages of the portal show: entity pages, the home page, search results. */
export const entity = {
  title: 'Service Catalog',
  region: 'Region',
  running: {
    title: 'What runs',
    none: 'Nothing runs here.',
    all_one: 'Show {{count}} in the list',
    all_other: 'Show all {{count}}',
  },
  group: {
    products: {
      title: 'Approved products',
      none: 'No product is approved for {{team}} in {{region}} yet. The platform team approves them.',
      all_one: 'Show {{count}} product',
      all_other: 'Show all {{count}}',
      launch: 'Launch',
      launchNamed: 'Launch {{name}}',
    },
    guardrails: {
      title: 'Guardrails',
      all: 'Show the proof',
      none: 'No rule is looked after for this team.',
    },
    noTeam: {
      title: '{{group}} is no team of the service catalog',
      description:
        'A team is a group that works in an AWS account of its own. The platform team makes a group a team; then its products and what it runs show up here.',
    },
    outside: {
      title: 'Only members of {{group}} see this',
      team: 'What a team may launch and what it runs is shown to its members alone, and you are not in this group.',
      perhaps:
        'If {{group}} is a team of the service catalog, what it may launch and what it runs is shown to its members alone. You are not in this group.',
    },
    ask: 'Whom to ask',
  },
  user: {
    own: 'What you run',
    ownNone: {
      title: 'You run nothing',
      description:
        'What you launch shows up here, in whichever of your teams you launch it.',
      action: 'Browse products',
    },
    of: 'What {{user}} runs in your teams',
    none: {
      title: '{{user}} runs nothing in your teams',
      description:
        'Here you see what {{user}} runs in teams that you are in, too. What runs in other teams is shown to their members.',
    },
    noTeams: {
      title: 'You are in no team',
      description:
        'What people run is shown to members of the same team, and you are in none yet.',
    },
    team: 'Show what the team runs',
    where: '{{team}} · {{region}}',
    unanswered: 'Not known: {{where}}',
  },
  card: {
    title: 'Runs in AWS',
    none: 'The annotation {{annotation}} names no provisioned product.',
    outputs: 'Addresses',
    moreOutputs_one: '{{count}} more output',
    moreOutputs_other: '{{count}} more outputs',
    missing: {
      title: '{{id}} is not to be seen',
      description:
        'It has been terminated, or it belongs to a team that you are not in.',
    },
    outside: {
      title: 'Only members of its team see how it is',
      description: 'It runs in the team {{team}}, which you are not in.',
    },
  },
  home: {
    title: 'My software',
    launch: 'Launch software',
    none: 'You run nothing yet. Launch what is approved for your team.',
    noTeam:
      'You are in no team yet, so there is nothing to launch. Ask the platform team.',
    all: 'Show all',
    list: 'What I run and launch',
  },
  search: {
    product: 'Product to launch',
    running: 'Provisioned product',
    team: 'Team',
    lifecycle: {
      production: 'Available',
      changing: 'Changing',
      deprecated: 'Last change failed',
      failed: 'Failed',
    },
  },
} as const;
