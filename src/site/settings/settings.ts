import { checkSettings, type Settings } from './check-settings.ts';
import { showLooks } from './looks.ts';
import { findBase } from '../browser/site-base.ts';

export type { Settings } from './check-settings.ts';

/** What was chosen on this page where the browser does not keep it. */
let held: Settings | undefined;

/** The key by which this site stores them: it has the path, as other sites of the host share the store. */
function findKey(): string {
	return `plan-explorer:${findBase() ?? ''}/`;
}

function check(value: unknown): Settings {
	return checkSettings(value, location.origin, `${findBase() ?? ''}/`);
}

/** The settings; none where storage is denied or holds something else. */
export function readSettings(): Settings {
	if (held) return held;
	try {
		const value: unknown = JSON.parse(localStorage.getItem(findKey()) ?? '{}');
		return check(value);
	} catch {
		return {};
	}
}

/** Changes settings and applies them to the page. An undefined value removes one. */
export function changeSettings(change: {
	[Name in keyof Settings]: Settings[Name] | undefined;
}): void {
	const settings = check({ ...readSettings(), ...change });
	try {
		localStorage.setItem(findKey(), JSON.stringify(settings));
		held = undefined;
	} catch {
		// Then it holds for this page only, the next choice included.
		held = settings;
	}
	showLooks(settings);
}

/** Whether what is chosen here will be known on the next page. */
export function keepsSettings(): boolean {
	if (held) return false;
	try {
		localStorage.getItem(findKey());
		return true;
	} catch {
		return false;
	}
}
