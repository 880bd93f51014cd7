/** Kinlink's own package, as far as its code reads it: the tables of sentences that the build writes into it. */
const { fetch: elsewhere } = globalThis;

globalThis.fetch = async (from, how) => {
  const [, name = '', language = ''] = /\/texts\/([\w-]+)\.(\w+)\.json$/.exec(String(from)) ?? [];
  if (!name) return elsewhere(from, how);
  const { TEXT_TABLES: TABLES } = await import('../../lib/texts/tables.ts');
  const table = (TABLES as Record<string, Record<string, unknown>>)[name]?.[language];
  if (!table) throw new TypeError(`The package has no ${from}.`);
  return new Response(JSON.stringify(table));
};
