/** Where the server listens. */
interface ListenAddress {
	/** Port; 0 for any that is free. */
	port: number;
	/** Name or address of the interface, an IPv6 address without its brackets: `localhost`, `0.0.0.0`, `::1`. */
	host: string;
}

/**
 * Reads where to listen from `PORT` and `HOST`. An empty one counts as not set.
 *
 * @throws If `PORT` is no number of a port, or `HOST` neither a name nor an address.
 */
export function readListen({ PORT = '', HOST = '' }: NodeJS.ProcessEnv): ListenAddress {
	const port = PORT === '' ? 4321 : Number(PORT);
	if (!/^\d*$/u.test(PORT) || port > 65_535)
		throw new Error(`PORT is “${PORT}”, expected a number from 0 to 65535`);
	const host = HOST === '' ? 'localhost' : HOST.replace(/^\[(.*)\]$/u, '$1');
	if (!/^[\w.:%-]+$/u.test(host))
		throw new Error(`HOST is “${HOST}”, expected a name or an address, such as 0.0.0.0`);
	return { port, host };
}

/** The address that a browser reaches a server at, as people write it: `http://[::1]:4321/plan-site/`. */
export function formatAddress(host: string, port: number, base: string): string {
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`;
}
