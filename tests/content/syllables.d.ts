declare module 'silabea' {
  /** Splits one Spanish word, lower case, into its syllables. */
  const silabea: { getSilabas(word: string): { readonly silabas: readonly { readonly silaba: string }[] } };
  export default silabea;
}
