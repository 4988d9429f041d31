-- CreateTable
CREATE TABLE "contact_conversation" (
    "contact_id" TEXT NOT NULL,
    "conversation_key" TEXT NOT NULL,

    CONSTRAINT "contact_conversation_pkey" PRIMARY KEY ("contact_id","conversation_key")
);

-- CreateIndex
CREATE INDEX "contact_conversation_conversation_key_idx" ON "contact_conversation"("conversation_key");

-- Who wrote before there was this table; ids that stand for anybody are nobody's (contact-id-of.ts).
INSERT INTO "contact_conversation" ("contact_id", "conversation_key")
SELECT DISTINCT split_part("conversation_key", '~', 1) || '~' || ("payload"->'event'->>'authorId'), "conversation_key"
FROM "conversation_event"
WHERE "kind" = 'message' AND "payload"->'event'->>'author' = 'customer'
  AND trim("payload"->'event'->>'authorId')
    !~* '^(customers?|users?|visitors?|guests?|clients?|anonymous|unknown|anon|end-?user|0|-)$';
