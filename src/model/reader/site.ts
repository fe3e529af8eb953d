import { readSite } from '../schemas/content-files.ts';
import { once } from './once.ts';

/** What the operator says about this copy of the site. */
export const getSite = once(() => Promise.resolve(readSite()));
