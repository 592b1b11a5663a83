/** Texts of the fields that templates use. */
export const scaffolder = {
  team: {
    label: 'Team',
    none: 'You are in no team that works with AWS Service Catalog. Ask the platform team.',
    noneMay:
      'None of your teams lets you do this. Ask the platform team for the permission.',
    noneInRegion:
      'None of your teams that may do this works in {{region}}. Ask the platform team.',
  },
  product: {
    label: 'Product',
    none: 'The team may launch nothing yet. Ask the platform team.',
    teamFirst: 'Choose a team first.',
  },
  version: {
    label: 'Version',
    none: 'Choose a product first.',
    deprecated: 'deprecated',
  },
  path: {
    label: 'Portfolio',
    none: 'Choose a product first.',
  },
  form: {
    productFirst: 'Choose a team and a product that it may launch first.',
  },
  parameters: {
    secret:
      'Secret values are kept with the secrets of the task until it ends, and shown nowhere.',
  },
  problem: {
    parameter: '{{label}}: {{problem}}',
    tag: '{{key}}: {{problem}}',
  },
} as const;
