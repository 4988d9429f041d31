export * from './create-ingest-client.ts';
export * from './mount-sidebar.ts';
