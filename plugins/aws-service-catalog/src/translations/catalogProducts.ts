/** Texts of the pages of products, for those who curate them. */
export const catalogProducts = {
  title: 'Product',
  imported: 'from another account',
  foreign:
    'This product belongs to another account. Its details and versions are changed there.',
  list: {
    title: 'All products',
    subtitle: 'Catalog {{catalog}}',
    search: 'Search products',
    kind: 'Type',
    kindAll: 'All',
    count_one: '{{count}} product',
    count_other: '{{count}} products',
    more: 'Show more',
    none: {
      title: 'There is no product yet',
      description:
        'Create one from a CloudFormation template or a Terraform configuration, or publish software of AWS Marketplace.',
    },
    noMatch: {
      title: 'No product fits',
      description: 'Nothing in this catalog fits the search and the type.',
      action: 'Show all',
    },
  },
  column: {
    name: 'Name',
    vendor: 'Vendor',
    kind: 'Type',
    created: 'Created',
  },
  create: {
    action: 'Create product',
    title: 'Create a product',
    submit: 'Create product',
    kind: 'What runs it',
    kinds: {
      cloudformation: {
        name: 'CloudFormation',
        needs: 'AWS itself. There is nothing to set up.',
      },
      terraform: {
        name: 'HCP Terraform',
        needs:
          'HCP Terraform, formerly Terraform Cloud. The account of the catalog needs its engine for Service Catalog, connected to your HCP Terraform organization.',
      },
      external: {
        name: 'An engine of your own',
        needs:
          'Terraform Community Edition, OpenTofu or any other tool. The account of the catalog needs an engine for products of the type External.',
      },
    },
    portfolio: 'Portfolio',
    portfolioHelp: 'Nobody can launch a product that is in no portfolio.',
    noPortfolio: 'None for now',
  },
  version: {
    name: 'Version name',
    nameHelp: 'Without spaces, for example 2026.11 or v2',
    description: 'What is new',
    descriptionHelp: 'Shown to those who choose a version',
    from: 'Template',
    required: 'is needed',
    noSpaces: 'A version name has no spaces.',
    notHttps: 'An address begins with https://',
    file: 'Take it from a file',
    fileTooLarge:
      'This file is larger than 1 MB, which is the most that a template may have.',
    fileUnreadable: 'This file cannot be read.',
    archive: 'Address of the archive, https://…',
    archiveHelp: {
      terraform:
        'A .tar.gz with the Terraform configuration, on Amazon S3, that the launch role may read',
      external:
        'A .tar.gz with what your engine runs, on Amazon S3, that the launch role may read',
    },
    source: {
      template: 'Its text',
      templateUrl: 'From an address on S3 or GitHub',
      stackArn: 'Of a stack that runs',
    },
    sourceLabel: {
      template: 'CloudFormation template, YAML or JSON',
      templateUrl: 'Address, https://…',
      stackArn: 'ARN of the stack',
    },
  },
  versions: {
    title: 'Versions',
    none: 'There is no version, so nothing can be launched.',
    newest: 'newest',
    deprecated: 'deprecated',
    inactive: 'inactive',
    actions: 'Service actions: {{actions}}',
    noActions: 'There is no service action in this catalog.',
    add: {
      action: 'Add version',
      title: 'Add a version',
      submit: 'Add version',
    },
    change: {
      edit: {
        action: 'Edit',
        named: 'Edit version {{version}}',
        title: 'Edit version {{version}}',
      },
      recommend: {
        action: 'Offer again',
        named: 'Offer again version {{version}}',
        title: 'Offer version {{version}} again?',
        effect: 'It can be launched anew.',
      },
      deprecate: {
        action: 'Deprecate',
        named: 'Deprecate version {{version}}',
        title: 'Deprecate version {{version}}?',
        effect:
          'It is no longer launched anew. What runs can still be updated.',
      },
      activate: {
        action: 'Activate',
        named: 'Activate version {{version}}',
        title: 'Activate version {{version}}?',
        effect: 'It can be launched and updated to.',
      },
      deactivate: {
        action: 'Deactivate',
        named: 'Deactivate version {{version}}',
        title: 'Deactivate version {{version}}?',
        effect:
          'Nobody can launch it or update to it. What runs goes on running.',
      },
      actions: {
        action: 'Service actions',
        named: 'Service actions of version {{version}}',
        title: 'Service actions of version {{version}}',
        detach: {
          title: 'Take {{action}} off version {{version}}?',
          action: 'Take off',
          loses:
            'It can no longer be run on what was launched from this version.',
        },
      },
      delete: {
        action: 'Delete',
        named: 'Delete version {{version}}',
        title: 'Delete version {{version}}?',
        effect: 'It cannot be brought back. What runs goes on running.',
      },
    },
  },
  compare: {
    action: 'Compare',
    title: 'Compare two versions',
    from: 'From',
    to: 'To',
    parameters: 'Parameters',
    resources: 'Resources',
    same: 'No difference.',
    noTemplates:
      'Versions of this product are archives that an engine runs. What they create is not compared.',
    nothing: '(nothing)',
    detail: '{{path}}: {{before}} → {{after}}',
    change: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  },
  details: {
    title: 'Details',
    name: 'Name',
    vendor: 'Vendor',
    distributor: 'Distributor',
    description: 'Description',
    type: 'Type in AWS',
    id: 'Product id',
    created: 'Created',
    supportText: 'Support',
    supportEmail: 'Support by e-mail',
    supportUrl: 'Support page',
    wrongUrl: 'An address begins with https:// or http://',
  },
  portfolios: {
    title: 'Portfolios',
    none: 'It is in no portfolio, so nobody can launch it.',
    imported: 'shared by another account',
  },
  running: {
    title: 'Who runs it',
    none: 'Nobody runs it.',
    version_one: 'Version {{version}}: {{count}}',
    version_other: 'Version {{version}}: {{count}}',
    old: 'not the newest',
  },
  copy: {
    action: 'Copy',
    title: 'Copy {{name}}',
    submit: 'Copy',
    close: 'Close',
    target: 'Into the catalog',
    name: 'Name of the copy',
    nameHelp: 'Left empty: the name of the product',
    tags: 'With its tags',
    open: 'Open the copy',
    status: {
      'in-progress': 'The copy is being made.',
      succeeded: 'The copy is there.',
      failed: 'The copy failed.',
    },
  },
  person: {
    failed:
      'People cannot be searched just now. The name of the user, or its reference, still does.',
    none: 'Nobody in this portal is called so. Try another part of the name.',
    more_one: '{{count}} more person fits: write more of the name',
    more_other: '{{count}} more people fit: write more of the name',
  },
  whyNot: {
    title: 'Why can somebody not launch it?',
    person: 'Person',
    personHelp:
      'Search by name or e-mail, or write a user reference such as user:default/rosa',
    ask: 'Find out',
    list: 'From the person to the version',
    mine: 'Why can I not launch this?',
    status: {
      ok: 'OK',
      broken: 'Broken here',
      unknown: 'Cannot be told',
      'not-reached': 'Not looked at',
    },
  },
} as const;
