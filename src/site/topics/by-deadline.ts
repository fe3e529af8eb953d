import type { Target } from '../../model/schemas/target.ts';

/** What is due on a date; `null` where none is stated. */
interface Due {
	deadline: string | null;
	due: readonly Target[];
}

/** Groups targets by their deadlines, the earliest first and those without one last; what is due keeps its order. */
export function byDeadline(targets: readonly Target[]): Due[] {
	return [...Map.groupBy(targets, ({ deadline }) => deadline)]
		.map(([deadline, due]) => ({ deadline, due }))
		.sort((a, b) => (endOf(a.deadline) < endOf(b.deadline) ? -1 : 1));
}

/** The month in which a deadline ends, so that it sorts: a year is over when it ends, after the end of its last month. */
function endOf(deadline: string | null): string {
	if (deadline === null) return '9999';
	return /^\d+$/u.test(deadline) ? `${deadline}-13` : deadline;
}
