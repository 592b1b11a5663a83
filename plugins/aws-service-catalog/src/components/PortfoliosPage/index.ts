export { PortfoliosPage } from './PortfoliosPage';
