import type {
  Guardrail,
  GuardrailReport,
} from 'backstage-plugin-aws-service-catalog-common';

import { isTakeOff } from '../proof/takeOffAttempts';

type Answer = Pick<GuardrailReport, 'answer' | 'sentence' | 'because'>;

const DENIES = ['marketplace-deny', 'image-owner-deny', 'private-image-deny'];

/**
 * Whether members of the team can start Marketplace software only through Service Catalog, by what was tried. Pure.
 *
 * @param gaps - what was not tried and not looked at, in sentences: with any, the answer is never yes
 */
export function answerOf(
  title: string,
  rules: readonly Guardrail[],
  gaps: readonly string[],
): Answer {
  const sentence = `Members of ${title} can start Marketplace software only through Service Catalog`;
  const denials = rules.filter(({ id }) => DENIES.includes(id));
  const everyForbidden = denials.flatMap(({ attempts }) =>
    attempts.filter(one => one.expected === 'denied'),
  );
  const forbidden = everyForbidden.filter(one => !isTakeOff(one));
  const open = forbidden.filter(({ asExpected }) => asExpected === 'no');
  if (open.length > 0) {
    return {
      sentence,
      answer: 'no',
      because: `because it works directly too: ${open
        .map(attempt => lowerFirst(attempt.title))
        .join('; ')}.`,
    };
  }
  const loosened = everyForbidden.filter(
    one => isTakeOff(one) && one.asExpected === 'no',
  );
  if (loosened.length > 0) {
    return {
      sentence,
      answer: 'no',
      because: `because they can take off what denies it: ${[
        ...new Set(loosened.map(({ title: way }) => lowerFirst(way))),
      ].join('; ')}.`,
    };
  }
  const path = rules.find(({ id }) => id === 'service-catalog-path');
  const unsure = [
    ...denials.filter(({ state }) => state === 'unknown'),
    ...(path?.state === 'unknown' ? [path] : []),
  ];
  // What is only weakly denied is no better proven than what is firmly: taking it off counts for both.
  const unproven = everyForbidden.find(
    ({ asExpected }) => asExpected === 'unknown',
  );
  if (
    unsure.length > 0 ||
    unproven ||
    gaps.length > 0 ||
    forbidden.length === 0
  ) {
    return {
      sentence,
      answer: 'unknown',
      because: `because not everything could be proven. ${
        unsure[0]?.reason ?? unproven?.detail ?? gaps.join(' ')
      }`.trim(),
    };
  }
  if (path?.state === 'missing') {
    return {
      sentence,
      answer: 'no',
      because: `because it does not start through Service Catalog either. ${path.reason}`,
    };
  }
  const loose = denials.filter(({ state }) => state !== 'in-force');
  return {
    sentence,
    answer: 'yes',
    because:
      loose.length > 0
        ? `because every direct way that was tried is closed today; but not firmly. ${loose[0].reason}`
        : 'because every direct way that was tried is denied, and Service Catalog may launch it.',
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
