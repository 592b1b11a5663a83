import type {
  GuardrailAttempt,
  GuardrailReport,
  GuardrailState,
  ReadinessStep,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';

/** Shape and colour of the state of a guardrail. */
export const stateTone: Record<GuardrailState, Tone> = {
  'in-force': 'ok',
  missing: 'error',
  weakened: 'warning',
  unknown: 'pending',
};

/** Shape and colour of what came of an attempt. */
export const attemptTone: Record<GuardrailAttempt['asExpected'], Tone> = {
  yes: 'ok',
  no: 'error',
  unknown: 'pending',
};

/** Severity of the sentence on top. */
export const answerSeverity: Record<
  GuardrailReport['answer'],
  'success' | 'error' | 'warning'
> = { yes: 'success', no: 'error', unknown: 'warning' };

/** Shape and colour of a step. */
export const stepTone: Record<ReadinessStep['state'], Tone> = {
  done: 'ok',
  'to-do': 'error',
  unknown: 'pending',
};

/** Shape and colour of a check of a step. */
export const checkTone: Record<
  ReadinessStep['checks'][number]['status'],
  Tone
> = { ok: 'ok', blocked: 'error', unknown: 'pending' };
