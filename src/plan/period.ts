/** First and last year of the plan. */
export const period = [2021, 2025] as const;
