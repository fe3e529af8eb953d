/** Ends the process with a line for the person at the terminal. */
export function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

/** The line of a fault. */
export function lineOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** What `read` returns; where it throws, its line ends the process. */
export function readOrFail<Value>(read: () => Value): Value {
	try {
		return read();
	} catch (error) {
		return fail(lineOf(error));
	}
}
