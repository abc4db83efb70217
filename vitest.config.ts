import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole reports are built in some tests; a slow machine must not make them fail.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
