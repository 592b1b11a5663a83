/** Texts of the provisioned products page, of the page of one, of its update and its termination. */
export const provisioned = {
  list: {
    title: 'Provisioned products',
    subtitle: 'What runs, and in which state',
    scopeLabel: 'Whose',
    mine: 'Mine',
    team: 'Team',
    search: 'Search provisioned products',
    statusFilter: 'Status',
    total_one: '{{count}} provisioned product',
    total_other: '{{count}} provisioned products',
    nextPage: 'Next page',
    firstPage: 'First page',
    tableLabel: 'Provisioned products',
    column: {
      name: 'Name',
      status: 'Status',
      product: 'Product and version',
      owner: 'Owner',
      age: 'Age',
      actions: 'Actions',
    },
    newer: 'newer: {{version}}',
    update: 'Update',
    updateOf: 'Update {{name}}',
    terminate: 'Terminate',
    terminateOf: 'Terminate {{name}}',
    progress: 'Progress',
    progressOf: 'Progress of {{name}}',
    browse: 'Browse products',
    emptyMine: {
      title: 'Nothing of yours runs here',
      description:
        'What you launch in {{team}}, {{region}} shows up here. What your colleagues run is under Team.',
    },
    emptyTeam: {
      title: 'Nothing of {{team}} runs in {{region}}',
      description:
        'As soon as somebody of the team launches a product it shows up here, also when it was launched outside the portal.',
    },
    emptyFiltered: {
      title: 'Nothing matches',
      description: 'No provisioned product has this name and status.',
      action: 'Clear search and filters',
    },
  },
  status: {
    AVAILABLE: 'Available',
    UNDER_CHANGE: 'Changing',
    PLAN_IN_PROGRESS: 'Preview being made',
    TAINTED: 'Last change failed',
    ERROR: 'Failed',
  },
  owner: {
    you: 'you',
    unknown: 'unknown to the portal',
  },
  page: {
    title: 'Provisioned product',
    about: 'About',
    entity: 'Made for',
    lastChange: 'Last change',
    created: 'Created',
    owner: 'Owner',
    product: 'Product',
    version: 'Version',
    newerVersion: 'Version {{version}} is available',
    id: 'Id',
    arn: 'ARN',
    stack: 'Stack',
    launchRole: 'Launch role',
    underChange: 'A change is under way.',
    watch: 'Watch it',
    openConsole: 'Open in AWS console',
    update: 'Update',
    terminate: 'Terminate',
    mayNotUpdate: 'Your permissions in {{team}} do not include updates.',
    mayNotTerminate:
      'Your permissions in {{team}} do not include terminations.',
    failedTitle: 'The last change failed.',
    waysOn: {
      retry: 'Try again with the values that were wanted.',
      returnToLastGood:
        'Return to {{version}}, the last version it ran well with.',
      terminate: 'Terminate it.',
    },
    failedUnknown:
      'AWS says that the last change failed but not why. The history below and the stack in the AWS console may tell more.',
  },
  resources: {
    title: 'Resources',
    none: 'It has no resources, or the team role may not list them.',
  },
  parameters: {
    title: 'Parameters',
    none: 'It takes no parameters.',
    set: 'set',
    setHint: 'A secret value: it is set, and shown to nobody.',
  },
  tags: {
    title: 'Tags',
    none: 'It carries no tags.',
    auto: 'AutoTag',
    autoHint:
      'Service Catalog puts AutoTags on everything a launch creates. They say where it came from and cannot be changed.',
  },
  history: {
    title: 'History',
    none: 'AWS remembers no change of it.',
    more: 'Show older changes',
    result: {
      ok: 'succeeded',
      running: 'under way',
      pending: 'not started yet',
      warning: 'succeeded in part',
      error: 'failed',
    },
    outside: 'outside the portal',
    timeline: 'Timeline',
    timelineOf: 'Timeline of {{what}}',
    by: 'by',
    byYou: 'by you',
  },
  update: {
    title: 'Update {{name}}',
    version: 'Version',
    versionNow: '{{version}} (runs now)',
    versionNewest: '{{version}} (newest)',
    versionDeprecated: '{{version}} (not recommended any more)',
    values: 'Values',
    valuesHint: 'Filled with the values that run now. Change what you want.',
    valuesWanted:
      'Filled with the values you wanted in the change that failed.',
    secretsAgain:
      'Secret values of the failed change were not kept. Type them again if they were to change.',
    changes: 'What changes',
    nothing: 'Nothing changes yet.',
    nothingButRetry:
      'Nothing changes. Submitting applies the same version and values again.',
    becomes: '{{key}}: {{from}} becomes {{to}}',
    added: '{{key}} is new: {{to}}',
    secret: '{{key}}: a new secret value',
    dropped: '{{key}} is no longer used (was {{from}})',
    empty: '(empty)',
    preview: 'Preview',
    previewHint:
      'Asks AWS what it would do with the resources. Nothing is changed.',
    previewNotPossible: 'This product allows no preview.',
    previewAction: 'Preview the changes',
    previewAgain: 'Preview again',
    previewOutdated: 'You changed something since. Preview again to see it.',
    previewMaking: 'AWS is working out what would change …',
    previewNone: 'AWS would change no resource.',
    previewFailed: 'AWS could not make the preview.',
    replaced_one:
      '{{count}} resource would be replaced: it is deleted, and what is stored on it is lost.',
    replaced_other:
      '{{count}} resources would be replaced: they are deleted, and what is stored on them is lost.',
    maybeReplaced_one:
      '{{count}} resource may have to be replaced. AWS decides while it updates.',
    maybeReplaced_other:
      '{{count}} resources may have to be replaced. AWS decides while it updates.',
    removed_one:
      '{{count}} resource would be removed together with what is stored on it.',
    removed_other:
      '{{count}} resources would be removed together with what is stored on them.',
    planAdd: 'is added',
    planModify: 'is changed in place',
    planReplace: 'is replaced',
    planMaybeReplace: 'is changed, perhaps replaced',
    planRemove: 'is removed',
    planProperties: 'changes: {{properties}}',
    submit: 'Update',
    submitting: 'Sending …',
    cancel: 'Cancel',
    invalid: 'Correct the marked values first.',
    notPossible: 'It cannot be updated just now',
    notPossibleUnknown: 'Try again when the change under way has ended.',
  },
  terminate: {
    title: 'Terminate {{name}}?',
    deleted: 'What is deleted',
    deletedNone:
      'Everything that its stack created. The team role may not list it.',
    deletedText_one:
      '{{count}} resource and what is stored on it. This cannot be undone.',
    deletedText_other:
      '{{count}} resources and what is stored on them. This cannot be undone.',
    showResources: 'Show resources',
    stays: 'What stays',
    staysTemplate:
      'Resources that the template marks to be kept, such as snapshots and buckets.',
    staysOutside: 'Anything made by hand or by others, outside this stack.',
    staysHistory: 'Who launched, changed and terminated it, in the history.',
    staysAll:
      'The whole stack with all its resources. It goes on costing money, and nobody looks after it in Service Catalog any more.',
    deletedNothing: 'Only its entry in Service Catalog.',
    confirm: 'Type {{name}} to confirm',
    mismatch: 'This is not its name. Upper and lower case count.',
    advanced: 'Advanced',
    retain: 'Keep the resources running',
    retainHint:
      'Service Catalog forgets it, the stack stays. For handing it over to somebody else.',
    ignoreErrors: 'Finish even if something cannot be deleted',
    ignoreErrorsHint:
      'Whatever could not be deleted stays and goes on costing money.',
    cancel: 'Keep it',
    submit: 'Terminate',
    submitting: 'Sending …',
  },
} as const;
