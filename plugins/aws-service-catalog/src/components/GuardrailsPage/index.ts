export { GuardrailsPage } from './GuardrailsPage';
export { TeamGuardrailsPage } from './TeamGuardrailsPage';
export { AnswerBanner } from './AnswerBanner';
export { stateTone } from './guardrailTones';
