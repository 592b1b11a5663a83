export { WhatRunsPage } from './WhatRunsPage';
