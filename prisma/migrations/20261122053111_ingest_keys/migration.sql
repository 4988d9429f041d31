-- CreateTable
CREATE TABLE "ingest_key" (
    "key_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "sources" TEXT[],
    "queue_ids" TEXT[],
    "created_at_ms" BIGINT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "last_used_at_ms" BIGINT,
    "expires_at_ms" BIGINT,
    "revoked_at_ms" BIGINT,
    "revoked_by_id" TEXT,

    CONSTRAINT "ingest_key_pkey" PRIMARY KEY ("key_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ingest_key_secret_hash_key" ON "ingest_key"("secret_hash");
