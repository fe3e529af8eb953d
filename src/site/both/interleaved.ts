import { currentAddress, replaceAddress } from '../browser/address-bar.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';

/**
 * Keeps in the address, and on the device, whether both languages stand one under the other. An address that
 * says so comes first, so that a view can be shared.
 */
export function keepInterleaved(box: HTMLInputElement): void {
	const asked = currentAddress().searchParams.get('read');
	// Any other value counts as none.
	box.checked =
		asked === 'interleaved' || (asked !== 'columns' && readSettings().interleaved === true);
	box.addEventListener('change', () => {
		changeSettings({ interleaved: box.checked ? true : undefined });
		const url = currentAddress();
		if (box.checked) url.searchParams.set('read', 'interleaved');
		else url.searchParams.delete('read');
		replaceAddress(url);
	});
}
