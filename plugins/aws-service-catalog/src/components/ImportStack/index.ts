export { ImportStackButton } from './ImportStackButton';
