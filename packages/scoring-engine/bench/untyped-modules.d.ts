/** Typed by hand: natural has no types for its inner files. */
declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  class SentimentAnalyzer {
    constructor(language: 'English', stemmer: { stem(word: string): string }, vocabulary: 'afinn');
    getSentiment(words: string[]): number;
  }
  export default SentimentAnalyzer;
}
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class WordTokenizer {
    tokenize(text: string): string[];
  }
}
