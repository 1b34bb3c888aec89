declare module 'text-readability' {
  const readability: {
    /** US school grade by Flesch and Kincaid. */
    fleschKincaidGrade(text: string): number;
  };
  export default readability;
}
