/** The languages in which bc06 speaks; Vietnamese first. */
export type Language = 'vi' | 'en';
