export { isRedactionOf } from './is-redaction-of.ts';
export {
  compileRedaction,
  MASK_ALL,
  type Redaction,
  type RedactionPolicy,
  SENSITIVE_KINDS,
  type SensitiveKind,
  TREATMENTS,
  type Treatment,
} from './policy.ts';
export { type Redacted, type RedactedSpan, redact } from './redact.ts';
export { type RedactedAcross, type RedactedEarlier, redactAcross } from './redact-across.ts';
