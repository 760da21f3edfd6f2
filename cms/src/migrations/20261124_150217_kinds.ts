import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`procedures_conditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_conditions_order_idx\` ON \`procedures_conditions\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`procedures_conditions_parent_id_idx\` ON \`procedures_conditions\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_conditions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_conditions_locales_locale_parent_id_unique\` ON \`procedures_conditions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_conditions_locales_parent_only_idx\` ON \`procedures_conditions_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_cases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_cases_order_idx\` ON \`procedures_cases\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`procedures_cases_parent_id_idx\` ON \`procedures_cases\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`procedures_cases_locales\` (
  	\`label\` text,
  	\`applies_when\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_cases_locales_locale_parent_id_unique\` ON \`procedures_cases_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_cases_locales_parent_only_idx\` ON \`procedures_cases_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`optional\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_steps_order_idx\` ON \`procedures_steps\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`procedures_steps_parent_id_idx\` ON \`procedures_steps\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`procedures_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`time_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_steps_locales_locale_parent_id_unique\` ON \`procedures_steps_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_steps_locales_parent_only_idx\` ON \`procedures_steps_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'original',
  	\`copies\` numeric DEFAULT 1,
  	\`obtain_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_documents_order_idx\` ON \`procedures_documents\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`procedures_documents_parent_id_idx\` ON \`procedures_documents\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`procedures_documents_locales\` (
  	\`name\` text,
  	\`issued_by\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_documents_locales_locale_parent_id_unique\` ON \`procedures_documents_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_documents_locales_parent_only_idx\` ON \`procedures_documents_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_data_asked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_data_asked_order_idx\` ON \`procedures_data_asked\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`procedures_data_asked_parent_id_idx\` ON \`procedures_data_asked\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_data_asked_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_data_asked\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_data_asked_locales_locale_parent_id_unique\` ON \`procedures_data_asked_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_data_asked_locales_parent_only_idx\` ON \`procedures_data_asked_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tariff_id\` text,
  	\`method\` text,
  	\`account\` text,
  	FOREIGN KEY (\`tariff_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_fees_order_idx\` ON \`procedures_fees\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`procedures_fees_parent_id_idx\` ON \`procedures_fees\` (\`_parent_id\`);`);
  await db.run(sql`CREATE INDEX \`procedures_fees_tariff_idx\` ON \`procedures_fees\` (\`tariff_id\`);`);
  await db.run(sql`CREATE TABLE \`procedures_fees_locales\` (
  	\`label\` text,
  	\`pay_where\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_fees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_fees_locales_locale_parent_id_unique\` ON \`procedures_fees_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_fees_locales_parent_only_idx\` ON \`procedures_fees_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_answer_due\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`n\` numeric,
  	\`unit\` text DEFAULT 'calendar',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_answer_due_order_idx\` ON \`procedures_answer_due\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`procedures_answer_due_parent_id_idx\` ON \`procedures_answer_due\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_answer_due_locales\` (
  	\`starts_from\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_answer_due\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_answer_due_locales_locale_parent_id_unique\` ON \`procedures_answer_due_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_answer_due_locales_parent_only_idx\` ON \`procedures_answer_due_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel\` text,
  	\`level\` text DEFAULT 'apply',
  	\`url\` text,
  	\`login_required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_channels_order_idx\` ON \`procedures_channels\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`procedures_channels_parent_id_idx\` ON \`procedures_channels\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`procedures_channels_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_channels_locales_locale_parent_id_unique\` ON \`procedures_channels_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_channels_locales_parent_only_idx\` ON \`procedures_channels_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`article\` text,
  	\`gazette\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_legal_basis_order_idx\` ON \`procedures_legal_basis\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`procedures_legal_basis_parent_id_idx\` ON \`procedures_legal_basis\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_legal_basis_locales\` (
  	\`act\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_legal_basis_locales_locale_parent_id_unique\` ON \`procedures_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_legal_basis_locales_parent_only_idx\` ON \`procedures_legal_basis_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_texts_order_parent\` ON \`procedures_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`procedures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`procedures_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_rels_order_idx\` ON \`procedures_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`procedures_rels_parent_idx\` ON \`procedures_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`procedures_rels_path_idx\` ON \`procedures_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`procedures_rels_topics_id_idx\` ON \`procedures_rels\` (\`topics_id\`);`);
  await db.run(sql`CREATE INDEX \`procedures_rels_procedures_id_idx\` ON \`procedures_rels\` (\`procedures_id\`);`);
  await db.run(sql`CREATE TABLE \`_procedures_v_version_conditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_conditions_order_idx\` ON \`_procedures_v_version_conditions\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_conditions_parent_id_idx\` ON \`_procedures_v_version_conditions\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_conditions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_conditions_locales_locale_parent_id_un\` ON \`_procedures_v_version_conditions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_conditions_locales_parent_only_idx\` ON \`_procedures_v_version_conditions_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_cases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_cases_order_idx\` ON \`_procedures_v_version_cases\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_cases_parent_id_idx\` ON \`_procedures_v_version_cases\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_cases_locales\` (
  	\`label\` text,
  	\`applies_when\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_cases_locales_locale_parent_id_unique\` ON \`_procedures_v_version_cases_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_cases_locales_parent_only_idx\` ON \`_procedures_v_version_cases_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`optional\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_steps_order_idx\` ON \`_procedures_v_version_steps\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_steps_parent_id_idx\` ON \`_procedures_v_version_steps\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`time_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_steps_locales_locale_parent_id_unique\` ON \`_procedures_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_steps_locales_parent_only_idx\` ON \`_procedures_v_version_steps_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'original',
  	\`copies\` numeric DEFAULT 1,
  	\`obtain_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_documents_order_idx\` ON \`_procedures_v_version_documents\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_documents_parent_id_idx\` ON \`_procedures_v_version_documents\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_documents_locales\` (
  	\`name\` text,
  	\`issued_by\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_documents_locales_locale_parent_id_uni\` ON \`_procedures_v_version_documents_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_documents_locales_parent_only_idx\` ON \`_procedures_v_version_documents_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_data_asked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_data_asked_order_idx\` ON \`_procedures_v_version_data_asked\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_data_asked_parent_id_idx\` ON \`_procedures_v_version_data_asked\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_data_asked_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_data_asked\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_data_asked_locales_locale_parent_id_un\` ON \`_procedures_v_version_data_asked_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_data_asked_locales_parent_only_idx\` ON \`_procedures_v_version_data_asked_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tariff_id\` text,
  	\`method\` text,
  	\`account\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`tariff_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_fees_order_idx\` ON \`_procedures_v_version_fees\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_fees_parent_id_idx\` ON \`_procedures_v_version_fees\` (\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_fees_tariff_idx\` ON \`_procedures_v_version_fees\` (\`tariff_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_fees_locales\` (
  	\`label\` text,
  	\`pay_where\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_fees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_fees_locales_locale_parent_id_unique\` ON \`_procedures_v_version_fees_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_fees_locales_parent_only_idx\` ON \`_procedures_v_version_fees_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_answer_due\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`n\` numeric,
  	\`unit\` text DEFAULT 'calendar',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_answer_due_order_idx\` ON \`_procedures_v_version_answer_due\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_answer_due_parent_id_idx\` ON \`_procedures_v_version_answer_due\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_answer_due_locales\` (
  	\`starts_from\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_answer_due\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_answer_due_locales_locale_parent_id_un\` ON \`_procedures_v_version_answer_due_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_answer_due_locales_parent_only_idx\` ON \`_procedures_v_version_answer_due_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel\` text,
  	\`level\` text DEFAULT 'apply',
  	\`url\` text,
  	\`login_required\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_channels_order_idx\` ON \`_procedures_v_version_channels\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_channels_parent_id_idx\` ON \`_procedures_v_version_channels\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_channels_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_channels_locales_locale_parent_id_uniq\` ON \`_procedures_v_version_channels_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_channels_locales_parent_only_idx\` ON \`_procedures_v_version_channels_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`article\` text,
  	\`gazette\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_legal_basis_order_idx\` ON \`_procedures_v_version_legal_basis\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_legal_basis_parent_id_idx\` ON \`_procedures_v_version_legal_basis\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_legal_basis_locales\` (
  	\`act\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_legal_basis_locales_locale_parent_id_u\` ON \`_procedures_v_version_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_legal_basis_locales_parent_only_idx\` ON \`_procedures_v_version_legal_basis_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_texts_order_parent\` ON \`_procedures_v_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`procedures_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_order_idx\` ON \`_procedures_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_parent_idx\` ON \`_procedures_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_path_idx\` ON \`_procedures_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_topics_id_idx\` ON \`_procedures_v_rels\` (\`topics_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_rels_procedures_id_idx\` ON \`_procedures_v_rels\` (\`procedures_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`tariffs_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`tariffs_ready_locales_order_idx\` ON \`tariffs_ready_locales\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_ready_locales_parent_idx\` ON \`tariffs_ready_locales\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`tariffs_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`tariffs_translation_to_be_checked_order_idx\` ON \`tariffs_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`tariffs_translation_to_be_checked_parent_idx\` ON \`tariffs_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`tariffs_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cents\` numeric,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`basis_id\` text,
  	FOREIGN KEY (\`basis_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`tariffs_amounts_order_idx\` ON \`tariffs_amounts\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_amounts_parent_id_idx\` ON \`tariffs_amounts\` (\`_parent_id\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_amounts_basis_idx\` ON \`tariffs_amounts\` (\`basis_id\`);`);
  await db.run(sql`CREATE TABLE \`tariffs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`internal_note\` text,
  	\`withdrawal_reason\` text,
  	\`edited_by\` text,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`code\` text,
  	\`department_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`tariffs_source_source_key_idx\` ON \`tariffs\` (\`source_key\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_published_at_idx\` ON \`tariffs\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_code_idx\` ON \`tariffs\` (\`code\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_department_idx\` ON \`tariffs\` (\`department_id\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_updated_at_idx\` ON \`tariffs\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_created_at_idx\` ON \`tariffs\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_deleted_at_idx\` ON \`tariffs\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`tariffs__status_idx\` ON \`tariffs\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`tariffs_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`tariffs_slug_idx\` ON \`tariffs_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_sort_key_idx\` ON \`tariffs_locales\` (\`sort_key\`,\`_locale\`);`);
  await db.run(
    sql`CREATE UNIQUE INDEX \`tariffs_locales_locale_parent_id_unique\` ON \`tariffs_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`tariffs_locales_parent_only_idx\` ON \`tariffs_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_tariffs_v_version_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tariffs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_ready_locales_order_idx\` ON \`_tariffs_v_version_ready_locales\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_ready_locales_parent_idx\` ON \`_tariffs_v_version_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_tariffs_v_version_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tariffs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_translation_to_be_checked_order_idx\` ON \`_tariffs_v_version_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_translation_to_be_checked_parent_idx\` ON \`_tariffs_v_version_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_tariffs_v_version_amounts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cents\` numeric,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`basis_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`basis_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tariffs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_amounts_order_idx\` ON \`_tariffs_v_version_amounts\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_amounts_parent_id_idx\` ON \`_tariffs_v_version_amounts\` (\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_amounts_basis_idx\` ON \`_tariffs_v_version_amounts\` (\`basis_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_tariffs_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_demonstration\` integer DEFAULT false,
  	\`version_internal_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_edited_by\` text,
  	\`version_source_key\` text,
  	\`version_source_incoming\` text,
  	\`version_source_loaded\` text,
  	\`version_source_is_incomplete\` integer,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_code\` text,
  	\`version_department_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_tariffs_v_parent_idx\` ON \`_tariffs_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_source_version_source_key_idx\` ON \`_tariffs_v\` (\`version_source_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_version_published_at_idx\` ON \`_tariffs_v\` (\`version_published_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_tariffs_v_version_version_code_idx\` ON \`_tariffs_v\` (\`version_code\`);`);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_version_department_idx\` ON \`_tariffs_v\` (\`version_department_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_version_updated_at_idx\` ON \`_tariffs_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_version_created_at_idx\` ON \`_tariffs_v\` (\`version_created_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_version_deleted_at_idx\` ON \`_tariffs_v\` (\`version_deleted_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_tariffs_v_version_version__status_idx\` ON \`_tariffs_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_tariffs_v_created_at_idx\` ON \`_tariffs_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_tariffs_v_updated_at_idx\` ON \`_tariffs_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_tariffs_v_snapshot_idx\` ON \`_tariffs_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_tariffs_v_published_locale_idx\` ON \`_tariffs_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_tariffs_v_latest_idx\` ON \`_tariffs_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_tariffs_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tariffs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_version_slug_idx\` ON \`_tariffs_v_locales\` (\`version_slug\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_version_sort_key_idx\` ON \`_tariffs_v_locales\` (\`version_sort_key\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE UNIQUE INDEX \`_tariffs_v_locales_locale_parent_id_unique\` ON \`_tariffs_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_tariffs_v_locales_parent_only_idx\` ON \`_tariffs_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_ready_locales_order_idx\` ON \`notices_ready_locales\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`notices_ready_locales_parent_idx\` ON \`notices_ready_locales\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`notices_translation_to_be_checked_order_idx\` ON \`notices_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`notices_translation_to_be_checked_parent_idx\` ON \`notices_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`notices_extensions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_extensions_order_idx\` ON \`notices_extensions\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`notices_extensions_parent_id_idx\` ON \`notices_extensions\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_extensions_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices_extensions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`notices_extensions_locales_locale_parent_id_unique\` ON \`notices_extensions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`notices_extensions_locales_parent_only_idx\` ON \`notices_extensions_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`notices_streets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_streets_order_idx\` ON \`notices_streets\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`notices_streets_parent_id_idx\` ON \`notices_streets\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_streets_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices_streets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`notices_streets_locales_locale_parent_id_unique\` ON \`notices_streets_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`notices_streets_locales_parent_only_idx\` ON \`notices_streets_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`internal_note\` text,
  	\`withdrawal_reason\` text,
  	\`edited_by\` text,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`notice_kind\` text,
  	\`severity\` text DEFAULT 'info',
  	\`department_id\` text,
  	\`reference_number\` text,
  	\`reference_on\` text,
  	\`without_serbian_on\` text,
  	\`posted_at\` text,
  	\`display_until\` text,
  	\`deadline_at\` text,
  	\`cancelled_on\` text,
  	\`result_decision_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_source_source_key_idx\` ON \`notices\` (\`source_key\`);`);
  await db.run(sql`CREATE INDEX \`notices_published_at_idx\` ON \`notices\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`notices_department_idx\` ON \`notices\` (\`department_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_result_result_decision_idx\` ON \`notices\` (\`result_decision_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`notices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`text\` text,
  	\`without_serbian_reason\` text,
  	\`deadline_what\` text,
  	\`cancelled_reason\` text,
  	\`result_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_slug_idx\` ON \`notices_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`notices_sort_key_idx\` ON \`notices_locales\` (\`sort_key\`,\`_locale\`);`);
  await db.run(
    sql`CREATE UNIQUE INDEX \`notices_locales_locale_parent_id_unique\` ON \`notices_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`notices_locales_parent_only_idx\` ON \`notices_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`notices_rels_topics_id_idx\` ON \`notices_rels\` (\`topics_id\`);`);
  await db.run(sql`CREATE TABLE \`_notices_v_version_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_ready_locales_order_idx\` ON \`_notices_v_version_ready_locales\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_ready_locales_parent_idx\` ON \`_notices_v_version_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_translation_to_be_checked_order_idx\` ON \`_notices_v_version_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_translation_to_be_checked_parent_idx\` ON \`_notices_v_version_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_extensions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`until\` text,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_extensions_order_idx\` ON \`_notices_v_version_extensions\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_extensions_parent_id_idx\` ON \`_notices_v_version_extensions\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_extensions_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v_version_extensions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_notices_v_version_extensions_locales_locale_parent_id_uniqu\` ON \`_notices_v_version_extensions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_extensions_locales_parent_only_idx\` ON \`_notices_v_version_extensions_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_streets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_streets_order_idx\` ON \`_notices_v_version_streets\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_streets_parent_id_idx\` ON \`_notices_v_version_streets\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_streets_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v_version_streets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_notices_v_version_streets_locales_locale_parent_id_unique\` ON \`_notices_v_version_streets_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_streets_locales_parent_only_idx\` ON \`_notices_v_version_streets_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_demonstration\` integer DEFAULT false,
  	\`version_internal_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_edited_by\` text,
  	\`version_source_key\` text,
  	\`version_source_incoming\` text,
  	\`version_source_loaded\` text,
  	\`version_source_is_incomplete\` integer,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_notice_kind\` text,
  	\`version_severity\` text DEFAULT 'info',
  	\`version_department_id\` text,
  	\`version_reference_number\` text,
  	\`version_reference_on\` text,
  	\`version_without_serbian_on\` text,
  	\`version_posted_at\` text,
  	\`version_display_until\` text,
  	\`version_deadline_at\` text,
  	\`version_cancelled_on\` text,
  	\`version_result_decision_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_result_decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_source_version_source_key_idx\` ON \`_notices_v\` (\`version_source_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_version_published_at_idx\` ON \`_notices_v\` (\`version_published_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_version_department_idx\` ON \`_notices_v\` (\`version_department_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_result_version_result_decision_idx\` ON \`_notices_v\` (\`version_result_decision_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_snapshot_idx\` ON \`_notices_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_published_locale_idx\` ON \`_notices_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_notices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_text\` text,
  	\`version_without_serbian_reason\` text,
  	\`version_deadline_what\` text,
  	\`version_cancelled_reason\` text,
  	\`version_result_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_version_slug_idx\` ON \`_notices_v_locales\` (\`version_slug\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_version_sort_key_idx\` ON \`_notices_v_locales\` (\`version_sort_key\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE UNIQUE INDEX \`_notices_v_locales_locale_parent_id_unique\` ON \`_notices_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_notices_v_locales_parent_only_idx\` ON \`_notices_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_notices_v_rels_order_idx\` ON \`_notices_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_rels_parent_idx\` ON \`_notices_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_rels_path_idx\` ON \`_notices_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_notices_v_rels_topics_id_idx\` ON \`_notices_v_rels\` (\`topics_id\`);`);
  await db.run(sql`CREATE TABLE \`decisions_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`decisions_ready_locales_order_idx\` ON \`decisions_ready_locales\` (\`order\`);`);
  await db.run(
    sql`CREATE INDEX \`decisions_ready_locales_parent_idx\` ON \`decisions_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`decisions_translation_to_be_checked_order_idx\` ON \`decisions_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`decisions_translation_to_be_checked_parent_idx\` ON \`decisions_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`article\` text,
  	\`gazette\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`decisions_legal_basis_order_idx\` ON \`decisions_legal_basis\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`decisions_legal_basis_parent_id_idx\` ON \`decisions_legal_basis\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions_legal_basis_locales\` (
  	\`act\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`decisions_legal_basis_locales_locale_parent_id_unique\` ON \`decisions_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`decisions_legal_basis_locales_parent_only_idx\` ON \`decisions_legal_basis_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions_force_published_in\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`decisions_force_published_in_order_idx\` ON \`decisions_force_published_in\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`decisions_force_published_in_parent_id_idx\` ON \`decisions_force_published_in\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`internal_note\` text,
  	\`withdrawal_reason\` text,
  	\`edited_by\` text,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`body_id\` text,
  	\`register_number\` text,
  	\`decision_type\` text,
  	\`adopted_on\` text,
  	\`protocol_number\` text,
  	\`protocol_date\` text,
  	\`department_id\` text,
  	\`without_serbian_on\` text,
  	\`in_force_from\` text,
  	\`in_force_to\` text,
  	\`force_legality_review\` text,
  	\`vote_for\` numeric,
  	\`vote_against\` numeric,
  	\`vote_abstain\` numeric,
  	\`appeal_term_n\` numeric,
  	\`appeal_term_unit\` text,
  	\`body_code\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`decisions_source_source_key_idx\` ON \`decisions\` (\`source_key\`);`);
  await db.run(sql`CREATE INDEX \`decisions_published_at_idx\` ON \`decisions\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`decisions_body_idx\` ON \`decisions\` (\`body_id\`);`);
  await db.run(sql`CREATE INDEX \`decisions_register_number_idx\` ON \`decisions\` (\`register_number\`);`);
  await db.run(sql`CREATE INDEX \`decisions_adopted_on_idx\` ON \`decisions\` (\`adopted_on\`);`);
  await db.run(sql`CREATE INDEX \`decisions_department_idx\` ON \`decisions\` (\`department_id\`);`);
  await db.run(sql`CREATE INDEX \`decisions_body_code_idx\` ON \`decisions\` (\`body_code\`);`);
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`decisions_deleted_at_idx\` ON \`decisions\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`decisions__status_idx\` ON \`decisions\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`decisions_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`signatory\` text,
  	\`plain_summary\` text,
  	\`text\` text,
  	\`without_serbian_reason\` text,
  	\`force_basis\` text,
  	\`appeal_body\` text,
  	\`appeal_how\` text,
  	\`appeal_legal_basis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`decisions_slug_idx\` ON \`decisions_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`decisions_sort_key_idx\` ON \`decisions_locales\` (\`sort_key\`,\`_locale\`);`);
  await db.run(
    sql`CREATE UNIQUE INDEX \`decisions_locales_locale_parent_id_unique\` ON \`decisions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`decisions_locales_parent_only_idx\` ON \`decisions_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`decisions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`decisions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`decisions_rels_order_idx\` ON \`decisions_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`decisions_rels_parent_idx\` ON \`decisions_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`decisions_rels_path_idx\` ON \`decisions_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`decisions_rels_topics_id_idx\` ON \`decisions_rels\` (\`topics_id\`);`);
  await db.run(sql`CREATE INDEX \`decisions_rels_decisions_id_idx\` ON \`decisions_rels\` (\`decisions_id\`);`);
  await db.run(sql`CREATE TABLE \`_decisions_v_version_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_ready_locales_order_idx\` ON \`_decisions_v_version_ready_locales\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_ready_locales_parent_idx\` ON \`_decisions_v_version_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v_version_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_translation_to_be_checked_order_idx\` ON \`_decisions_v_version_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_translation_to_be_checked_parent_idx\` ON \`_decisions_v_version_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`article\` text,
  	\`gazette\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_legal_basis_order_idx\` ON \`_decisions_v_version_legal_basis\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_legal_basis_parent_id_idx\` ON \`_decisions_v_version_legal_basis\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v_version_legal_basis_locales\` (
  	\`act\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v_version_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_decisions_v_version_legal_basis_locales_locale_parent_id_un\` ON \`_decisions_v_version_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_legal_basis_locales_parent_only_idx\` ON \`_decisions_v_version_legal_basis_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v_version_force_published_in\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_force_published_in_order_idx\` ON \`_decisions_v_version_force_published_in\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_force_published_in_parent_id_idx\` ON \`_decisions_v_version_force_published_in\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_demonstration\` integer DEFAULT false,
  	\`version_internal_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_edited_by\` text,
  	\`version_source_key\` text,
  	\`version_source_incoming\` text,
  	\`version_source_loaded\` text,
  	\`version_source_is_incomplete\` integer,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_body_id\` text,
  	\`version_register_number\` text,
  	\`version_decision_type\` text,
  	\`version_adopted_on\` text,
  	\`version_protocol_number\` text,
  	\`version_protocol_date\` text,
  	\`version_department_id\` text,
  	\`version_without_serbian_on\` text,
  	\`version_in_force_from\` text,
  	\`version_in_force_to\` text,
  	\`version_force_legality_review\` text,
  	\`version_vote_for\` numeric,
  	\`version_vote_against\` numeric,
  	\`version_vote_abstain\` numeric,
  	\`version_appeal_term_n\` numeric,
  	\`version_appeal_term_unit\` text,
  	\`version_body_code\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_body_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_source_version_source_key_idx\` ON \`_decisions_v\` (\`version_source_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_published_at_idx\` ON \`_decisions_v\` (\`version_published_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_body_idx\` ON \`_decisions_v\` (\`version_body_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_register_number_idx\` ON \`_decisions_v\` (\`version_register_number\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_adopted_on_idx\` ON \`_decisions_v\` (\`version_adopted_on\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_department_idx\` ON \`_decisions_v\` (\`version_department_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_body_code_idx\` ON \`_decisions_v\` (\`version_body_code\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_deleted_at_idx\` ON \`_decisions_v\` (\`version_deleted_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version__status_idx\` ON \`_decisions_v\` (\`version__status\`);`,
  );
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_snapshot_idx\` ON \`_decisions_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_published_locale_idx\` ON \`_decisions_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_latest_idx\` ON \`_decisions_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_decisions_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_signatory\` text,
  	\`version_plain_summary\` text,
  	\`version_text\` text,
  	\`version_without_serbian_reason\` text,
  	\`version_force_basis\` text,
  	\`version_appeal_body\` text,
  	\`version_appeal_how\` text,
  	\`version_appeal_legal_basis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_slug_idx\` ON \`_decisions_v_locales\` (\`version_slug\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_version_sort_key_idx\` ON \`_decisions_v_locales\` (\`version_sort_key\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE UNIQUE INDEX \`_decisions_v_locales_locale_parent_id_unique\` ON \`_decisions_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_locales_parent_only_idx\` ON \`_decisions_v_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`decisions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_order_idx\` ON \`_decisions_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_parent_idx\` ON \`_decisions_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_path_idx\` ON \`_decisions_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_topics_id_idx\` ON \`_decisions_v_rels\` (\`topics_id\`);`);
  await db.run(sql`CREATE INDEX \`_decisions_v_rels_decisions_id_idx\` ON \`_decisions_v_rels\` (\`decisions_id\`);`);
  await db.run(sql`CREATE TABLE \`bodies_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`bodies_ready_locales_order_idx\` ON \`bodies_ready_locales\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`bodies_ready_locales_parent_idx\` ON \`bodies_ready_locales\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`bodies_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`bodies_translation_to_be_checked_order_idx\` ON \`bodies_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`bodies_translation_to_be_checked_parent_idx\` ON \`bodies_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`bodies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`internal_note\` text,
  	\`withdrawal_reason\` text,
  	\`edited_by\` text,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`body_kind\` text,
  	\`code\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `);
  await db.run(sql`CREATE INDEX \`bodies_source_source_key_idx\` ON \`bodies\` (\`source_key\`);`);
  await db.run(sql`CREATE INDEX \`bodies_published_at_idx\` ON \`bodies\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`bodies_code_idx\` ON \`bodies\` (\`code\`);`);
  await db.run(sql`CREATE INDEX \`bodies_updated_at_idx\` ON \`bodies\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`bodies_created_at_idx\` ON \`bodies\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`bodies_deleted_at_idx\` ON \`bodies\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`bodies__status_idx\` ON \`bodies\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`bodies_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`duties\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`bodies_slug_idx\` ON \`bodies_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`bodies_sort_key_idx\` ON \`bodies_locales\` (\`sort_key\`,\`_locale\`);`);
  await db.run(
    sql`CREATE UNIQUE INDEX \`bodies_locales_locale_parent_id_unique\` ON \`bodies_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`bodies_locales_parent_only_idx\` ON \`bodies_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_bodies_v_version_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_bodies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_ready_locales_order_idx\` ON \`_bodies_v_version_ready_locales\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_ready_locales_parent_idx\` ON \`_bodies_v_version_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_bodies_v_version_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_bodies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_translation_to_be_checked_order_idx\` ON \`_bodies_v_version_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_translation_to_be_checked_parent_idx\` ON \`_bodies_v_version_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_bodies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_demonstration\` integer DEFAULT false,
  	\`version_internal_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_edited_by\` text,
  	\`version_source_key\` text,
  	\`version_source_incoming\` text,
  	\`version_source_loaded\` text,
  	\`version_source_is_incomplete\` integer,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_body_kind\` text,
  	\`version_code\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_bodies_v_parent_idx\` ON \`_bodies_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_source_version_source_key_idx\` ON \`_bodies_v\` (\`version_source_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_version_published_at_idx\` ON \`_bodies_v\` (\`version_published_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version_code_idx\` ON \`_bodies_v\` (\`version_code\`);`);
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_version_updated_at_idx\` ON \`_bodies_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_version_created_at_idx\` ON \`_bodies_v\` (\`version_created_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_version_deleted_at_idx\` ON \`_bodies_v\` (\`version_deleted_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_bodies_v_version_version__status_idx\` ON \`_bodies_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_bodies_v_created_at_idx\` ON \`_bodies_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_bodies_v_updated_at_idx\` ON \`_bodies_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_bodies_v_snapshot_idx\` ON \`_bodies_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_bodies_v_published_locale_idx\` ON \`_bodies_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_bodies_v_latest_idx\` ON \`_bodies_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_bodies_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_duties\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_bodies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_version_slug_idx\` ON \`_bodies_v_locales\` (\`version_slug\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_version_sort_key_idx\` ON \`_bodies_v_locales\` (\`version_sort_key\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE UNIQUE INDEX \`_bodies_v_locales_locale_parent_id_unique\` ON \`_bodies_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_bodies_v_locales_parent_only_idx\` ON \`_bodies_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`topics_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`topics_ready_locales_order_idx\` ON \`topics_ready_locales\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`topics_ready_locales_parent_idx\` ON \`topics_ready_locales\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`topics_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`topics_translation_to_be_checked_order_idx\` ON \`topics_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`topics_translation_to_be_checked_parent_idx\` ON \`topics_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`internal_note\` text,
  	\`withdrawal_reason\` text,
  	\`edited_by\` text,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`topic_kind\` text DEFAULT 'topic',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `);
  await db.run(sql`CREATE INDEX \`topics_source_source_key_idx\` ON \`topics\` (\`source_key\`);`);
  await db.run(sql`CREATE INDEX \`topics_published_at_idx\` ON \`topics\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`topics_sort_key_idx\` ON \`topics_locales\` (\`sort_key\`,\`_locale\`);`);
  await db.run(
    sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`topics_locales_parent_only_idx\` ON \`topics_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_topics_v_version_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_ready_locales_order_idx\` ON \`_topics_v_version_ready_locales\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_ready_locales_parent_idx\` ON \`_topics_v_version_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_topics_v_version_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_translation_to_be_checked_order_idx\` ON \`_topics_v_version_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_translation_to_be_checked_parent_idx\` ON \`_topics_v_version_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_demonstration\` integer DEFAULT false,
  	\`version_internal_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_edited_by\` text,
  	\`version_source_key\` text,
  	\`version_source_incoming\` text,
  	\`version_source_loaded\` text,
  	\`version_source_is_incomplete\` integer,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_topic_kind\` text DEFAULT 'topic',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_source_version_source_key_idx\` ON \`_topics_v\` (\`version_source_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_version_published_at_idx\` ON \`_topics_v\` (\`version_published_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v_locales\` (\`version_slug\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_version_sort_key_idx\` ON \`_topics_v_locales\` (\`version_sort_key\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_topics_v_locales_parent_only_idx\` ON \`_topics_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`navigation_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`navigation_header_locales\` (
  	\`label\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_header\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`navigation_header_locales_locale_parent_id_unique\` ON \`navigation_header_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`navigation_header_locales_parent_only_idx\` ON \`navigation_header_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`navigation_footer_locales\` (
  	\`label\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`navigation_footer_locales_parent_only_idx\` ON \`navigation_footer_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `);
  await db.run(sql`CREATE INDEX \`navigation_source_source_key_idx\` ON \`navigation\` (\`source_key\`);`);
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`navigation_rels_procedures_id_idx\` ON \`navigation_rels\` (\`procedures_id\`);`);
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `);
  await db.run(sql`CREATE INDEX \`site_settings_source_source_key_idx\` ON \`site_settings\` (\`source_key\`);`);
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`contact\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`site_settings_locales_parent_only_idx\` ON \`site_settings_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`deadline_rules_holidays\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`deadline_rules_holidays_order_idx\` ON \`deadline_rules_holidays\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`deadline_rules_holidays_parent_id_idx\` ON \`deadline_rules_holidays\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`deadline_rules_holidays_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules_holidays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`deadline_rules_holidays_locales_locale_parent_id_unique\` ON \`deadline_rules_holidays_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`deadline_rules_holidays_locales_parent_only_idx\` ON \`deadline_rules_holidays_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`deadline_rules_notice_display\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`notice_kind\` text NOT NULL,
  	\`days\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`deadline_rules_notice_display_order_idx\` ON \`deadline_rules_notice_display\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`deadline_rules_notice_display_parent_id_idx\` ON \`deadline_rules_notice_display\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`deadline_rules_notice_display_locales\` (
  	\`legal_basis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules_notice_display\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`deadline_rules_notice_display_locales_locale_parent_id_uniqu\` ON \`deadline_rules_notice_display_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`deadline_rules_notice_display_locales_parent_only_idx\` ON \`deadline_rules_notice_display_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`deadline_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`known_until\` text,
  	\`ends_on_working_day\` integer DEFAULT false,
  	\`demonstration\` integer DEFAULT false,
  	\`verified_by\` text,
  	\`verified_on\` text,
  	\`source_key\` text,
  	\`source_incoming\` text,
  	\`source_loaded\` text,
  	\`source_is_incomplete\` integer,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `);
  await db.run(sql`CREATE INDEX \`deadline_rules_source_source_key_idx\` ON \`deadline_rules\` (\`source_key\`);`);
  await db.run(sql`CREATE TABLE \`deadline_rules_locales\` (
  	\`legal_basis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`deadline_rules_locales_locale_parent_id_unique\` ON \`deadline_rules_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`deadline_rules_locales_parent_only_idx\` ON \`deadline_rules_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`departments\` ADD \`demonstration\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`departments\` ADD \`source_is_incomplete\` integer;`);
  await db.run(sql`ALTER TABLE \`departments_locales\` ADD \`contact\` text;`);
  await db.run(sql`ALTER TABLE \`_departments_v\` ADD \`version_demonstration\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`_departments_v\` ADD \`version_source_is_incomplete\` integer;`);
  await db.run(sql`ALTER TABLE \`_departments_v_locales\` ADD \`version_contact\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`demonstration\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`source_is_incomplete\` integer;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`procedure_kind\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`registry_id\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`status\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`status_until\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`verified_on\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`no_documents\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`is_free\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`silence_means\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`outcome_form\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`complaint_term_n\` numeric;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`complaint_term_unit\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`status_reason\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`verified_post\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`purpose\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`who_can_apply\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`outcome_name\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`outcome_validity\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`outcome_collect\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`complaint_body\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`complaint_how\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`complaint_legal_basis\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_demonstration\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_source_is_incomplete\` integer;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_procedure_kind\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_registry_id\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_status\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_status_until\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_verified_on\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_no_documents\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_is_free\` integer DEFAULT false;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_silence_means\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_outcome_form\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_complaint_term_n\` numeric;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_complaint_term_unit\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_status_reason\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_verified_post\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_purpose\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_who_can_apply\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_outcome_name\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_outcome_validity\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_outcome_collect\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_complaint_body\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_complaint_how\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_complaint_legal_basis\` text;`);
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`tariffs_id\` text REFERENCES tariffs(id);`);
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text REFERENCES notices(id);`);
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`decisions_id\` text REFERENCES decisions(id);`);
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`bodies_id\` text REFERENCES bodies(id);`);
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`topics_id\` text REFERENCES topics(id);`);
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_tariffs_id_idx\` ON \`payload_locked_documents_rels\` (\`tariffs_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_bodies_id_idx\` ON \`payload_locked_documents_rels\` (\`bodies_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`,
  );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`procedures_conditions\`;`);
  await db.run(sql`DROP TABLE \`procedures_conditions_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_cases\`;`);
  await db.run(sql`DROP TABLE \`procedures_cases_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_steps\`;`);
  await db.run(sql`DROP TABLE \`procedures_steps_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_documents\`;`);
  await db.run(sql`DROP TABLE \`procedures_documents_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_data_asked\`;`);
  await db.run(sql`DROP TABLE \`procedures_data_asked_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_fees\`;`);
  await db.run(sql`DROP TABLE \`procedures_fees_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_answer_due\`;`);
  await db.run(sql`DROP TABLE \`procedures_answer_due_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_channels\`;`);
  await db.run(sql`DROP TABLE \`procedures_channels_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_legal_basis\`;`);
  await db.run(sql`DROP TABLE \`procedures_legal_basis_locales\`;`);
  await db.run(sql`DROP TABLE \`procedures_texts\`;`);
  await db.run(sql`DROP TABLE \`procedures_rels\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_conditions\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_conditions_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_cases\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_cases_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_steps\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_steps_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_documents\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_documents_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_data_asked\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_data_asked_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_fees\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_fees_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_answer_due\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_answer_due_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_channels\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_channels_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_legal_basis\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_version_legal_basis_locales\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_texts\`;`);
  await db.run(sql`DROP TABLE \`_procedures_v_rels\`;`);
  await db.run(sql`DROP TABLE \`tariffs_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`tariffs_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`tariffs_amounts\`;`);
  await db.run(sql`DROP TABLE \`tariffs\`;`);
  await db.run(sql`DROP TABLE \`tariffs_locales\`;`);
  await db.run(sql`DROP TABLE \`_tariffs_v_version_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`_tariffs_v_version_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`_tariffs_v_version_amounts\`;`);
  await db.run(sql`DROP TABLE \`_tariffs_v\`;`);
  await db.run(sql`DROP TABLE \`_tariffs_v_locales\`;`);
  await db.run(sql`DROP TABLE \`notices_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`notices_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`notices_extensions\`;`);
  await db.run(sql`DROP TABLE \`notices_extensions_locales\`;`);
  await db.run(sql`DROP TABLE \`notices_streets\`;`);
  await db.run(sql`DROP TABLE \`notices_streets_locales\`;`);
  await db.run(sql`DROP TABLE \`notices\`;`);
  await db.run(sql`DROP TABLE \`notices_locales\`;`);
  await db.run(sql`DROP TABLE \`notices_rels\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_version_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_version_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_version_extensions\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_version_extensions_locales\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_version_streets\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_version_streets_locales\`;`);
  await db.run(sql`DROP TABLE \`_notices_v\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_notices_v_rels\`;`);
  await db.run(sql`DROP TABLE \`decisions_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`decisions_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`decisions_legal_basis\`;`);
  await db.run(sql`DROP TABLE \`decisions_legal_basis_locales\`;`);
  await db.run(sql`DROP TABLE \`decisions_force_published_in\`;`);
  await db.run(sql`DROP TABLE \`decisions\`;`);
  await db.run(sql`DROP TABLE \`decisions_locales\`;`);
  await db.run(sql`DROP TABLE \`decisions_rels\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v_version_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v_version_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v_version_legal_basis\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v_version_legal_basis_locales\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v_version_force_published_in\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_decisions_v_rels\`;`);
  await db.run(sql`DROP TABLE \`bodies_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`bodies_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`bodies\`;`);
  await db.run(sql`DROP TABLE \`bodies_locales\`;`);
  await db.run(sql`DROP TABLE \`_bodies_v_version_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`_bodies_v_version_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`_bodies_v\`;`);
  await db.run(sql`DROP TABLE \`_bodies_v_locales\`;`);
  await db.run(sql`DROP TABLE \`topics_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`topics_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`topics\`;`);
  await db.run(sql`DROP TABLE \`topics_locales\`;`);
  await db.run(sql`DROP TABLE \`_topics_v_version_ready_locales\`;`);
  await db.run(sql`DROP TABLE \`_topics_v_version_translation_to_be_checked\`;`);
  await db.run(sql`DROP TABLE \`_topics_v\`;`);
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`);
  await db.run(sql`DROP TABLE \`navigation_header\`;`);
  await db.run(sql`DROP TABLE \`navigation_header_locales\`;`);
  await db.run(sql`DROP TABLE \`navigation_footer\`;`);
  await db.run(sql`DROP TABLE \`navigation_footer_locales\`;`);
  await db.run(sql`DROP TABLE \`navigation\`;`);
  await db.run(sql`DROP TABLE \`navigation_rels\`;`);
  await db.run(sql`DROP TABLE \`site_settings\`;`);
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`);
  await db.run(sql`DROP TABLE \`deadline_rules_holidays\`;`);
  await db.run(sql`DROP TABLE \`deadline_rules_holidays_locales\`;`);
  await db.run(sql`DROP TABLE \`deadline_rules_notice_display\`;`);
  await db.run(sql`DROP TABLE \`deadline_rules_notice_display_locales\`;`);
  await db.run(sql`DROP TABLE \`deadline_rules\`;`);
  await db.run(sql`DROP TABLE \`deadline_rules_locales\`;`);
  await db.run(sql`PRAGMA foreign_keys=OFF;`);
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	\`procedures_id\` text,
  	\`reviews_id\` text,
  	\`users_id\` text,
  	\`addresses_id\` text,
  	\`outbox_id\` text,
  	\`webhook_targets_id\` text,
  	\`publisher_asks_id\` text,
  	\`leases_id\` text,
  	\`receipts_id\` text,
  	\`services_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reviews_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`addresses_id\`) REFERENCES \`addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_targets_id\`) REFERENCES \`webhook_targets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publisher_asks_id\`) REFERENCES \`publisher_asks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leases_id\`) REFERENCES \`leases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "departments_id", "procedures_id", "reviews_id", "users_id", "addresses_id", "outbox_id", "webhook_targets_id", "publisher_asks_id", "leases_id", "receipts_id", "services_id") SELECT "id", "order", "parent_id", "path", "departments_id", "procedures_id", "reviews_id", "users_id", "addresses_id", "outbox_id", "webhook_targets_id", "publisher_asks_id", "leases_id", "receipts_id", "services_id" FROM \`payload_locked_documents_rels\`;`,
  );
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`);
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`);
  await db.run(sql`PRAGMA foreign_keys=ON;`);
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`addresses_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_webhook_targets_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_targets_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_publisher_asks_id_idx\` ON \`payload_locked_documents_rels\` (\`publisher_asks_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`demonstration\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`source_is_incomplete\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`procedure_kind\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`registry_id\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`status\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`status_until\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`verified_on\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`no_documents\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`is_free\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`silence_means\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`outcome_form\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`complaint_term_n\`;`);
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`complaint_term_unit\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`status_reason\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`verified_post\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`purpose\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`who_can_apply\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`outcome_name\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`outcome_validity\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`outcome_collect\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`complaint_body\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`complaint_how\`;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`complaint_legal_basis\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_demonstration\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_source_is_incomplete\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_procedure_kind\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_registry_id\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_status\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_status_until\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_verified_on\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_no_documents\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_is_free\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_silence_means\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_outcome_form\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_complaint_term_n\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_complaint_term_unit\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_status_reason\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_verified_post\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_purpose\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_who_can_apply\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_outcome_name\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_outcome_validity\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_outcome_collect\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_complaint_body\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_complaint_how\`;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_complaint_legal_basis\`;`);
  await db.run(sql`ALTER TABLE \`departments\` DROP COLUMN \`demonstration\`;`);
  await db.run(sql`ALTER TABLE \`departments\` DROP COLUMN \`source_is_incomplete\`;`);
  await db.run(sql`ALTER TABLE \`departments_locales\` DROP COLUMN \`contact\`;`);
  await db.run(sql`ALTER TABLE \`_departments_v\` DROP COLUMN \`version_demonstration\`;`);
  await db.run(sql`ALTER TABLE \`_departments_v\` DROP COLUMN \`version_source_is_incomplete\`;`);
  await db.run(sql`ALTER TABLE \`_departments_v_locales\` DROP COLUMN \`version_contact\`;`);
}
