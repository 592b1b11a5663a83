/** Texts of the page of a launch role, for those who curate a catalog. */
export const launchRoles = {
  title: 'Launch role {{role}}',
  subtitle: 'In account {{account}}',
  link: 'Check the role',
  linkNamed: 'Check the role {{role}} for {{product}}',
  none: {
    title: 'Nothing is launched with this role',
    description:
      'No LAUNCH constraint of the portfolio names it. The constraints of the portfolio say which roles launch its products.',
    action: 'Go to the portfolio',
  },
  local:
    'The constraint names the role, and each account that launches uses its own of that name. This page checks the one in account {{account}}; open the catalog of another account to check the one there.',
  elsewhere:
    'The role is one of account {{account}}, and this catalog can look into account {{here}} only. Open the catalog of account {{account}} to check it.',
  depends: 'What depends on the role',
  verdict: {
    ready: 'Ready',
    'not-ready': 'Not ready',
    unknown: 'Cannot be told before a launch',
  },
  checked: 'Checked for what the newest active version creates: {{types}}',
  again: 'Check again',
  againNamed: 'Check again for {{product}}',
  missing: 'Missing actions',
  sometimes: 'Needed by some properties or by updates only',
  neededBy: 'for {{types}}',
  decision: {
    'not-allowed': 'no policy allows it',
    'explicitly-denied': 'a policy denies it',
    undecided: 'only a launch can tell',
  },
  draft: {
    action: 'Show the policy the portal would write',
    actionNamed: 'Show the policy the portal would write for {{product}}',
    title: 'Launch role for {{product}}',
    what: 'Nothing is changed here. Put the policy into the role, or let the portal make a new role when you publish.',
    preset: 'Policy',
    derived: 'What the resources of the template need',
    walkthrough: 'The broad policy of the AWS walkthrough',
    policy: 'Permissions',
    trustPolicy: 'Trust policy',
    copyPolicy: 'Copy the permissions',
    copyTrustPolicy: 'Copy the trust policy',
  },
} as const;
