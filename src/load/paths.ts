// Paths as users type them, kept inside their folder. Touches no files.

/** Whether a typed path is absolute, goes up out of its folder, or is an address: all refused. */
export function leavesFolder(typed: string): boolean {
  if (/^([a-zA-Z]:|[\\/]|[a-z]+:\/\/|~)/.test(typed) || typed.includes('\0')) return true;
  return normalised(typed) === undefined;
}

/** The path without `.` and `..`, with forward slashes; undefined if it leaves the folder that it starts from. */
export function normalised(typed: string): string | undefined {
  const parts: string[] = [];
  for (const part of typed.split(/[\\/]+/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
