/** What the checks of the translation have compared and found; src/checks/integration.ts makes it. */
declare module 'virtual:translation-report' {
	export const report: import('./translation/check-corpus.ts').TranslationReport;
}
