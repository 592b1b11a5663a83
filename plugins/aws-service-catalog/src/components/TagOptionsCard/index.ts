export { TagOptionsCard } from './TagOptionsCard';
