-- CreateTable
CREATE TABLE "conversation" (
    "conversation_key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "queue_id" TEXT,
    "agent_id" TEXT,
    "customer_name" TEXT,
    "status" TEXT NOT NULL,
    "opened_at_ms" BIGINT NOT NULL,
    "last_event_at_ms" BIGINT NOT NULL,
    "snapshot" JSON NOT NULL,
    "snapshot_seq" INTEGER NOT NULL,
    "state_version" INTEGER NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("conversation_key")
);

-- CreateTable
CREATE TABLE "conversation_event" (
    "conversation_key" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "message_id" TEXT,
    "at_ms" BIGINT NOT NULL,
    "received_at_ms" BIGINT NOT NULL,
    "payload" JSON NOT NULL,

    CONSTRAINT "conversation_event_pkey" PRIMARY KEY ("conversation_key","seq")
);

-- CreateTable
CREATE TABLE "library_revision" (
    "version" INTEGER NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "author_id" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "library_revision_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "conversation_status_last_event_at_ms_idx" ON "conversation"("status", "last_event_at_ms");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_event_conversation_key_message_id_key" ON "conversation_event"("conversation_key", "message_id");
