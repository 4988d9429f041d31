import type { CountryCode } from 'libphonenumber-js/max';

/** What is never kept as it was written, the surest finding first: where two overlap, the earlier one names the span. */
export const SENSITIVE_KINDS = ['card', 'iban', 'national-id', 'email', 'ip', 'phone', 'secret'] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** mask: bullets; hash: a pseudonym, the same for the same thing; keep: as it was written. */
export const TREATMENTS = ['mask', 'hash', 'keep'] as const;
export type Treatment = (typeof TREATMENTS)[number];

export interface RedactionPolicy {
  treatment: Readonly<Record<SensitiveKind, Treatment>>;
  /**
   * A keyed hash of the plain value, as lowercase hexadecimal. Handed in, because the key is the caller's: without one,
   * whoever reads a pseudonym could try all card numbers until one fits. Needed only where a treatment is `hash`.
   */
  hash?: (value: string) => string;
  /** Whose national spellings of phone numbers are read; numbers with + are read for every country. */
  phoneCountries?: readonly CountryCode[];
}

export type Redaction = Readonly<Required<RedactionPolicy>>;

const PHONE_COUNTRIES = ['US', 'GB', 'ES', 'FR', 'DE', 'IT', 'NL'] as const;

/** Everything masked. */
export const MASK_ALL = Object.fromEntries(SENSITIVE_KINDS.map((kind) => [kind, 'mask'])) as Record<
  SensitiveKind,
  Treatment
>;

/** @throws Error when a kind is to be hashed and there is nothing to hash with. */
export function compileRedaction(policy: RedactionPolicy): Redaction {
  const { treatment, hash, phoneCountries = PHONE_COUNTRIES } = policy;
  const hashed = SENSITIVE_KINDS.filter((kind) => treatment[kind] === 'hash');
  if (hashed.length > 0 && !hash) {
    throw new Error(
      `Nothing was given to hash ${hashed.join(', ')} with. Without a key a pseudonym can be guessed. Give the policy a keyed hash, or mask.`,
    );
  }
  return { treatment, phoneCountries, hash: hash ?? (() => '') };
}
