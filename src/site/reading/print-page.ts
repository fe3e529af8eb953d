/** Makes a button print the page, by the dialogue of the browser. */
export function offerPrint(button: HTMLButtonElement): void {
	button.hidden = false;
	button.addEventListener('click', () => {
		window.print();
	});
}
