import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const earlierTurnSchema = z.object({ speaker: z.string(), text: z.string() });

/** One message that people have labelled. A label that is absent was not asked for: it is no "no". */
const labelledMessageSchema = z.object({
  /** Unique within its set. */
  id: z.string().min(1),
  dataset: z.string().min(1),
  dialogueId: z.string().optional(),
  turn: z.number().int().optional(),
  speaker: z.string().min(1),
  text: z.string(),
  /** The turns before it, oldest first. */
  context: z.array(earlierTurnSchema).optional(),
  labels: z.object({
    frustration: z.literal([0, 1]).optional(),
    /** Mean of the raters, 0–4. */
    frustrationLevel: z.number().min(0).max(4).optional(),
    abuse: z.literal([0, 1]).optional(),
    abuseType: z.array(z.string()).optional(),
    /** `system` is the side that answers. */
    target: z.enum(['individual', 'group', 'system', 'other', 'untargeted']).optional(),
    /** What the message asks of the company; empty when it asks for none of these. */
    escalation: z
      .array(z.enum(['human_agent', 'needs_agent', 'cancel', 'refund', 'dispute', 'delay', 'complaint']))
      .optional(),
    /** Mean of the raters, −4 to 4. */
    sentiment: z.number().min(-4).max(4).optional(),
  }),
  meta: z.record(z.string(), z.unknown()).optional(),
});
export type LabelledMessage = z.infer<typeof labelledMessageSchema>;

export interface LabelledSet {
  /** The `dataset` its rows name: two files may hold parts of one set. */
  name: string;
  rows: LabelledMessage[];
}

/** The labelled messages cannot be used as they are; the message says problem, consequence and remedy. */
export class DatasetsError extends Error {}

/**
 * Every set of a folder of .jsonl files, by name.
 * @throws DatasetsError when there is no such folder, nothing in it, or a line that cannot be read.
 */
export function readLabelledSets(folder: string | undefined): LabelledSet[] {
  if (folder === undefined) {
    throw new DatasetsError(
      'No folder of labelled messages was named, so there is nothing to measure on. Name one: --datasets <folder of .jsonl files>.',
    );
  }
  const sets = new Map<string, LabelledSet>();
  const seen = new Map<string, string>();
  for (const file of jsonlFiles(folder)) {
    for (const { where, row } of readRows(join(folder, file))) {
      const key = `${row.dataset}\n${row.id}`;
      const before = seen.get(key);
      if (before !== undefined) {
        throw new DatasetsError(
          `${where} has the id "${row.id}" of ${before} again, so a message would count twice. Leave one of them out.`,
        );
      }
      seen.set(key, where);
      const set = sets.get(row.dataset) ?? { name: row.dataset, rows: [] };
      sets.set(row.dataset, set);
      set.rows.push(row);
    }
  }
  if (sets.size === 0) {
    throw new DatasetsError(
      `${folder} has no labelled message in a .jsonl file, so there is nothing to measure on. Name the folder that holds the sets.`,
    );
  }
  return [...sets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function jsonlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .sort();
  } catch (error) {
    throw new DatasetsError(
      `${folder} cannot be read (${(error as NodeJS.ErrnoException).code}), so there is nothing to measure on. Name a folder of .jsonl files.`,
    );
  }
}

function* readRows(path: string): Generator<{ where: string; row: LabelledMessage }> {
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const where = `${path}, line ${index + 1}`;
    const parsed = labelledMessageSchema.safeParse(parseJson(line, where));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw badLine(where, `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not valid'}`);
    }
    yield { where, row: parsed.data };
  }
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw badLine(where, 'is no JSON');
  }
}

/** A line that is skipped would change every figure unseen, so one bad line stops the run. */
function badLine(where: string, problem: string): DatasetsError {
  return new DatasetsError(
    `${where} cannot be read (${problem}), so no figure would be of the whole set. Mend the line or leave it out.`,
  );
}
