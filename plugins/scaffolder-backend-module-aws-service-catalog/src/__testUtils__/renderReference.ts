/** The part of JSON Schema that zod schemas become. */
export interface SchemaNode {
  type?: string | string[];
  description?: string;
  enum?: (string | number)[];
  default?: unknown;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  anyOf?: SchemaNode[];
}

/** A template action as its author finds it in the guide. */
export interface DocumentedAction {
  id: string;
  description?: string;
  supportsDryRun?: boolean;
  schema?: { input?: object; output?: object };
  examples?: { description: string; example: string }[];
}

/** A field extension as its author finds it in the guide. */
export interface DocumentedField {
  name: string;
  value: SchemaNode;
  uiOptions?: SchemaNode;
}

/** One action: what it takes, what it gives, and how it is used. */
export function renderAction(action: DocumentedAction): string {
  const { id, description, supportsDryRun, schema, examples = [] } = action;
  return [
    `### \`${id}\``,
    sentence(description),
    supportsDryRun ? 'Supports dry runs.' : undefined,
    '**Inputs**',
    table((schema?.input ?? {}) as SchemaNode, 'Input'),
    '**Outputs**',
    table((schema?.output ?? {}) as SchemaNode, 'Output'),
    ...examples.flatMap(one => [
      `**Example:** ${one.description}`,
      `\`\`\`yaml\n${one.example.trimEnd()}\n\`\`\``,
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** One field extension: what it puts into the form's data, and its options. */
export function renderField(field: DocumentedField): string {
  const { name, value, uiOptions } = field;
  return [
    `### \`${name}\``,
    `**Value** (${typeOf(value)}): ${sentence(value.description)}`,
    ...(uiOptions?.properties
      ? ['**Options** (`ui:options`)', table(uiOptions, 'Option')]
      : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function table(
  schema: SchemaNode,
  heading: 'Input' | 'Option' | 'Output',
): string {
  const rows = rowsOf(schema);
  if (rows.length === 0) return 'None.';
  const isInput = heading === 'Input';
  const columns = isInput
    ? [heading, 'Type', 'Required', 'Description']
    : [heading, 'Type', 'Description'];
  return [
    columns,
    columns.map(() => '---'),
    ...rows.map(({ name, node, isRequired }) => [
      `\`${name}\``,
      typeOf(node),
      ...(isInput ? [isRequired ? 'yes' : ''] : []),
      textOf(node),
    ]),
  ]
    .map(cells => `| ${cells.map(cellOf).join(' | ')} |`)
    .join('\n');
}

interface Row {
  name: string;
  node: SchemaNode;
  isRequired: boolean;
}

/** Every member, those of objects in it by their path. */
function rowsOf(schema: SchemaNode, prefix = ''): Row[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, node]) => {
    const name = `${prefix}${key}`;
    return [
      { name, node, isRequired: required.includes(key) },
      ...rowsOf(node, `${name}.`),
      ...(node.items ? rowsOf(node.items, `${name}[].`) : []),
      ...(typeof node.additionalProperties === 'object'
        ? rowsOf(node.additionalProperties, `${name}.*.`)
        : []),
    ];
  });
}

function typeOf(node: SchemaNode): string {
  if (node.enum) return node.enum.map(one => `\`${one}\``).join(' or ');
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  if (node.items) return `array of ${typeOf(node.items)}`;
  if (typeof node.additionalProperties === 'object') {
    const of = typeOf(node.additionalProperties);
    return of === 'any' ? 'object' : `object of ${of}`;
  }
  const { type = 'any' } = node;
  return Array.isArray(type) ? type.join(' or ') : type;
}

function textOf({ description, default: value }: SchemaNode): string {
  return [
    sentence(description),
    value === undefined ? undefined : `Default: \`${JSON.stringify(value)}\`.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function sentence(text: string | undefined): string | undefined {
  return text && `${text.replace(/\.$/, '')}.`;
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
