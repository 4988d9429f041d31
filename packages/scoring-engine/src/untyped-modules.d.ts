/** Typed by hand: the packages have no types for their inner files. */
declare module 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js' {
  class Lexicon {
    constructor(language: 'EN', defaultTag: string);
    lexicon: Record<string, string[]>;
  }
  export default Lexicon;
}
declare module 'sentiment/languages/en/index.js' {
  const english: { labels: Record<string, number> };
  export default english;
}
declare module 'sentiment/build/emoji.json' {
  const labels: Record<string, number>;
  export default labels;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distance: {
    DamerauLevenshteinDistance(a: string, b: string, options: { restricted: boolean }): number;
  };
  export default distance;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const distance: (a: string, b: string) => number;
  export default distance;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  class BayesClassifier {
    classifier: {
      addExample(features: (0 | 1)[], label: string): void;
      /** By label, then by the place of a feature: how many examples have it, and the smoothing. */
      classFeatures: Record<string, Record<number, number>>;
      classTotals: Record<string, number>;
      totalExamples: number;
      smoothing: number;
    };
    addDocument(features: string | string[], label: string): void;
    train(): void;
    classify(text: string): string;
    getClassifications(features: string[]): { label: string; value: number }[];
  }
  export default BayesClassifier;
}
