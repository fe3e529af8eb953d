import { fill, type Values } from '../../words/fill.ts';
import { type NodeSet, parseNodeSet } from '../../model/places/node-set.ts';
import type { PlanTables } from '../../model/places/plan-tables.ts';
import { ownValue } from '../../model/own-value.ts';
import { parseCitation } from '../../search/engine/citation.ts';
import { currentAddress, pushAddress } from '../browser/address-bar.ts';
import { namedElement } from '../browser/named-place.ts';
import { drawSetNode, type PlanNode } from './set-node.ts';

/** What is needed of the plan's data file. */
interface PlanFile {
	nodes: PlanNode[];
	document: { tables: PlanTables };
}

interface SetPlan {
	nodes: PlanNode[];
	tables: PlanTables;
}

/**
 * `<node-set>`: shows the places that the address lists, in reading order, from the plan's data file:
 * `?ids=2.1.3,2.2.1-2.2.3`, and with `&both=1` in both languages. Without it the page lists every place.
 */
export class NodeSetPage extends HTMLElement {
	#plan: Promise<SetPlan> | undefined;

	connectedCallback(): void {
		const form = this.querySelector('form');
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			const { ids, both } = this.#fields;
			// Half a character, as a cut text ends in, cannot stand in an address.
			const typed = ids.value.trim().replaceAll(/\p{Surrogate}/gu, '\ufffd');
			// Commas may stand in a query, and links are read by people.
			const list = encodeURIComponent(typed).replaceAll('%2C', ',');
			pushAddress(`${location.pathname}?ids=${list}${both?.checked ? '&both=1' : ''}`);
			void this.#show();
		});
		addEventListener('popstate', () => {
			void this.#show();
		});
		void this.#show();
	}

	/** The second is there where the plan is translated. */
	get #fields(): { ids: HTMLInputElement; both: HTMLInputElement | undefined } {
		const [ids, both] = this.querySelectorAll('input');
		if (!ids) throw new Error('<node-set> has no fields');
		return { ids, both };
	}

	#say(name: string, values: Values = {}): string {
		const texts = JSON.parse(this.dataset.texts ?? '{}') as Record<string, string>;
		return fill(ownValue(texts, name) ?? '', values, name);
	}

	async #readPlan(): Promise<SetPlan> {
		const response = await fetch(this.dataset.plan ?? '');
		if (!response.ok) throw new Error(`${response.status}`);
		const { nodes, document } = (await response.json()) as PlanFile;
		return { nodes, tables: document.tables };
	}

	/** Shows what the address asks for; a later question makes an earlier answer void. */
	async #show(): Promise<void> {
		const { searchParams, search } = currentAddress();
		const list = searchParams.get('ids') ?? '';
		const { ids, both } = this.#fields;
		const isBoth = both !== undefined && searchParams.has('both');
		ids.value = list;
		if (both) both.checked = isBoth;
		const status = this.querySelector('[role=status]');
		const place = this.querySelector('.set');
		if (!status || !place) return;
		place.replaceChildren();
		status.textContent = list === '' ? '' : this.#say('loading');
		document.documentElement.classList.toggle('has-set', list !== '');
		if (list === '') return;
		try {
			const plan = await (this.#plan ??= this.#readPlan());
			if (currentAddress().search !== search) return;
			const set = parseNodeSet(list, plan, parseCitation);
			status.textContent = this.#tell(set);
			const options = { isBoth, table: this.#say('table') };
			place.replaceChildren(...set.ids.map((id) => drawSetNode(id, plan.nodes, options)));
			for (const shown of place.querySelectorAll<HTMLElement>('[data-sentence]'))
				shown.classList.toggle('chosen', set.sentences.includes(shown.dataset.sentence ?? ''));
			const notice = this.querySelector<HTMLElement>('.unofficial');
			if (notice) notice.hidden = !isBoth;
			namedElement()?.scrollIntoView();
		} catch {
			this.#plan = undefined;
			status.textContent = this.#say('failed');
		}
	}

	#tell({ ids, sentences, unknown }: NodeSet): string {
		return [
			this.#say('shown', { count: ids.length }),
			...(sentences.length === 0 ? [] : [this.#say('sentences')]),
			...(unknown.length === 0 ? [] : [this.#say('unknown', { parts: unknown.join(', ') })]),
		].join(' · ');
	}
}
