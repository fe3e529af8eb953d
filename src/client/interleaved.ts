import { changeSettings, readSettings } from './settings.ts';

/**
 * Keeps in the address, and on the device, whether both languages stand one under the other. An address that
 * says so comes first, so that a view can be shared.
 */
export function keepInterleaved(box: HTMLInputElement): void {
	const asked = new URL(location.href).searchParams.get('read');
	box.checked = asked === null ? readSettings().interleaved === true : asked === 'interleaved';
	box.addEventListener('change', () => {
		changeSettings({ interleaved: box.checked ? true : undefined });
		const url = new URL(location.href);
		if (box.checked) url.searchParams.set('read', 'interleaved');
		else url.searchParams.delete('read');
		history.replaceState(null, '', url);
	});
}
