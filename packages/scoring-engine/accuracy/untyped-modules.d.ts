/** Typed by hand: these libraries have no types. */
declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
declare module 'wink-sentiment' {
  const sentiment: (phrase: string) => { normalizedScore: number };
  export default sentiment;
}
