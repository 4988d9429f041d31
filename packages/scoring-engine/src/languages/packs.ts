import type { Language } from '@evenkeel/library';
import { englishPack } from './english.ts';
import type { LanguagePack } from './language-pack.ts';
import { spanishPack } from './spanish.ts';

export const packs: Readonly<Record<Language, LanguagePack>> = { en: englishPack, es: spanishPack };
