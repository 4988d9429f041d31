-- CreateTable
CREATE TABLE "embed_site" (
    "site_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "origins" TEXT[],
    "generation" INTEGER NOT NULL,
    "old_secret_until_ms" BIGINT,
    "created_at_ms" BIGINT NOT NULL,
    "created_by_id" TEXT NOT NULL,

    CONSTRAINT "embed_site_pkey" PRIMARY KEY ("site_id")
);
