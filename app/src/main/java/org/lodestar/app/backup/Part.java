package org.lodestar.app.backup;

import java.util.Locale;

/** What a backup is cut into, since each part is kept in another place and for another time. */
public enum Part {
  /** All rows but the data keys, the files, the audit's checkpoints. Kept as long as you like. */
  CONTENT,
  /** The wrapped data keys. Kept for 30 days at most: erasing somebody is deleting theirs. */
  DATA_KEYS,
  /** The folder of keys: who has it and the others reads everything. Kept by other people. */
  KEYS;

  /** Its folder inside a folder of backups. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
