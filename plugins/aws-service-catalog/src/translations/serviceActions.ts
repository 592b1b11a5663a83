/** Texts of the library of service actions, for those who curate a catalog. */
export const serviceActions = {
  title: 'Service action',
  list: {
    title: 'Service actions',
    subtitle: 'Catalog {{catalog}}',
    search: 'Search service actions',
    count_one: '{{count}} service action',
    count_other: '{{count}} service actions',
    more: 'Show more',
    unread: 'Could not be read',
    none: {
      title: 'There is no service action yet',
      description:
        'A service action is an SSM Automation document that people run on what they have launched, for example to restart a machine. Once there is one, attach it to versions of products.',
    },
    noMatch: {
      title: 'No service action fits',
      description:
        'None in this catalog has these words in its name or description.',
      action: 'Show all',
    },
  },
  column: {
    name: 'Name',
    document: 'Document',
    runsAs: 'Runs as',
  },
  runsAs: {
    label: 'Runs as',
    launchRole: 'The launch role of the product',
    role: 'A certain role',
    caller: 'Whoever runs it',
  },
  definition: {
    title: 'What it runs',
    document: 'SSM document',
    version: 'Version of the document',
    role: 'Role',
    parameters: 'Parameters',
    noParameters: 'None',
    target: '{{name}}: the resource that it runs on',
    value: '{{name}} = {{value}}',
    noValue: '{{name}}: as the document has it',
    id: 'Service action id',
  },
  versions: {
    title: 'Where it can be run',
    help: 'On whatever runs one of these versions. Attach and detach it on the page of the product, at its versions.',
    none: 'No version has it, so nobody can run it. Open a product and attach it with "Service actions" at one of its versions.',
    products: 'Open all products',
    version: 'Version {{version}}',
    library: 'Open the service actions of this catalog',
  },
  create: {
    action: 'Create service action',
    title: 'Create a service action',
    submit: 'Create service action',
  },
  edit: {
    action: 'Edit',
    title: 'Edit the service action',
    submit: 'Save',
  },
  field: {
    name: 'Name',
    nameHelp:
      'What people press, for example Restart-machine: letters, digits, hyphens, underscores and dots',
    description: 'Description',
    descriptionHelp: 'Shown to those who run it',
    documentName: 'SSM Automation document',
    documentNameHelp:
      'Name of a document of AWS or of the account, or the ARN of one that is shared with it. It needs a target type.',
    documentVersion: 'Version of the document',
    documentVersionHelp: 'A number, or $DEFAULT for its default version',
    roleArn: 'ARN of the role',
    roleArnHelp: 'SSM Automation must be allowed to assume it.',
  },
  parameters: {
    title: 'Parameters',
    help: 'The one that names what the document works on, such as InstanceId, gets the resource of the provisioned product.',
    name: 'Name of parameter {{number}}',
    type: 'Value of parameter {{number}}',
    TARGET: 'The resource',
    TEXT_VALUE: 'Text',
    value: 'Text of parameter {{number}}',
    add: 'Add parameter',
    remove: 'Remove parameter {{name}}',
  },
  problem: {
    required: 'is needed',
    name: 'takes letters, digits, hyphens, underscores and dots only',
    version: 'is a number or $DEFAULT',
    role: 'An ARN such as arn:aws:iam::111122223333:role/Automation',
    parameterNames: 'Every parameter needs a name of its own.',
  },
} as const;
