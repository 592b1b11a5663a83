/** Texts of the pages about portfolios. */
export const portfolios = {
  list: {
    title: 'Portfolios',
    subtitle: 'What is approved in {{catalog}}, and for whom',
    search: 'Search portfolios',
    origin: 'Origin',
    originAll: 'All',
    originOwn: 'Own',
    originImported: 'Imported',
    count_one: '{{count}} portfolio',
    count_other: '{{count}} portfolios',
    more: 'Show more',
    none: {
      title: 'There is no portfolio yet',
      description:
        'A portfolio is a list of approved products with the people who may launch them. Create one, or publish a product and let the wizard create it.',
    },
    noMatch: {
      title: 'No portfolio matches',
      description: 'Search for something else, or clear the search.',
      action: 'Clear',
    },
  },
  column: {
    name: 'Portfolio',
    provider: 'Provider',
    products: 'Products',
    principals: 'People and roles',
    shares: 'Accounts shared with',
    created: 'Created',
    unknown: 'not read yet',
  },
  imported: 'from {{from}}',
  create: {
    action: 'Create portfolio',
    title: 'Create a portfolio',
    name: 'Name',
    nameHelp: 'As researchers see it, up to 100 characters.',
    provider: 'Provider',
    providerHelp: 'Who answers for it, up to 50 characters.',
    description: 'Description',
    submit: 'Create',
    submitting: 'Creating …',
    cancel: 'Cancel',
    required: 'is needed',
  },
  incoming: {
    title: 'Offered to this catalog',
    what: 'Other accounts share these portfolios. Once accepted, what is in them can be granted here.',
    from: '{{provider}} · shared by {{from}}',
    unknown:
      'Shared with an organization or a unit of it: this account has given it back, or is not part of it. Accepting it tells.',
    accept: { action: 'Accept', named: 'Accept {{name}}' },
    reject: { action: 'Refuse', named: 'Refuse {{name}}' },
  },
} as const;
