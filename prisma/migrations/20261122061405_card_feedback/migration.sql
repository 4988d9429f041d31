-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "contact_id" TEXT;

-- CreateTable
CREATE TABLE "card_feedback" (
    "conversation_key" TEXT NOT NULL,
    "card_id" TEXT NOT NULL,
    "phrase_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contact_id" TEXT,
    "shown_at_ms" BIGINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "dismiss_reason" TEXT,
    "edit_share" DOUBLE PRECISION,
    "sent" BOOLEAN NOT NULL,
    "tension_at_shown" DOUBLE PRECISION NOT NULL,
    "tension_next_turn" DOUBLE PRECISION,

    CONSTRAINT "card_feedback_pkey" PRIMARY KEY ("conversation_key","card_id")
);

-- CreateIndex
CREATE INDEX "card_feedback_contact_id_shown_at_ms_idx" ON "card_feedback"("contact_id", "shown_at_ms");

-- CreateIndex
CREATE INDEX "card_feedback_shown_at_ms_idx" ON "card_feedback"("shown_at_ms");

-- CreateIndex
CREATE INDEX "conversation_contact_id_last_event_at_ms_idx" ON "conversation"("contact_id", "last_event_at_ms");
