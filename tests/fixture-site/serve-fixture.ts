/** Serves the sites of the invented second plan to tests in a browser, each at its port; builds those not yet built. */
import { createStaticServer } from '../../src/serve/static-server.ts';
import { buildFixture } from './build-fixture.ts';
import { fixturePort, servedVariants } from './fixture-addresses.ts';

// One after another: who waits for the last has them all.
for (const variant of servedVariants) {
	const { dist } = await buildFixture(variant);
	const server = await createStaticServer({ dist, base: '/', isReady: () => true });
	await server.listen({ port: fixturePort(variant), host: 'localhost' });
}
