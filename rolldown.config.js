// The program as Node runs it: our sources in few files, because opening hundreds takes longer than reading them. Packages stay
// where npm put them, but for PDFKit: with its reader of fonts it is there twice as soon when it stands in one file.

const isOurs = (id) => /^[./]|^[A-Z]:/.test(id);
const isOfPdfkit = (id, importer) => id === 'pdfkit' || importer?.includes('node_modules');

export default {
  input: { cli: 'src/cli.ts', 'bench/bench': 'src/bench/bench.ts' },
  platform: 'node',
  external: (id, importer) => !isOurs(id) && !isOfPdfkit(id, importer),
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
};
