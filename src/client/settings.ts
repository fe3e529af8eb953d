/** What a reader has chosen, kept on the device only. public/settings.js applies the looks on every page. */
export interface Settings {
	theme?: 'light' | 'dark';
	/** 关怀模式: larger type, one column, high contrast. */
	care?: boolean;
	/** Whether single keys are shortcuts; they are unless switched off. */
	keys?: boolean;
	/** The mode of reading that was chosen last. */
	mode?: 'zh' | 'en' | 'bi';
	/** The language that was read last, by itself. */
	language?: 'zh' | 'en';
	/** Whether hits of the search are shown in both languages. */
	pairs?: boolean;
	/** Whether both languages stand one under the other also where there is room for two columns. */
	interleaved?: boolean;
	/** The page of the plan that was read last, from the server's root, and its title. */
	last?: { url: string; title: string };
}

const key = 'settings';

/** The settings; none where storage is denied or holds something else. */
export function readSettings(): Settings {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
		return typeof value === 'object' && value !== null ? value : {};
	} catch {
		return {};
	}
}

/** Changes settings and applies the looks. An undefined value takes one out. */
export function changeSettings(change: {
	[Name in keyof Settings]: Settings[Name] | undefined;
}): void {
	const settings = { ...readSettings(), ...change };
	try {
		localStorage.setItem(key, JSON.stringify(settings));
	} catch {
		// Then it holds for this page only.
	}
	const root = document.documentElement;
	root.toggleAttribute('data-theme', settings.theme !== undefined);
	if (settings.theme) root.dataset.theme = settings.theme;
	root.toggleAttribute('data-mode', settings.care === true);
	if (settings.care) root.dataset.mode = 'care';
}
