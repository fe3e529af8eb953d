import { make } from '../browser/make-element.ts';
import { drawPassage } from './draw-extract.ts';
import { drawPicked } from './draw-picked.ts';
import type { ShownList } from './shown-list.ts';
import { sourceLine, titleOf } from './list-frame.ts';
import { type ListWords, say } from './list-words.ts';

/** The parts of the page of a list that show. */
export class ListView {
	#page: HTMLElement;
	#words: ListWords;
	/** What takes the focus once the entries are drawn anew: an entry and its button. */
	#focus: { id: string | undefined; pick: string } | undefined;

	constructor(page: HTMLElement, words: ListWords) {
		this.#page = page;
		this.#words = words;
	}

	part(name: string): HTMLElement {
		const part = this.#page.querySelector<HTMLElement>(`[data-list-${name}]`);
		if (!part) throw new Error(`<node-set> has no [data-list-${name}]`);
		return part;
	}

	get ids(): HTMLInputElement {
		return this.part('ids') as HTMLInputElement;
	}

	/** Whether both languages are asked for; never where the plan is not translated. */
	get isBoth(): boolean {
		return this.#both?.checked ?? false;
	}

	get #both(): HTMLInputElement | null {
		return this.#page.querySelector('[data-list-both]');
	}

	/** Says something where screen readers listen, and offers to undo it. */
	tell(text: string, undo?: () => void): void {
		const status = this.part('status');
		status.replaceChildren(text);
		if (!undo) return;
		const button = make('button', { type: 'button' }, say(this.#words, 'undo'));
		button.addEventListener('click', () => {
			status.replaceChildren();
			undo();
		});
		status.append(' ', button);
	}

	focusNext(id: string | undefined, pick: string): void {
		this.#focus = { id, pick };
	}

	/** Shows what is asked for; what was shown before stays until the texts are there. */
	begin(list: string, isBoth: boolean, isOwn: boolean): void {
		const { classList } = document.documentElement;
		classList.toggle('has-set', list !== '' && !isOwn);
		this.ids.value = isOwn ? '' : list;
		if (this.#both) this.#both.checked = isBoth;
		this.part('empty').hidden = list !== '' || !isOwn;
		if (list !== '') {
			if (this.part('extract').childElementCount === 0) this.tell(say(this.#words, 'loading'));
			return;
		}
		this.part('tally').replaceChildren();
		this.part('picked').replaceChildren();
		this.part('extract').replaceChildren();
		for (const name of ['tools', 'source', 'link']) this.part(name).hidden = true;
		this.#takeFocus();
	}

	/** @param isOwn Whether it is the list of the reader, which can be changed. */
	show(shown: ShownList, isOwn: boolean): void {
		const { set, passages, text, isBoth } = shown;
		const words = this.#words;
		const unknown = set.unknown.join(', ');
		if (unknown !== '') this.tell(say(words, 'unknown', { parts: unknown }));
		else if (this.part('status').textContent === say(words, 'loading')) this.tell('');
		const count = set.entries.length;
		this.part('tally').textContent = say(words, isOwn ? 'yours' : 'fromLink', { count });
		this.part('tools').hidden = count === 0;
		this.part('link').hidden = isOwn;
		this.part('clear').hidden = !isOwn;
		this.part('code').replaceChildren();
		this.part('picked').replaceChildren(...(isOwn ? drawPicked(set.entries, text, words) : []));
		const within = new Set(set.within);
		this.part('extract').replaceChildren(
			make('p', { className: 'extract-title print-only' }, titleOf(shown, words)),
			...passages.map((passage) => drawPassage(passage, words, within)),
		);
		this.part('source').hidden = count === 0;
		this.part('source').textContent = sourceLine(shown, words);
		const notice = this.#page.querySelector<HTMLElement>('.unofficial');
		if (notice) notice.hidden = !isBoth;
		this.#takeFocus();
	}

	#takeFocus(): void {
		if (!this.#focus) return;
		const { id, pick } = this.#focus;
		this.#focus = undefined;
		const items = [...this.#page.querySelectorAll<HTMLElement>('[data-picked]')];
		const item = items.find(({ dataset }) => dataset.picked === id);
		const buttons = [...(item?.querySelectorAll('button') ?? [])].filter(
			({ disabled }) => !disabled,
		);
		const button = buttons.find(({ dataset }) => dataset.pick === pick) ?? buttons[0];
		(button ?? this.part('tally')).focus();
	}
}
