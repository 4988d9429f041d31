import { Readable } from 'node:stream';
import {
  type ContactRef,
  type ContactRows,
  type ContactView,
  contactRefSchema,
  type Problem,
  problem,
} from '@evenkeel/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { contactIdOf } from '../pipeline/contact-id-of.ts';
import type { House } from '../pipeline/ports.ts';
import { mayHandleContactData, type User } from '../policies/policies.ts';
import { auditSubjectOf } from '../privacy/audit-subject-of.ts';
import { eraseContact } from '../privacy/erase-contact.ts';
import { exportContact } from '../privacy/export-contact.ts';
import { problemOfInput } from '../realtime/bind-commands.ts';
import type { ErasureStore } from '../storage/erasure-store.ts';
import { allowedUser, answerProblem } from './answers.ts';

const OF_CONTACT = '/api/v1/contacts/:source/:contactId';

interface Options {
  house: House;
  erasure: ErasureStore;
  audit: AuditLog;
  sessionSecret: string;
  readUser: ReadUser;
}

interface Asked extends Pick<ContactView, 'rows' | 'auditSubject'> {
  admin: User;
  /** As the desk names them, and as the tables do. */
  contact: ContactRef;
  contactId: string;
}

/** What is held of one person: how much, all of it, and away with it. */
export function addContactRoutes(app: FastifyInstance, options: Options): void {
  const { house, erasure, audit } = options;
  const onlyAdmins = { may: mayHandleContactData, refusal: 'What is held of a person is handled by an admin.' };

  app.get(OF_CONTACT, async (request, reply) => {
    const asked = await askedFor(request, reply);
    if (!asked) return reply;
    const { rows, auditSubject } = asked;
    return { ok: true, rows, auditSubject } satisfies ContactView;
  });

  app.get(`${OF_CONTACT}/export`, async (request, reply) => {
    const asked = await askedFor(request, reply);
    if (!asked) return reply;
    const { admin, contact, contactId, rows, auditSubject } = asked;
    await audit.record({
      ...actedBy(admin, request.ip),
      action: 'contact:exported',
      subject: auditSubject,
      detail: { ...rows },
    });
    return reply
      .type('application/json')
      .header('content-disposition', 'attachment; filename="evenkeel-contact.json"')
      .send(Readable.from(withoutTexts(exportContact(contact, { contactId, house, erasure }))));
  });

  app.delete(OF_CONTACT, async (request, reply) => {
    const asked = await askedFor(request, reply);
    if (!asked) return reply;
    const { admin, contactId, auditSubject } = asked;
    let rows: ContactRows = { conversations: 0, events: 0, cardFeedback: 0 };
    let isComplete = false;
    try {
      await eraseContact(contactId, { house, erasure, onErased: (soFar) => (rows = soFar) });
      isComplete = true;
    } finally {
      await audit.record({
        ...actedBy(admin, request.ip),
        action: 'contact:erased',
        subject: auditSubject,
        detail: { ...rows, isComplete },
      });
    }
    return { ok: true, rows, auditSubject } satisfies ContactView;
  });

  /** An admin, and a person something is held of; null after the problem has been sent. */
  async function askedFor(request: FastifyRequest, reply: FastifyReply): Promise<Asked | null> {
    const admin = await allowedUser(options.readUser, request, reply, onlyAdmins);
    if (!admin) return null;
    const contact = contactRefSchema.safeParse(request.params);
    if (!contact.success) return refuse(reply, problemOfInput(contact.error));
    const contactId = contactIdOf(contact.data.source, contact.data.contactId);
    if (contactId === null)
      return refuse(reply, problem('nothing-held', 'This id stands for anybody, so for no person.'));
    await house.commits.settled();
    await house.feedback.settled();
    const rows = await erasure.heldOf(contactId);
    if (Object.values(rows).every((count) => count === 0)) {
      return refuse(reply, problem('nothing-held', 'Nothing is held of this person.'));
    }
    const auditSubject = auditSubjectOf(contactId, options.sessionSecret);
    return { admin, contact: contact.data, contactId, rows, auditSubject };
  }

  function refuse(reply: FastifyReply, refusal: Problem): null {
    answerProblem(reply, refusal);
    return null;
  }

  /** A fault after the first page can only break it off; the framework logs its message, which could quote a row. */
  async function* withoutTexts(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
    try {
      yield* pieces;
    } catch (error) {
      house.onFault('export', error);
      throw new Error('The export broke off.');
    }
  }
}
