/**
 * What a promise comes to, if it does so in time.
 *
 * @param limit In milliseconds.
 * @throws If it fails, or takes longer.
 */
export async function settleWithin<Value>(promise: Promise<Value>, limit: number): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`nothing within ${limit} ms`));
		}, limit);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
