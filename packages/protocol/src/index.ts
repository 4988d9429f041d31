export * from './audit.ts';
export * from './ingest.ts';
export * from './ingest-keys.ts';
export * from './limits.ts';
export * from './live.ts';
export * from './problems.ts';
export * from './rest.ts';
export * from './view-after.ts';
