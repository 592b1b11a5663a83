import { isObject, type Json } from './Template';

/** Names that a value of a template leans on. */
export interface References {
  /** `Ref` and `${Name}`: parameters, pseudo parameters and resources. */
  names: Set<string>;
  /** `Fn::GetAtt` and `${Name.Attribute}`. */
  attributes: { logicalId: string; attribute: string }[];
  /** Conditions named by `Fn::If` or `Condition`. */
  conditions: Set<string>;
  /** Mappings named by `Fn::FindInMap` with a literal name. */
  mappings: Set<string>;
}

/** Finds every name a value refers to, `Fn::Sub` text included. */
export function references(value: Json | undefined): References {
  const found: References = {
    names: new Set(),
    attributes: [],
    conditions: new Set(),
    mappings: new Set(),
  };
  if (value !== undefined) {
    collect(value, found);
  }
  return found;
}

function collect(value: Json, found: References): void {
  if (Array.isArray(value)) {
    value.forEach(item => collect(item, found));
    return;
  }
  if (!isObject(value)) {
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 1) {
    collectIntrinsic(entries[0][0], entries[0][1], found);
  }
  entries.forEach(([, item]) => collect(item, found));
}

function collectIntrinsic(name: string, value: Json, found: References): void {
  switch (name) {
    case 'Ref':
      if (typeof value === 'string') {
        found.names.add(value);
      }
      return;
    case 'Fn::GetAtt': {
      const [logicalId, attribute] = getAttPath(value);
      found.attributes.push({ logicalId, attribute });
      return;
    }
    case 'Fn::Sub':
      collectSub(value, found);
      return;
    case 'Condition':
      if (typeof value === 'string') {
        found.conditions.add(value);
      }
      return;
    case 'Fn::If':
      if (Array.isArray(value) && typeof value[0] === 'string') {
        found.conditions.add(value[0]);
      }
      return;
    case 'Fn::FindInMap':
      if (Array.isArray(value) && typeof value[0] === 'string') {
        found.mappings.add(value[0]);
      }
      return;
    default:
  }
}

/** The two parts of a `Fn::GetAtt`: the list form, or `Resource.Attribute` text. */
export function getAttPath(value: Json): [string, string] {
  if (typeof value === 'string') {
    const dot = value.indexOf('.');
    return dot < 0 ? [value, ''] : [value.slice(0, dot), value.slice(dot + 1)];
  }
  if (Array.isArray(value)) {
    const [logicalId, ...attribute] = value.map(part =>
      isObject(part) ? '' : String(part),
    );
    return [logicalId ?? '', attribute.join('.')];
  }
  return ['', ''];
}

const SUB_VARIABLE = /\$\{([^!{}][^{}]*)\}/g;

function collectSub(value: Json, found: References): void {
  const [text, own] = Array.isArray(value) ? value : [value, {}];
  if (typeof text !== 'string') {
    return;
  }
  for (const [, raw] of text.matchAll(SUB_VARIABLE)) {
    const name = raw.trim();
    if (isObject(own) && Object.hasOwn(own, name)) {
      continue;
    }
    if (name.includes('.')) {
      const [logicalId, attribute] = getAttPath(name);
      found.attributes.push({ logicalId, attribute });
    } else {
      found.names.add(name);
    }
  }
}

/** Replaces each `${…}` of a `Fn::Sub` text; `${!x}` becomes the literal `${x}`. */
export function substitute(
  text: string,
  lookup: (name: string) => string,
): string {
  return text
    .replace(SUB_VARIABLE, (_, name: string) => lookup(name.trim()))
    .replace(/\$\{!([^{}]*)\}/g, '${$1}');
}
