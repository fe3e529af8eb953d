import type { ReadingMode } from '../../model/locale.ts';
import type { Note } from '../../model/schemas/note.ts';

/** Whether a page folds a note: one on Chinese words alone, where the reader sees only the translation. */
export function isFolded({ about }: Pick<Partial<Note>, 'about'>, mode: ReadingMode): boolean {
	return mode === 'en' && about === 'wording';
}
