/** Hands a text to the browser as a file to keep. */
export function saveFile(text: string, name: string, type = 'text/csv;charset=utf-8'): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
