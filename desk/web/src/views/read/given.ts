import type { Query } from '../../api/client.ts';

/** What somebody brings to be read: a text or a file, and what is known of it. */
export interface Given {
  text: string;
  file: File | null;
  title: string;
  /** ISO day or empty. */
  published: string;
  language: string;
}

export const NOTHING: Given = { text: '', file: null, title: '', published: '', language: '' };

/** What is sent: a file as it is, with what is known of it as parameters, else JSON without what is not known. */
export function request(given: Given): { content: unknown; query: Query } {
  const known = { published: given.published || undefined, language: given.language || undefined };
  if (given.file !== null) {
    return { content: given.file, query: { name: given.file.name, ...known } };
  }
  return { content: { text: given.text, title: given.title.trim() || undefined, ...known }, query: {} };
}

/** Whether there is something to read. */
export function isGiven(given: Given): boolean {
  return given.file !== null || given.text.trim() !== '';
}
