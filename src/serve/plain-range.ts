/**
 * Whether a `Range` header can be handed on as it is: one range, from a byte or of the last bytes of a file that has
 * more. To anything else the whole file is the right answer (RFC 9110, 14.2): several ranges, other units, what
 * cannot be read, numbers that no file reaches, and more last bytes than there are.
 */
export function isPlainRange(header: string | undefined, size: number): boolean {
	const [, first, last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '') ?? [];
	if (first === undefined || first + last === '') return false;
	if (first === '') return Number(last) <= size;
	return first.length < 16 && last.length < 16;
}
