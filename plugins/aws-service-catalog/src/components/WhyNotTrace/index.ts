export { WhyNotTrace } from './WhyNotTrace';
