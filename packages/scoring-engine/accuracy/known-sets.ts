/** A public set of messages that people have labelled: enough to judge a figure by, and to find the set. */
interface KnownSet {
  what: string;
  licence: string;
  source: string;
}

/** The sets this repository knows. None of them is part of it. */
export const KNOWN_SETS: Readonly<Record<string, KnownSet>> = {
  dfrustration: {
    what: 'customer turns of real support dialogues on Twitter, rated 0–4 by three people; frustrated from a median of 3. Small.',
    licence: 'annotations MIT; the licence of the tweets themselves was not verified',
    source: 'github.com/Lynx1981/dfrustration',
  },
  goemotions: {
    what: 'Reddit comments with 27 emotions; annoyance, anger or disappointment count as frustration. Not customers.',
    licence: 'CC BY 4.0',
    source: 'github.com/monologg/GoEmotions-pytorch',
  },
  convabuse: {
    what: 'people talking to two chatbots; abusive when more raters said so than not',
    licence: 'CC BY 4.0',
    source: 'github.com/amandacurry/convabuse',
  },
  davidson: {
    what: 'tweets collected with a list of offensive words, which flatters whatever is such a list',
    licence: 'MIT',
    source: 'github.com/t-davidson/hate-speech-and-offensive-language',
  },
  'surge-toxicity': {
    what: 'comments from social media, about half of them toxic',
    licence: 'MIT',
    source: 'github.com/surge-ai/toxicity',
  },
  'wiki-toxicity': {
    what: 'comments on Wikipedia talk pages, by majority of the raters',
    licence: 'labels CC BY 4.0, comments CC BY-SA 3.0',
    source: 'github.com/conversationai/unintended-ml-bias-analysis',
  },
  'identity-templates': {
    what: 'made-up sentences about groups of people: a check for bias, in no mean',
    licence: 'CC BY 4.0',
    source: 'github.com/conversationai/unintended-ml-bias-analysis',
  },
  nlupp: {
    what: 'requests to banks and hotels, written by experts after real ones',
    licence: 'CC BY 4.0',
    source: 'github.com/PolyAI-LDN/task-specific-datasets',
  },
  banking77: {
    what: 'online banking queries; taken to be free of abuse, some are complaints',
    licence: 'CC BY 4.0',
    source: 'github.com/PolyAI-LDN/task-specific-datasets',
  },
  clinc150: {
    what: 'requests to a voice assistant; taken to be free of abuse',
    licence: 'CC BY 3.0',
    source: 'github.com/clinc/oos-eval',
  },
  natcs: {
    what: 'first requests of spoken support calls',
    licence: 'CDLA-Permissive-2.0',
    source: 'github.com/amazon-science/dstc11-track2-intent-induction',
  },
  hint3: {
    what: 'what users of three live bots typed, in Indian English; mostly outside what the bots know',
    licence: 'database ODbL 1.0, contents DbCL 1.0',
    source: 'github.com/hellohaptik/HINT3',
  },
  'vader-tweets': {
    what: 'tweets with the mean mood of 20 raters: a check of the measuring',
    licence: 'MIT',
    source: 'github.com/cjhutto/vaderSentiment',
  },
  'vader-amazon': {
    what: 'sentences of product reviews with the mean mood of 20 raters: a check of the measuring',
    licence: 'MIT',
    source: 'github.com/cjhutto/vaderSentiment',
  },
};
