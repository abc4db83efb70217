// The standards that files keep, by the names that people know.

/** What a file for the screen keeps once its pages were found right: for whoever hears it, and for whoever archives it. */
export const SCREEN_STANDARDS = ['PDF/UA-1', 'PDF/A-2a'] as const;
