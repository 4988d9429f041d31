/** The house's doors: which room may import which (docs/architecture.md). Cycles are Biome's part (noImportCycles), which can
 * tell an import of types from one of code. Run by `npm run check`. */

/** From left to right; an import only points left. */
const FLOW = [
  'redaction',
  'library',
  'scripted-conversations',
  'scoring-engine',
  'conversation-state',
  'suggestion-picker',
  'draft-coach',
  'protocol',
  'client',
];
const PURE = 'redaction|library|scripted-conversations|scoring-engine|conversation-state|suggestion-picker|draft-coach';
const TEST = '\\.test\\.tsx?$';

const onlyLeft = FLOW.map((name, index) => ({
  name: `${name}-imports-only-left`,
  comment: `The flow is ${FLOW.join(' → ')} → apps. Move what both need to the left, or hand it in as an argument.`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: `^(packages/(${FLOW.slice(index + 1).join('|') || '-'})|apps)/` },
}));

module.exports = {
  forbidden: [
    ...onlyLeft,
    {
      name: 'no-way-around-the-front-door',
      comment: 'Import a package by its name (@evenkeel/…): a relative path into it sees what it does not promise.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: TEST },
      to: { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'apps-do-not-import-each-other',
      comment: 'What two apps share is a package.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'pure-packages-know-no-node',
      comment:
        'Pure packages run in browser, server and test alike: no files, no network, no process. Hand the data in.',
      severity: 'error',
      from: { path: `^packages/(${PURE})/src/`, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'natural-only-in-parts',
      comment: "natural's root loads database drivers and reads .env: import natural/lib/natural/<part>/index.js.",
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { path: 'node_modules/natural/lib/natural/(index|util/index)\\.js$' },
    },
    {
      name: 'pipeline-is-handed-its-ports',
      comment: 'The pipeline decides; sockets, routes and tables are handed in as ports (pipeline/ports.ts).',
      severity: 'error',
      from: { path: '^apps/server/src/pipeline/', pathNot: TEST },
      to: {
        path: '(node_modules/(fastify|@fastify|socket\\.io|@prisma|pg|@electric-sql)/|^apps/server/src/(storage|routes|realtime|ingest)/)',
      },
    },
    {
      name: 'only-storage-knows-the-database',
      comment: 'Tables change in one room. Ask storage/ for what you need, or take it as a port.',
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/server/src/storage/' },
      to: { path: 'node_modules/(@prisma|pg|@electric-sql)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'A feature can be deleted without another noticing. What two share belongs in ui/, realtime/ or api/.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/', pathNot: TEST },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'surfaces-do-not-know-each-other',
      comment: 'Each surface is an entry and a bundle of its own. What two share belongs in features/.',
      severity: 'error',
      from: { path: '^apps/web/src/surfaces/([^/]+)/', pathNot: TEST },
      to: { path: '^apps/web/src/surfaces/', pathNot: '^apps/web/src/surfaces/$1/' },
    },
    {
      name: 'web-imports-only-down',
      comment:
        'surfaces → features → ui, realtime, api. A screen part that knows its screen cannot be used in another.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|realtime|api|features)/', pathNot: TEST },
      to: { path: '^apps/web/src/surfaces/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere would also lead past every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no compiler to parse with: without this the cruise passes, having seen nothing.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
