import type { messages } from './en/messages.ts';
import { fill, wordsOf, type Values } from './words.ts';

export type MessageKey = keyof typeof messages;

/** The words of the interface for a key, in the present language. A value that is missing stays visible as `{name}`. */
export const message = (key: MessageKey, values?: Values): string => fill(wordsOf('core').messages[key], values);
