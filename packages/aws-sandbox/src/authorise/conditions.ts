import type { RequestContext } from './context';
import { isInRange } from './ipRange';
import type { ConditionBlock } from './policy';
import { matchesArn, matchesText, matchesWildcard } from './wildcards';

/** Compares one value of the request with one value of the policy. */
type Compare = (
  given: string,
  wanted: string,
  context: RequestContext,
) => boolean;

interface Operator {
  compare: Compare;
  /** `NotEquals` and its kin: true when none of the policy's values matches, and when the key is missing. */
  negated?: boolean;
}

const numeric =
  (relation: (given: number, wanted: number) => boolean): Compare =>
  (given, wanted) => {
    const numbers = [Number(given), Number(wanted)];
    return !numbers.some(Number.isNaN) && relation(numbers[0], numbers[1]);
  };

const timeOf = (text: string) =>
  /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);

const dated =
  (relation: (given: number, wanted: number) => boolean): Compare =>
  (given, wanted) => {
    const times = [timeOf(given), timeOf(wanted)];
    return !times.some(Number.isNaN) && relation(times[0], times[1]);
  };

const textEquals: Compare = (given, wanted, context) =>
  matchesText(wanted, given, context);
const textEqualsIgnoreCase: Compare = (given, wanted, context) =>
  matchesText(wanted, given, context, true);
const textLike: Compare = (given, wanted, context) =>
  matchesWildcard(wanted, given, context);
const arnLike: Compare = (given, wanted, context) =>
  matchesArn(wanted, given, context);
const inRange: Compare = (given, wanted) => isInRange(given, wanted);
const equal = (a: number, b: number) => a === b;
const sameBoolean: Compare = (given, wanted) =>
  given.toLowerCase() === wanted.toLowerCase();

const OPERATORS: Record<string, Operator> = {
  stringequals: { compare: textEquals },
  stringnotequals: { compare: textEquals, negated: true },
  stringequalsignorecase: { compare: textEqualsIgnoreCase },
  stringnotequalsignorecase: { compare: textEqualsIgnoreCase, negated: true },
  stringlike: { compare: textLike },
  stringnotlike: { compare: textLike, negated: true },
  numericequals: { compare: numeric(equal) },
  numericnotequals: { compare: numeric(equal), negated: true },
  numericlessthan: { compare: numeric((a, b) => a < b) },
  numericlessthanequals: { compare: numeric((a, b) => a <= b) },
  numericgreaterthan: { compare: numeric((a, b) => a > b) },
  numericgreaterthanequals: { compare: numeric((a, b) => a >= b) },
  dateequals: { compare: dated(equal) },
  datenotequals: { compare: dated(equal), negated: true },
  datelessthan: { compare: dated((a, b) => a < b) },
  datelessthanequals: { compare: dated((a, b) => a <= b) },
  dategreaterthan: { compare: dated((a, b) => a > b) },
  dategreaterthanequals: { compare: dated((a, b) => a >= b) },
  bool: { compare: sameBoolean },
  binaryequals: { compare: (given, wanted) => given === wanted },
  ipaddress: { compare: inRange },
  notipaddress: { compare: inRange, negated: true },
  arnequals: { compare: arnLike },
  arnlike: { compare: arnLike },
  arnnotequals: { compare: arnLike, negated: true },
  arnnotlike: { compare: arnLike, negated: true },
};

type SetPrefix = 'forallvalues' | 'foranyvalue' | undefined;

interface ReadOperator {
  name: string;
  prefix: SetPrefix;
  ifExists: boolean;
}

function readOperator(text: string): ReadOperator {
  const lower = text.toLowerCase();
  const [first, second] = lower.split(':');
  const prefix =
    first === 'forallvalues' || first === 'foranyvalue' ? first : undefined;
  const name = prefix ? second ?? '' : lower;
  const ifExists = name !== 'null' && name.endsWith('ifexists');
  return {
    prefix,
    ifExists,
    name: ifExists ? name.slice(0, -'ifexists'.length) : name,
  };
}

function holds(
  operator: ReadOperator,
  key: string,
  wanted: string[],
  context: RequestContext,
): boolean {
  const given = context.get(key);
  if (operator.name === 'null') {
    return wanted.some(
      value => (value.toLowerCase() === 'true') === (given === undefined),
    );
  }
  const known = OPERATORS[operator.name];
  if (!known) {
    return false;
  }
  if (given === undefined || given.length === 0) {
    if (operator.prefix) {
      return operator.ifExists || operator.prefix === 'forallvalues';
    }
    return operator.ifExists || Boolean(known.negated);
  }
  const valueHolds = (value: string) =>
    wanted.some(item => known.compare(value, item, context)) !==
    Boolean(known.negated);
  const everyValue =
    operator.prefix === 'forallvalues' || (!operator.prefix && known.negated);
  return everyValue ? given.every(valueHolds) : given.some(valueHolds);
}

/** True when every operator and key of the block holds for the request. Unknown operators never hold. */
export function conditionsHold(
  block: ConditionBlock,
  context: RequestContext,
): boolean {
  return Object.entries(block).every(([operator, keys]) => {
    const read = readOperator(operator);
    return Object.entries(keys).every(([key, wanted]) =>
      holds(read, key, wanted, context),
    );
  });
}

/** Condition keys that a block asks for. */
export const conditionKeys = (block: ConditionBlock): string[] =>
  Object.values(block).flatMap(Object.keys);

/** Whether IAM knows the operator, set prefix and `IfExists` included. */
export function isKnownOperator(text: string): boolean {
  const { name } = readOperator(text);
  return name === 'null' || name in OPERATORS;
}
