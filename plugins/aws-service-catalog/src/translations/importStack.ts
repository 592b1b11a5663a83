/** Texts of the form that takes a stack in as a provisioned product. */
export const importStack = {
  action: 'Import a stack',
  title: 'Import a stack',
  submit: 'Import',
  effects: {
    label: 'What the import does',
    same: 'The stack goes on running as it is: nothing in it changes.',
    yours:
      'It becomes a provisioned product that is yours. From then on it is updated and terminated here.',
    constraints:
      'What the portfolio lays down, such as the launch role, counts from its next update.',
    terminate: 'Whoever terminates it later deletes the stack.',
  },
  stackArn: 'Id of the stack',
  stackArnHelp:
    'Its ARN, of account {{account}} in {{region}}. No change of it may be under way, and it is neither nested nor part of a stack set.',
  stackArnWrong:
    'The id of a stack begins with arn: and names cloudformation, for example arn:aws:cloudformation:{{region}}:{{account}}:stack/lab/0a1b2c3d',
  name: 'Name',
  nameHelp: 'How you and your team will find it',
  product: 'Product',
  productHelp: 'What the stack is one of',
  productNeeded: 'Choose one of the products of your team',
  noProduct:
    'Nothing is approved for {{team}} in {{region}}, so no stack can be taken in. Ask the platform team to add a product with the template of the stack.',
  version: 'Version',
  versionHelp: 'Its template has to be that of the stack.',
  versionNeeded: 'Choose the version with the template of the stack',
  versionFirst: 'Choose the product first.',
} as const;
