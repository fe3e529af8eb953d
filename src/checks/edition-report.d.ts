/** What the checks of the translation have compared and found; src/checks/integration.ts makes it. */
declare module 'virtual:edition-report' {
	export const report: import('./translation/check-edition.ts').EditionReport;
}
