// The program as Node runs it: our sources in few files, because opening hundreds takes longer than reading them. Packages stay
// where npm put them, but for PDFKit: with its reader of fonts it is there twice as soon when it stands in one file.

const isOurs = (id) => /^[./]|^[A-Z]:/.test(id);
const isOfPdfkit = (id, importer) => id === 'pdfkit' || importer?.includes('node_modules');

/** The reader of fonts unpacks tables for shaping as soon as it is loaded: 70 ms, for tables that HarfBuzz leaves it no use for. */
const lazyTables = {
  name: 'lazy-tables',
  resolveId: (id, importer) => (id === 'unicode-trie' && importer !== LAZY ? LAZY : undefined),
  load: (id) => (id === LAZY ? LAZY_TABLE : undefined),
};
const LAZY = '\0lazy-table';
const LAZY_TABLE = `
  import Table from 'unicode-trie';
  export default class {
    #packed;
    #table;
    constructor(packed) { this.#packed = packed; }
    get(codePoint) { return (this.#table ??= new Table(this.#packed)).get(codePoint); }
  }
`;

export default {
  input: { cli: 'src/cli.ts', 'bench/bench': 'src/bench/bench.ts' },
  platform: 'node',
  plugins: [lazyTables],
  external: (id, importer) => !isOurs(id) && id !== LAZY && !isOfPdfkit(id, importer),
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
};
