import type { zhDoors } from './zh-doors.ts';

export const enDoors: Readonly<Record<keyof typeof zhDoors, string>> = {
	'doors.count': '{count} {count|sentence|sentences}',
};
