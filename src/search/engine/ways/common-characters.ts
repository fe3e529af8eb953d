/** Bytes of level 1 of GB 2312, whose characters stand in the order of their sounds. */
const rows = { from: 0xb0, to: 0xd7 };
const columns = { from: 0xa1, to: 0xfe };

/** The 3,755 common Chinese characters of GB 2312, in its order; browsers know them, so that they need not be sent. */
export function commonCharacters(): string[] {
	const decoder = new TextDecoder('gbk');
	const chars: string[] = [];
	for (let row = rows.from; row <= rows.to; row += 1)
		for (let column = columns.from; column <= columns.to; column += 1)
			chars.push(decoder.decode(Uint8Array.of(row, column)));
	return chars.filter((char) => /^\p{sc=Han}$/u.test(char));
}
