/** What made a file, for the formats that ask for a name. */
export const producer = 'Quzhou Plan Explorer';

/** The licence of the translation, the data and our notes; the plan itself is a public document. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
