import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A whole app is rendered; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(240_000);
