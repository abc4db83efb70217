// What a chart may claim in its title, in the words that editors type as `message:`.

export const CLAIMS = ['stijgt', 'daalt', 'stabiel', 'verdubbelt', 'halveert', 'hoogste', 'laagste'] as const;
export type Claim = (typeof CLAIMS)[number];
