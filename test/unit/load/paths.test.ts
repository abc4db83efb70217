import { expect, test } from 'vitest';
import { leavesFolder } from '../../../src/load/paths.ts';

test.each(['images/beek.jpg', './images/a b.png', 'images/../images/x.jpg', 'a..b.jpg', 'images\\x.jpg'])(
  '%s stays',
  (path) => {
    expect(leavesFolder(path)).toBe(false);
  },
);

test.each([
  '../x.jpg',
  'images/../../x.jpg',
  '/etc/passwd',
  '\\\\server\\x',
  'C:\\x.jpg',
  '~/x.jpg',
  'https://x.be/x.jpg',
  'file:///x',
  'a\0b',
])('%s leaves', (path) => {
  expect(leavesFolder(path)).toBe(true);
});
