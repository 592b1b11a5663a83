export { eventually } from 'test-sandbox';
