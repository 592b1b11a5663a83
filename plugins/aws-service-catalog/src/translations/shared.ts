/** Texts that several pages use. */
export const shared = {
  title: 'Service Catalog',
  loading: 'Loading …',
  close: 'Close',
  cancel: 'Cancel',
  sending: 'Sending …',
  unsaved: {
    title: 'Leave without saving?',
    loses: 'What you have written here is lost.',
    action: 'Leave',
    stay: 'Stay',
  },
  nav: {
    label: 'Service Catalog pages',
    products: 'Products',
    provisionedProducts: 'Provisioned products',
    teamGuardrails: 'Team guardrails',
    guardrails: 'Guardrails',
    curate: 'Curate',
    portfolios: 'Portfolios',
    catalogProducts: 'All products',
    serviceActions: 'Service actions',
    whatRuns: 'What runs',
    publish: 'Publish',
  },
  catalog: {
    current: '{{catalog}} · {{account}} · {{region}}',
    switch: 'Catalog: {{current}}. Switch',
    menu: 'Catalogs',
    none: {
      title: 'There is no catalog to curate yet',
      description:
        'A catalog is an AWS account and region in which portfolios are curated. Whoever looks after this portal names them in awsServiceCatalog.catalogs of its configuration.',
    },
    foreign: {
      title: 'This catalog is not yours to curate',
      description:
        'The address names the catalog "{{catalog}}". Only the platform team curates catalogs, or it does not exist.',
      action: 'Open {{catalog}}',
    },
  },
  unknownPage: {
    title: 'There is no such page',
    description: 'The address is not one of a page of the service catalog.',
    action: 'Browse products',
  },
  team: {
    current: '{{team}} · {{account}} · {{region}}',
    switch: 'Team and region: {{current}}. Switch',
    menu: 'Teams and regions',
    none: {
      title: 'You are in no team yet',
      what: 'A team is a group of the portal that works in one AWS account. What a team may launch is approved for it by the platform team, so without a team there is nothing to show here.',
      groups: 'Groups you are in',
      noGroups: 'You are in no group of the portal.',
      ask: 'Whom to ask',
      noContacts: 'Ask whoever looks after this portal to add you to a team.',
      askText: 'Ask the platform team to add you to the group of your team:',
    },
    foreign: {
      title: 'This page belongs to a team that is not yours',
      description:
        'The address names the team "{{team}}". You are not in it, or it does not exist.',
      action: 'Open {{team}}',
    },
  },
  age: {
    asOf: 'as of',
    now: 'just now',
    refresh: 'Refresh',
    refreshing: 'Refreshing …',
    stale: 'AWS does not answer just now. This is what it said {{when}}.',
    unreachable:
      'The portal cannot be reached just now. This is what it said {{when}}; it tries again by itself.',
    tooMany:
      'AWS asks to slow down. This is what it said {{when}}; it is asked again by itself.',
    failed: '{{what}}. This is how it was {{when}}.',
  },
  copy: {
    action: 'Copy {{value}}',
    done: 'Copied',
  },
  check: {
    ok: 'OK',
    blocked: 'Blocked',
    unknown: 'Not checked',
    fixedBy: {
      you: 'You can change this.',
      'platform-team': 'The platform team can change this.',
      'aws-administrator':
        'The administrator of the AWS account can change this.',
      'nobody-yet': 'Nobody can change this now; it may pass.',
    },
  },
  error: {
    notFound: 'It is not there',
    notFoundDo:
      'Check the address, or go back to the list. What belongs to another team is not shown either.',
    notSignedIn: 'Your sign-in has expired',
    notSignedInDo: 'Reload the page and sign in again.',
    notAllowed: 'This is not allowed',
    notAllowedDo: 'Ask the platform team for the permission that is missing.',
    invalid: 'The request was not understood',
    invalidDo: 'Correct what the message names and try again.',
    conflict: 'Something else came first',
    conflictDo: 'Reload to see how things stand, then decide again.',
    tooLarge: 'The request is too large',
    tooLargeDo: 'Shorten the values and try again.',
    tooMany: 'AWS asks to slow down',
    tooManyDo: 'Nothing to do: this page tries again by itself.',
    awsDown: 'AWS does not answer',
    awsDownDo: 'Nothing to do: this page tries again by itself.',
    unreachable: 'The portal cannot be reached',
    unreachableDo: 'Check your connection. This page tries again by itself.',
    unexpected: 'Something went wrong in the portal',
    unexpectedDo:
      'Try again. If it stays, send the details below to the platform team.',
    contacts: 'Platform team:',
    retry: 'Try again',
    details: 'Details',
    awsError: 'AWS error',
    awsMessage: 'AWS says',
    requestId: 'Request id',
    status: 'Status',
  },
} as const;
