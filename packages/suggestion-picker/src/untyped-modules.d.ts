/** Typed by hand: natural types its front doors only, and those load what is not needed here. */
declare module 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js' {
  interface TaggedSentence {
    taggedWords: { token: string; tag: string }[];
  }
  class BrillPOSTagger {
    constructor(
      lexicon: { tagWord(word: string): readonly string[] },
      ruleSet: { getRules(): readonly { apply(sentence: TaggedSentence, position: number): void }[] },
    );
    tag(words: readonly string[]): TaggedSentence;
  }
  export default BrillPOSTagger;
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js' {
  interface Rule {
    apply(sentence: { taggedWords: { token: string; tag: string }[] }, position: number): void;
  }
  class RuleSet {
    constructor(language: 'EN');
    getRules(): Rule[];
  }
  export default RuleSet;
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/TransformationRule.js' {
  class TransformationRule {
    constructor(oldTag: string, newTag: string, predicate: string, parameter: string);
    apply(sentence: { taggedWords: { token: string; tag: string }[] }, position: number): void;
  }
  export default TransformationRule;
}
