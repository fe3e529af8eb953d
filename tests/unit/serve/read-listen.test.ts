import { expect, test } from 'vitest';
import { formatAddress, readListen } from '../../../src/serve/read-listen.ts';

test('what is not set, or set to nothing, is as by default', () => {
	for (const env of [{}, { PORT: '', HOST: '' }])
		expect(readListen(env)).toEqual({ port: 4321, host: 'localhost' });
	expect(readListen({ PORT: '0', HOST: '::1' })).toEqual({ port: 0, host: '::1' });
	expect(readListen({ PORT: '65535', HOST: '[::1]' })).toEqual({ port: 65535, host: '::1' });
});

test.each([
	'abc',
	'-1',
	'65536',
	'80.5',
	'1e3',
	'0x50',
	' 80',
	'80 ',
	'٤',
	'9'.repeat(30),
	'80;ls',
])('a port %j is told', (PORT) => {
	expect(() => readListen({ PORT })).toThrow(`PORT is “${PORT}”, expected a number`);
});

test.each(['a b', 'http://localhost', 'localhost/', 'a\n', '[::1', 'user@host'])(
	'a host %j is told',
	(HOST) => {
		expect(() => readListen({ HOST })).toThrow(`HOST is “${HOST}”, expected a name or an address`);
	},
);

test('an address is written as browsers take it', () => {
	expect(formatAddress('localhost', 4321, '/')).toBe('http://localhost:4321/');
	expect(formatAddress('::1', 80, '/quzhou/')).toBe('http://[::1]:80/quzhou/');
});
