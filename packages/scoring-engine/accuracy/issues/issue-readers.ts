import { englishLibrary, ISSUES, type Issue } from '@evenkeel/library';
import { compileTells, readTells } from '@evenkeel/scoring-engine';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import type { IssueReader } from './measure-issues.ts';

/** What somebody would type into a routing rule in five minutes: the peer that costs nothing. */
const KEYWORDS: Record<Issue, string> = {
  'late-delivery': 'late parcel package delivery delivered arrive arrived shipping tracking order',
  'wrong-item': 'wrong different instead',
  'missing-item': 'missing incomplete',
  faulty: 'broken faulty damaged defective',
  'return-exchange': 'return exchange replace replacement',
  refund: 'refund refunded reimburse',
  'order-change': 'change order address',
  billing: 'bill invoice charged fee charge billing',
  'payment-failed': 'payment declined failed checkout',
  'price-or-promotion': 'price discount coupon offer cost voucher',
  cancelled: 'cancelled canceled',
  'travel-delay': 'flight delayed train delay',
  'lost-luggage': 'luggage baggage suitcase bag',
  'booking-change': 'booking reservation rebook reschedule',
  outage: 'outage down offline internet',
  'slow-service': 'slow speed lag',
  'missed-appointment': 'appointment technician engineer',
  activation: 'activate activation sim',
  'card-problem': 'card pin atm',
  'unknown-charge': 'fraud unknown unauthorized recognize recognise',
  'transfer-problem': 'transfer transferred transferring',
  'account-access': 'login password locked account',
  'identity-check': 'verify verification identity passport',
  'app-fault': 'app error crash bug website',
  'data-loss': 'lost deleted backup files',
  'how-to': 'how setup install instructions',
  'cancel-contract': 'cancel subscription terminate contract',
  'staff-conduct': 'rude staff behaviour complain',
  'no-reply': 'reply response answer ignored',
  'data-privacy': 'privacy data gdpr consent',
  'broken-promise': 'promised told said',
};

/** The product, what it is made of, and two peers that read the same messages. */
export function issueReaders(): IssueReader[] {
  return [
    readerOf('rules and classifier', englishLibrary),
    readerOf('rules alone', { ...englishLibrary, issues: [] }),
    readerOf('classifier alone', { ...englishLibrary, tells: [] }),
    naturalReader(),
    keywordReader(),
  ];
}

function readerOf(name: string, library: Parameters<typeof compileTells>[0]): IssueReader {
  const compiled = compileTells(library);
  return {
    name,
    read: (text) => readTells(text, compiled).flatMap(({ tells }) => ('issue' in tells ? [tells.issue] : [])),
  };
}

/** As its README uses it: its own tokenizer and stop words, always an answer; taught by the same examples. */
function naturalReader(): IssueReader {
  const natural = new BayesClassifier();
  for (const { id, examples = [] } of englishLibrary.issues ?? []) {
    for (const example of examples) natural.addDocument(example, id);
  }
  natural.train();
  return { name: 'natural 8.1.1 as it comes', read: (text) => [natural.classify(text) as Issue] };
}

/** The issue with the most of its words in the message; of two the first listed. */
function keywordReader(): IssueReader {
  const lists = ISSUES.map((issue) => ({ issue, words: new Set(KEYWORDS[issue].split(' ')) }));
  return {
    name: 'a list of keywords',
    read(text) {
      const said = text.toLowerCase().split(/[^a-z]+/);
      let best: { issue: Issue; hits: number } | null = null;
      for (const { issue, words } of lists) {
        const hits = said.filter((word) => words.has(word)).length;
        if (hits > (best?.hits ?? 0)) best = { issue, hits };
      }
      return best === null ? [] : [best.issue];
    },
  };
}
