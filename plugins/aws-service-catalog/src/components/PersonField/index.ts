export { PersonField } from './PersonField';
