import { type Registry, registryFile as file } from '../../model/schemas/registry.ts';

/** What is known of the registry before it is written. */
interface Known {
	/** As the file has it; undefined where there is none. */
	written: Registry | undefined;
	/** As the last commit has it: a file that was deleted is not forgotten. */
	committed: Registry | undefined;
	/** Identifier of the plan in dist/. */
	document: string;
	/** Whether it was asked for a new one. */
	anew: boolean;
}

/**
 * The registry that is to be added to: that of the file, or an empty one, which is given only where nobody can have
 * the addresses of this plan yet.
 *
 * @returns The registry, or why there is none.
 */
export function chooseRegistry({ written, committed, document, anew }: Known): Registry | string {
	if (anew) {
		const isBound = [written, committed].some((own) => own?.document === document && own.published);
		return isBound
			? `${document} has been published: its registry is never started anew; what has gone needs an entry in content/redirects.yaml`
			: { document, published: false, ids: [], addresses: [] };
	}
	const hint = 'for a plan that has not been published, `npm run registry -- --anew` starts one';
	if (!written) return `${file} is not there: fetch it back from the last commit; ${hint}`;
	if (written.document === document) return written;
	return `${file} holds the addresses of ${written.document}, and dist/ is ${document}; ${hint}`;
}
