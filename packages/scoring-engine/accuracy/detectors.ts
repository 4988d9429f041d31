import type { TriggerId } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import { isProfane } from 'no-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import Sentiment from 'sentiment';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import winkSentiment from 'wink-sentiment';

/** Gives a text a number: the higher, the surer a "yes". */
export interface Detector {
  name: string;
  score: (text: string) => number;
  /** It says "yes" from here on, as its own documentation has it. */
  line: number;
}

/** The smallest number above 0, for libraries that call anything on the bad side of 0 negative. */
const ABOVE_ZERO = Number.MIN_VALUE;

const sentiment = new Sentiment();
const naturalAnalyzer = new SentimentAnalyzer('English', PorterStemmer, 'afinn');
const naturalTokenizer = new WordTokenizer();
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** General mood, turned round: none of these libraries knows frustration, and none claims to. */
export const moodLibraries: readonly Detector[] = [
  {
    name: 'sentiment 5.0.2',
    score: (text) => -sentiment.analyze(text).comparative,
    line: ABOVE_ZERO,
  },
  {
    name: 'natural 8.1.1, words + Porter + AFINN',
    // The mean of no words is not a number.
    score: (text) => -naturalAnalyzer.getSentiment(naturalTokenizer.tokenize(text)) || 0,
    line: ABOVE_ZERO,
  },
  {
    name: 'vader-sentiment 1.1.3',
    score: (text) => -SentimentIntensityAnalyzer.polarity_scores(text).compound,
    line: 0.05,
  },
  {
    name: 'wink-sentiment 5.0.2',
    score: (text) => -winkSentiment(text).normalizedScore,
    line: ABOVE_ZERO,
  },
];

/** Word filters: they match or they do not. */
export const profanityFilters: readonly Detector[] = [
  { name: 'obscenity 0.4.6, English preset', score: (text) => Number(obscenity.hasMatch(text)), line: 0.5 },
  { name: 'no-profanity 1.5.1', score: (text) => Number(isProfane(text)), line: 0.5 },
];

/** What is measured. */
export const OURS = 'Evenkeel';

type Assess = (text: string) => Assessment;

export function ourSignal(signal: 'frustration' | 'abuse', assess: Assess): Detector {
  return { name: OURS, score: (text) => assess(text)[signal], line: 0.5 };
}

export function ourTriggers(triggers: readonly TriggerId[], assess: Assess): Detector {
  return {
    name: OURS,
    score: (text) => Number(assess(text).triggers.some((trigger) => triggers.includes(trigger))),
    line: 0.5,
  };
}

/** Mood as the engine has it; the others' sign, so that all can be asked the same question. */
export function ourMood(assess: Assess): Detector {
  return {
    name: OURS,
    score: (text) => {
      const { frustration, satisfaction } = assess(text);
      return frustration - satisfaction;
    },
    line: 0.5,
  };
}
