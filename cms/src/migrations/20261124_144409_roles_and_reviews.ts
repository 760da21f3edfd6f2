import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`title\` text;`);
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`by_name\` text;`);
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`is_latest\` integer;`);
  await db.run(
    sql`UPDATE \`reviews\` SET \`title\` = \`document\`, \`by_name\` = \`by\`, \`is_latest\` = \`id\` IN (SELECT max(\`id\`) FROM \`reviews\` GROUP BY \`document\`);`,
  );
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`reviews_is_latest_idx\` ON \`reviews\` (\`is_latest\`);`);
  await db.run(sql`ALTER TABLE \`users\` ADD \`department_id\` text REFERENCES departments(id);`);
  await db.run(sql`CREATE INDEX \`users_department_idx\` ON \`users\` (\`department_id\`);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`);
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `);
  await db.run(
    sql`INSERT INTO \`__new_users\`("id", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`,
  );
  await db.run(sql`DROP TABLE \`users\`;`);
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`);
  await db.run(sql`PRAGMA foreign_keys=ON;`);
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`);
  await db.run(sql`DROP INDEX \`reviews_state_idx\`;`);
  await db.run(sql`DROP INDEX \`reviews_is_latest_idx\`;`);
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`title\`;`);
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`by_name\`;`);
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`is_latest\`;`);
}
