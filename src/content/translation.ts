/** The same words in another language: every key is there, and every list is as long. */
export type Translation<Words> = Words extends string ? string : { readonly [Key in keyof Words]: Translation<Words[Key]> };
