import { z } from 'astro/zod';

const words = z.array(z.string().trim().min(1)).min(1);

/**
 * Words that people have for what the plan calls otherwise (`content/everyday.yaml`). They lead to the plan's words, not
 * back from them, so they may be broader, narrower or only near.
 */
export const everydayGroupSchema = z.strictObject({
	/** The language in which they are typed. */
	lang: z.enum(['zh', 'en']),
	/** As people type them: 噪音, 吵. */
	say: words,
	/** Words of the plan's text in that language; where one is of several parted by spaces, all stand in one sentence. */
	plan: words,
});
