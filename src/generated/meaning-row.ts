/** What a key or a section of the configuration means, and for a key when to change it. */
export type MeaningRow = readonly [key: string, meaning: string, when?: string];
