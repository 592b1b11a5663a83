export { GuardrailsPage } from './GuardrailsPage';
export { TeamGuardrailsPage } from './TeamGuardrailsPage';
