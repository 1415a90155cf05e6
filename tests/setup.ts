// Before every test file: what a test has rendered is gone before the next one begins.
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
