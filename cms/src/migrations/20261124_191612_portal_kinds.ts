import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`procedures_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`procedures_change_notes_order_idx\` ON \`procedures_change_notes\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`procedures_change_notes_parent_id_idx\` ON \`procedures_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`procedures_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`procedures_change_notes_locales_locale_parent_id_unique\` ON \`procedures_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`procedures_change_notes_locales_parent_only_idx\` ON \`procedures_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_change_notes_order_idx\` ON \`_procedures_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_change_notes_parent_id_idx\` ON \`_procedures_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_procedures_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_procedures_v_version_change_notes_locales_locale_parent_id_\` ON \`_procedures_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_change_notes_locales_parent_only_idx\` ON \`_procedures_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`forms_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_ready_locales_order_idx\` ON \`forms_ready_locales\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`forms_ready_locales_parent_idx\` ON \`forms_ready_locales\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`forms_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`forms_translation_to_be_checked_order_idx\` ON \`forms_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`forms_translation_to_be_checked_parent_idx\` ON \`forms_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`forms_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_files_order_idx\` ON \`forms_files\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`forms_files_parent_id_idx\` ON \`forms_files\` (\`_parent_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_files_file_idx\` ON \`forms_files\` (\`file_id\`);`);
  await db.run(sql`CREATE TABLE \`forms_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_needs_order_idx\` ON \`forms_needs\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`forms_needs_parent_idx\` ON \`forms_needs\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`forms_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_change_notes_order_idx\` ON \`forms_change_notes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`forms_change_notes_parent_id_idx\` ON \`forms_change_notes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`forms_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`forms_change_notes_locales_locale_parent_id_unique\` ON \`forms_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`forms_change_notes_locales_parent_only_idx\` ON \`forms_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`forms\` (
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
  	\`number\` text,
  	\`department_id\` text,
  	\`status\` text DEFAULT 'current',
  	\`sample_filled_id\` text,
  	\`revised_on\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`online_url\` text,
  	\`without_serbian_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sample_filled_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_source_source_key_idx\` ON \`forms\` (\`source_key\`);`);
  await db.run(sql`CREATE INDEX \`forms_published_at_idx\` ON \`forms\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`forms_number_idx\` ON \`forms\` (\`number\`);`);
  await db.run(sql`CREATE INDEX \`forms_department_idx\` ON \`forms\` (\`department_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_sample_filled_idx\` ON \`forms\` (\`sample_filled_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_updated_at_idx\` ON \`forms\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`forms_created_at_idx\` ON \`forms\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`forms_deleted_at_idx\` ON \`forms\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`forms__status_idx\` ON \`forms\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`forms_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`purpose\` text,
  	\`status_reason\` text,
  	\`fill_guide\` text,
  	\`contact\` text,
  	\`without_serbian_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_slug_idx\` ON \`forms_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`forms_sort_key_idx\` ON \`forms_locales\` (\`sort_key\`,\`_locale\`);`);
  await db.run(
    sql`CREATE UNIQUE INDEX \`forms_locales_locale_parent_id_unique\` ON \`forms_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`forms_locales_parent_only_idx\` ON \`forms_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`forms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_texts_order_parent\` ON \`forms_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_texts_locale_parent\` ON \`forms_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`forms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`procedures_id\` text,
  	\`forms_id\` text,
  	\`places_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forms_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`forms_rels_order_idx\` ON \`forms_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`forms_rels_parent_idx\` ON \`forms_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_rels_path_idx\` ON \`forms_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`forms_rels_topics_id_idx\` ON \`forms_rels\` (\`topics_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_rels_procedures_id_idx\` ON \`forms_rels\` (\`procedures_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_rels_forms_id_idx\` ON \`forms_rels\` (\`forms_id\`);`);
  await db.run(sql`CREATE INDEX \`forms_rels_places_id_idx\` ON \`forms_rels\` (\`places_id\`);`);
  await db.run(sql`CREATE TABLE \`_forms_v_version_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_ready_locales_order_idx\` ON \`_forms_v_version_ready_locales\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_ready_locales_parent_idx\` ON \`_forms_v_version_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_forms_v_version_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_translation_to_be_checked_order_idx\` ON \`_forms_v_version_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_translation_to_be_checked_parent_idx\` ON \`_forms_v_version_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_forms_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_forms_v_version_files_order_idx\` ON \`_forms_v_version_files\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_files_parent_id_idx\` ON \`_forms_v_version_files\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_forms_v_version_files_file_idx\` ON \`_forms_v_version_files\` (\`file_id\`);`);
  await db.run(sql`CREATE TABLE \`_forms_v_version_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_forms_v_version_needs_order_idx\` ON \`_forms_v_version_needs\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_version_needs_parent_idx\` ON \`_forms_v_version_needs\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_forms_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_change_notes_order_idx\` ON \`_forms_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_change_notes_parent_id_idx\` ON \`_forms_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_forms_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_forms_v_version_change_notes_locales_locale_parent_id_uniqu\` ON \`_forms_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_change_notes_locales_parent_only_idx\` ON \`_forms_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_forms_v\` (
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
  	\`version_number\` text,
  	\`version_department_id\` text,
  	\`version_status\` text DEFAULT 'current',
  	\`version_sample_filled_id\` text,
  	\`version_revised_on\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_online_url\` text,
  	\`version_without_serbian_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_sample_filled_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_forms_v_parent_idx\` ON \`_forms_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_source_version_source_key_idx\` ON \`_forms_v\` (\`version_source_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_version_published_at_idx\` ON \`_forms_v\` (\`version_published_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_number_idx\` ON \`_forms_v\` (\`version_number\`);`);
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_version_department_idx\` ON \`_forms_v\` (\`version_department_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_version_sample_filled_idx\` ON \`_forms_v\` (\`version_sample_filled_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_updated_at_idx\` ON \`_forms_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_created_at_idx\` ON \`_forms_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_deleted_at_idx\` ON \`_forms_v\` (\`version_deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_version_version__status_idx\` ON \`_forms_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_created_at_idx\` ON \`_forms_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_updated_at_idx\` ON \`_forms_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_snapshot_idx\` ON \`_forms_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_published_locale_idx\` ON \`_forms_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_latest_idx\` ON \`_forms_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_forms_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_purpose\` text,
  	\`version_status_reason\` text,
  	\`version_fill_guide\` text,
  	\`version_contact\` text,
  	\`version_without_serbian_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_version_slug_idx\` ON \`_forms_v_locales\` (\`version_slug\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_forms_v_version_version_sort_key_idx\` ON \`_forms_v_locales\` (\`version_sort_key\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE UNIQUE INDEX \`_forms_v_locales_locale_parent_id_unique\` ON \`_forms_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_forms_v_locales_parent_only_idx\` ON \`_forms_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_forms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_forms_v_texts_order_parent\` ON \`_forms_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_texts_locale_parent\` ON \`_forms_v_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_forms_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text,
  	\`procedures_id\` text,
  	\`forms_id\` text,
  	\`places_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forms_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_forms_v_rels_order_idx\` ON \`_forms_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_rels_parent_idx\` ON \`_forms_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_rels_path_idx\` ON \`_forms_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_rels_topics_id_idx\` ON \`_forms_v_rels\` (\`topics_id\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_rels_procedures_id_idx\` ON \`_forms_v_rels\` (\`procedures_id\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_rels_forms_id_idx\` ON \`_forms_v_rels\` (\`forms_id\`);`);
  await db.run(sql`CREATE INDEX \`_forms_v_rels_places_id_idx\` ON \`_forms_v_rels\` (\`places_id\`);`);
  await db.run(sql`CREATE TABLE \`tariffs_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`tariffs_change_notes_order_idx\` ON \`tariffs_change_notes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_change_notes_parent_id_idx\` ON \`tariffs_change_notes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`tariffs_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tariffs_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`tariffs_change_notes_locales_locale_parent_id_unique\` ON \`tariffs_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`tariffs_change_notes_locales_parent_only_idx\` ON \`tariffs_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`tariffs_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tariffs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`tariffs_texts_order_parent\` ON \`tariffs_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`tariffs_texts_locale_parent\` ON \`tariffs_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_tariffs_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tariffs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_change_notes_order_idx\` ON \`_tariffs_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_change_notes_parent_id_idx\` ON \`_tariffs_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_tariffs_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tariffs_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_tariffs_v_version_change_notes_locales_locale_parent_id_uni\` ON \`_tariffs_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_version_change_notes_locales_parent_only_idx\` ON \`_tariffs_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_tariffs_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tariffs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_tariffs_v_texts_order_parent\` ON \`_tariffs_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_tariffs_v_texts_locale_parent\` ON \`_tariffs_v_texts\` (\`locale\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`places_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_ready_locales_order_idx\` ON \`places_ready_locales\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`places_ready_locales_parent_idx\` ON \`places_ready_locales\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`places_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`places_translation_to_be_checked_order_idx\` ON \`places_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`places_translation_to_be_checked_parent_idx\` ON \`places_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`places_hours_openings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_hours_openings_order_idx\` ON \`places_hours_openings\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`places_hours_openings_parent_id_idx\` ON \`places_hours_openings\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`places_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_hours_order_idx\` ON \`places_hours\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`places_hours_parent_id_idx\` ON \`places_hours\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`places_exceptions_openings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`places_exceptions_openings_order_idx\` ON \`places_exceptions_openings\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`places_exceptions_openings_parent_id_idx\` ON \`places_exceptions_openings\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`places_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_exceptions_order_idx\` ON \`places_exceptions\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`places_exceptions_parent_id_idx\` ON \`places_exceptions\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`places_exceptions_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`places_exceptions_locales_locale_parent_id_unique\` ON \`places_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`places_exceptions_locales_parent_only_idx\` ON \`places_exceptions_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`places_counters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_counters_order_idx\` ON \`places_counters\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`places_counters_parent_id_idx\` ON \`places_counters\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`places_counters_locales\` (
  	\`name\` text,
  	\`serves\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_counters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`places_counters_locales_locale_parent_id_unique\` ON \`places_counters_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`places_counters_locales_parent_only_idx\` ON \`places_counters_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`places_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_change_notes_order_idx\` ON \`places_change_notes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`places_change_notes_parent_id_idx\` ON \`places_change_notes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`places_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`places_change_notes_locales_locale_parent_id_unique\` ON \`places_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`places_change_notes_locales_parent_only_idx\` ON \`places_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`places\` (
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
  	\`phone\` text,
  	\`email\` text,
  	\`position_lat\` numeric,
  	\`position_lng\` numeric,
  	\`access_step_free\` text,
  	\`access_lift\` text,
  	\`access_accessible_toilet\` text,
  	\`access_hearing_loop\` text,
  	\`access_parking\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `);
  await db.run(sql`CREATE INDEX \`places_source_source_key_idx\` ON \`places\` (\`source_key\`);`);
  await db.run(sql`CREATE INDEX \`places_published_at_idx\` ON \`places\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`places_deleted_at_idx\` ON \`places\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`places_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`address\` text,
  	\`floor_and_room\` text,
  	\`access_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_slug_idx\` ON \`places_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE INDEX \`places_sort_key_idx\` ON \`places_locales\` (\`sort_key\`,\`_locale\`);`);
  await db.run(
    sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`places_locales_parent_only_idx\` ON \`places_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`places_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_texts_order_parent\` ON \`places_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`places_texts_locale_parent\` ON \`places_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`places_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`places_rels_order_idx\` ON \`places_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`places_rels_parent_idx\` ON \`places_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`places_rels_path_idx\` ON \`places_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`places_rels_departments_id_idx\` ON \`places_rels\` (\`departments_id\`);`);
  await db.run(sql`CREATE TABLE \`_places_v_version_ready_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_ready_locales_order_idx\` ON \`_places_v_version_ready_locales\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_ready_locales_parent_idx\` ON \`_places_v_version_ready_locales\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_translation_to_be_checked\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_translation_to_be_checked_order_idx\` ON \`_places_v_version_translation_to_be_checked\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_translation_to_be_checked_parent_idx\` ON \`_places_v_version_translation_to_be_checked\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_hours_openings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_hours_openings_order_idx\` ON \`_places_v_version_hours_openings\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_hours_openings_parent_id_idx\` ON \`_places_v_version_hours_openings\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_places_v_version_hours_order_idx\` ON \`_places_v_version_hours\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_hours_parent_id_idx\` ON \`_places_v_version_hours\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_exceptions_openings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_exceptions_openings_order_idx\` ON \`_places_v_version_exceptions_openings\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_exceptions_openings_parent_id_idx\` ON \`_places_v_version_exceptions_openings\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_exceptions_order_idx\` ON \`_places_v_version_exceptions\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_exceptions_parent_id_idx\` ON \`_places_v_version_exceptions\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_exceptions_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_places_v_version_exceptions_locales_locale_parent_id_unique\` ON \`_places_v_version_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_exceptions_locales_parent_only_idx\` ON \`_places_v_version_exceptions_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_counters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_counters_order_idx\` ON \`_places_v_version_counters\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_counters_parent_id_idx\` ON \`_places_v_version_counters\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_counters_locales\` (
  	\`name\` text,
  	\`serves\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_counters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_places_v_version_counters_locales_locale_parent_id_unique\` ON \`_places_v_version_counters_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_counters_locales_parent_only_idx\` ON \`_places_v_version_counters_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_change_notes_order_idx\` ON \`_places_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_change_notes_parent_id_idx\` ON \`_places_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_places_v_version_change_notes_locales_locale_parent_id_uniq\` ON \`_places_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_change_notes_locales_parent_only_idx\` ON \`_places_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_places_v\` (
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
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_position_lat\` numeric,
  	\`version_position_lng\` numeric,
  	\`version_access_step_free\` text,
  	\`version_access_lift\` text,
  	\`version_access_accessible_toilet\` text,
  	\`version_access_hearing_loop\` text,
  	\`version_access_parking\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_source_version_source_key_idx\` ON \`_places_v\` (\`version_source_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_version_published_at_idx\` ON \`_places_v\` (\`version_published_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_version_deleted_at_idx\` ON \`_places_v\` (\`version_deleted_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_places_v_version_version__status_idx\` ON \`_places_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_snapshot_idx\` ON \`_places_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_published_locale_idx\` ON \`_places_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_latest_idx\` ON \`_places_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_places_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_address\` text,
  	\`version_floor_and_room\` text,
  	\`version_access_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_places_v_version_version_slug_idx\` ON \`_places_v_locales\` (\`version_slug\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_places_v_version_version_sort_key_idx\` ON \`_places_v_locales\` (\`version_sort_key\`,\`_locale\`);`,
  );
  await db.run(
    sql`CREATE UNIQUE INDEX \`_places_v_locales_locale_parent_id_unique\` ON \`_places_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_places_v_locales_parent_only_idx\` ON \`_places_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_places_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_places_v_texts_order_parent\` ON \`_places_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_texts_locale_parent\` ON \`_places_v_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_places_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_places_v_rels_order_idx\` ON \`_places_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_rels_parent_idx\` ON \`_places_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_rels_path_idx\` ON \`_places_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_places_v_rels_departments_id_idx\` ON \`_places_v_rels\` (\`departments_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_documents_order_idx\` ON \`notices_documents\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`notices_documents_parent_id_idx\` ON \`notices_documents\` (\`_parent_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_documents_file_idx\` ON \`notices_documents\` (\`file_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`notices_documents_locales_locale_parent_id_unique\` ON \`notices_documents_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`notices_documents_locales_parent_only_idx\` ON \`notices_documents_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`notices_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_change_notes_order_idx\` ON \`notices_change_notes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`notices_change_notes_parent_id_idx\` ON \`notices_change_notes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`notices_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`notices_change_notes_locales_locale_parent_id_unique\` ON \`notices_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`notices_change_notes_locales_parent_only_idx\` ON \`notices_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`notices_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`notices_texts_order_parent\` ON \`notices_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_texts_locale_parent\` ON \`notices_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_notices_v_version_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_documents_order_idx\` ON \`_notices_v_version_documents\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_documents_parent_id_idx\` ON \`_notices_v_version_documents\` (\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_documents_file_idx\` ON \`_notices_v_version_documents\` (\`file_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v_version_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_notices_v_version_documents_locales_locale_parent_id_unique\` ON \`_notices_v_version_documents_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_documents_locales_parent_only_idx\` ON \`_notices_v_version_documents_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_change_notes_order_idx\` ON \`_notices_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_change_notes_parent_id_idx\` ON \`_notices_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_notices_v_version_change_notes_locales_locale_parent_id_uni\` ON \`_notices_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_notices_v_version_change_notes_locales_parent_only_idx\` ON \`_notices_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_notices_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_notices_v_texts_order_parent\` ON \`_notices_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_notices_v_texts_locale_parent\` ON \`_notices_v_texts\` (\`locale\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`decisions_change_notes_order_idx\` ON \`decisions_change_notes\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`decisions_change_notes_parent_id_idx\` ON \`decisions_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`decisions_change_notes_locales_locale_parent_id_unique\` ON \`decisions_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`decisions_change_notes_locales_parent_only_idx\` ON \`decisions_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`decisions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`decisions_texts_order_parent\` ON \`decisions_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`decisions_texts_locale_parent\` ON \`decisions_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_decisions_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_change_notes_order_idx\` ON \`_decisions_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_change_notes_parent_id_idx\` ON \`_decisions_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_decisions_v_version_change_notes_locales_locale_parent_id_u\` ON \`_decisions_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_version_change_notes_locales_parent_only_idx\` ON \`_decisions_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_decisions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_decisions_v_texts_order_parent\` ON \`_decisions_v_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_decisions_v_texts_locale_parent\` ON \`_decisions_v_texts\` (\`locale\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`departments_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`departments_change_notes_order_idx\` ON \`departments_change_notes\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`departments_change_notes_parent_id_idx\` ON \`departments_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`departments_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`departments_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`departments_change_notes_locales_locale_parent_id_unique\` ON \`departments_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`departments_change_notes_locales_parent_only_idx\` ON \`departments_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`departments_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`departments_texts_order_parent\` ON \`departments_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`departments_texts_locale_parent\` ON \`departments_texts\` (\`locale\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_departments_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_departments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_change_notes_order_idx\` ON \`_departments_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_change_notes_parent_id_idx\` ON \`_departments_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_departments_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_departments_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_departments_v_version_change_notes_locales_locale_parent_id\` ON \`_departments_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_departments_v_version_change_notes_locales_parent_only_idx\` ON \`_departments_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_departments_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_departments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_departments_v_texts_order_parent\` ON \`_departments_v_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_departments_v_texts_locale_parent\` ON \`_departments_v_texts\` (\`locale\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`bodies_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`bodies_change_notes_order_idx\` ON \`bodies_change_notes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`bodies_change_notes_parent_id_idx\` ON \`bodies_change_notes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`bodies_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bodies_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`bodies_change_notes_locales_locale_parent_id_unique\` ON \`bodies_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`bodies_change_notes_locales_parent_only_idx\` ON \`bodies_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`bodies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`bodies_texts_order_parent\` ON \`bodies_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`bodies_texts_locale_parent\` ON \`bodies_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_bodies_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_bodies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_change_notes_order_idx\` ON \`_bodies_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_change_notes_parent_id_idx\` ON \`_bodies_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_bodies_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_bodies_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_bodies_v_version_change_notes_locales_locale_parent_id_uniq\` ON \`_bodies_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_bodies_v_version_change_notes_locales_parent_only_idx\` ON \`_bodies_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_bodies_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_bodies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_bodies_v_texts_order_parent\` ON \`_bodies_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_bodies_v_texts_locale_parent\` ON \`_bodies_v_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`topics_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`topics_change_notes_order_idx\` ON \`topics_change_notes\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`topics_change_notes_parent_id_idx\` ON \`topics_change_notes\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`topics_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`topics_change_notes_locales_locale_parent_id_unique\` ON \`topics_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`topics_change_notes_locales_parent_only_idx\` ON \`topics_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`topics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`topics_texts_locale_parent\` ON \`topics_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_topics_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_major\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_change_notes_order_idx\` ON \`_topics_v_version_change_notes\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_change_notes_parent_id_idx\` ON \`_topics_v_version_change_notes\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_topics_v_version_change_notes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_topics_v_version_change_notes_locales_locale_parent_id_uniq\` ON \`_topics_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_change_notes_locales_parent_only_idx\` ON \`_topics_v_version_change_notes_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_topics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_topics_v_texts_order_parent\` ON \`_topics_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_topics_v_texts_locale_parent\` ON \`_topics_v_texts\` (\`locale\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`language\` text,
  	\`is_accessible\` text,
  	\`is_scan\` integer DEFAULT false,
  	\`name\` text,
  	\`pages\` numeric,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `);
  await db.run(sql`CREATE INDEX \`attachments_sha256_idx\` ON \`attachments\` (\`sha256\`);`);
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`);
  await db.run(sql`ALTER TABLE \`procedures_steps\` ADD \`place_id\` text REFERENCES places(id) ON DELETE set null;`);
  await db.run(sql`CREATE INDEX \`procedures_steps_place_idx\` ON \`procedures_steps\` (\`place_id\`);`);
  await db.run(
    sql`ALTER TABLE \`procedures_channels\` ADD \`place_id\` text REFERENCES places(id) ON DELETE set null;`,
  );
  await db.run(sql`CREATE INDEX \`procedures_channels_place_idx\` ON \`procedures_channels\` (\`place_id\`);`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`outcome_valid_for_n\` numeric;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`outcome_valid_for_unit\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`e_kosova_url\` text;`);
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`e_kosova_checked_on\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`contact\` text;`);
  await db.run(sql`ALTER TABLE \`procedures_texts\` ADD \`locale\` text;`);
  await db.run(
    sql`CREATE INDEX \`procedures_texts_locale_parent\` ON \`procedures_texts\` (\`locale\`,\`parent_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`procedures_rels\` ADD \`forms_id\` text REFERENCES forms(id) ON DELETE cascade;`);
  await db.run(sql`CREATE INDEX \`procedures_rels_forms_id_idx\` ON \`procedures_rels\` (\`forms_id\`);`);
  await db.run(
    sql`ALTER TABLE \`_procedures_v_version_steps\` ADD \`place_id\` text REFERENCES places(id) ON DELETE set null;`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_steps_place_idx\` ON \`_procedures_v_version_steps\` (\`place_id\`);`,
  );
  await db.run(
    sql`ALTER TABLE \`_procedures_v_version_channels\` ADD \`place_id\` text REFERENCES places(id) ON DELETE set null;`,
  );
  await db.run(
    sql`CREATE INDEX \`_procedures_v_version_channels_place_idx\` ON \`_procedures_v_version_channels\` (\`place_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_outcome_valid_for_n\` numeric;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_outcome_valid_for_unit\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_e_kosova_url\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_e_kosova_checked_on\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_contact\` text;`);
  await db.run(sql`ALTER TABLE \`_procedures_v_texts\` ADD \`locale\` text;`);
  await db.run(
    sql`CREATE INDEX \`_procedures_v_texts_locale_parent\` ON \`_procedures_v_texts\` (\`locale\`,\`parent_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`_procedures_v_rels\` ADD \`forms_id\` text REFERENCES forms(id) ON DELETE cascade;`);
  await db.run(sql`CREATE INDEX \`_procedures_v_rels_forms_id_idx\` ON \`_procedures_v_rels\` (\`forms_id\`);`);
  await db.run(sql`ALTER TABLE \`notices_locales\` ADD \`contact\` text;`);
  await db.run(sql`ALTER TABLE \`notices_rels\` ADD \`places_id\` text REFERENCES places(id) ON DELETE cascade;`);
  await db.run(sql`CREATE INDEX \`notices_rels_places_id_idx\` ON \`notices_rels\` (\`places_id\`);`);
  await db.run(sql`ALTER TABLE \`_notices_v_locales\` ADD \`version_contact\` text;`);
  await db.run(sql`ALTER TABLE \`_notices_v_rels\` ADD \`places_id\` text REFERENCES places(id) ON DELETE cascade;`);
  await db.run(sql`CREATE INDEX \`_notices_v_rels_places_id_idx\` ON \`_notices_v_rels\` (\`places_id\`);`);
  await db.run(sql`ALTER TABLE \`decisions_locales\` ADD \`contact\` text;`);
  await db.run(sql`ALTER TABLE \`_decisions_v_locales\` ADD \`version_contact\` text;`);
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`forms_id\` text REFERENCES forms(id) ON DELETE cascade;`,
  );
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`places_id\` text REFERENCES places(id) ON DELETE cascade;`,
  );
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`attachments_id\` text REFERENCES attachments(id) ON DELETE cascade;`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`,
  );
}

/**
 * There is no way back: tables that refer to the new ones would be made anew, and SQLite deletes the rows of their lists
 * with the old ones, because foreign keys cannot be switched off within a transaction.
 */
export function down(): Promise<void> {
  throw new Error(
    'The migration "portal_kinds" cannot be taken back without losing rows. Restore the copy of the database from before.',
  );
}
