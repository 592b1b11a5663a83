import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are rendered in a test app; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(240_000);
