/** What `npm start -- --help` says. */
export const help = {
  purpose: 'Starts the CMS, the publisher and both sites, and keeps them running until Ctrl-C.',
  more: `
The first start installs, builds, makes the database and loads the starting content; it ends with the addresses and
the first accounts, whose passwords are shown this once. Later starts take up what is there.

Settings come from the environment:
  DATA_DIR         where all data lives: database, releases, secrets, logs (.data)
  DATABASE_URL     the database of the CMS (file:<DATA_DIR>/cms.db)
  CMS_PORT         the panel and its API (3000)
  PUBLISHER_PORT   webhook and health of the publisher (4320)
  OFFICIAL_PORT    the official website (4321)
  PORTAL_PORT      the citizens' portal (4322)
  CMS_URL, OFFICIAL_URL, PORTAL_URL
                   the addresses that people see (http://localhost:<port>); with one that is not this machine's own,
                   weak secrets stop the start
  WEBHOOK_TARGETS  addresses that hear of publications, separated by commas; empty: none
                   (http://127.0.0.1:<PUBLISHER_PORT>/webhook)
  POLL_MS          how often the publisher asks by itself, in milliseconds; 0: never (10000)
  PULL_RETRY_MS, PULL_RETRY_MAX_MS
                   how soon the publisher tries again what has failed, at first and at most, in milliseconds (500, 30000)
  WEBHOOK_TIMEOUT_MS, WEBHOOK_RETRY_MS, WEBHOOK_RETRY_MAX_MS, WEBHOOK_ATTEMPTS
                   how long a webhook waits for its answer, how soon it is sent again, at first and at most, and how
                   often before it is given up as a dead letter (5000, 1000, 300000; 10 times)
  LEASE_MS, NUMBERING_EVERY_MS
                   how long one process of the CMS may number publications, and how often it looks (5000, 250)
  LIVE_WITHIN_MS, PUBLISHER_SILENT_AFTER_MS
                   when the panel warns: a publication that is not live, a publisher that does not ask (120000, 30000)
  RESTART_MS, RESTART_MAX_MS
                   how soon a process that died is started again, at first and at most, in milliseconds (500, 30000)
  PAYLOAD_SECRET, PUBLISHER_KEY, IMPORT_KEY, SETUP_KEY, WEBHOOK_SECRETS
                   made once and kept in DATA_DIR/secrets; a value given here wins

In DATA_DIR: logs/<name>.log has what each process says, run/<name>.pid which process it is.`,
};
