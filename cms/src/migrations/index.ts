import * as migration_20261124_114944_initial from './20261124_114944_initial';
import * as migration_20261124_125935_webhook_targets from './20261124_125935_webhook_targets';
import * as migration_20261124_130152_publisher_asks from './20261124_130152_publisher_asks';
import * as migration_20261124_144409_roles_and_reviews from './20261124_144409_roles_and_reviews';
import * as migration_20261124_150217_kinds from './20261124_150217_kinds';
import * as migration_20261124_191612_portal_kinds from './20261124_191612_portal_kinds';

export const migrations = [
  {
    up: migration_20261124_114944_initial.up,
    down: migration_20261124_114944_initial.down,
    name: '20261124_114944_initial',
  },
  {
    up: migration_20261124_125935_webhook_targets.up,
    down: migration_20261124_125935_webhook_targets.down,
    name: '20261124_125935_webhook_targets',
  },
  {
    up: migration_20261124_130152_publisher_asks.up,
    down: migration_20261124_130152_publisher_asks.down,
    name: '20261124_130152_publisher_asks',
  },
  {
    up: migration_20261124_144409_roles_and_reviews.up,
    down: migration_20261124_144409_roles_and_reviews.down,
    name: '20261124_144409_roles_and_reviews',
  },
  {
    up: migration_20261124_150217_kinds.up,
    down: migration_20261124_150217_kinds.down,
    name: '20261124_150217_kinds',
  },
  {
    up: migration_20261124_191612_portal_kinds.up,
    down: migration_20261124_191612_portal_kinds.down,
    name: '20261124_191612_portal_kinds',
  },
];
