/** No email of a contact or an account is longer. */
export const LONGEST_EMAIL = 256;

/** Whether PowerSchool takes a text for an email address. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
