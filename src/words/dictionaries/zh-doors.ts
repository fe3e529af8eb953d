/** Words of the pages of places, organisations, topics and questions, and of the plan in brief. */
export const zhDoors = {
	'doors.count': '{count}句',
} as const;
