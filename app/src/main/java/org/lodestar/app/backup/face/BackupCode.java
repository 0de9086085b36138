package org.lodestar.app.backup.face;

import java.util.HexFormat;
import org.lodestar.app.vault.face.Vault;

/** The code of a part: only who holds the platform's keys makes it, so nobody forges a backup. */
final class BackupCode {
  private BackupCode() {}

  static String of(Vault vault, String digest) {
    return HexFormat.of().formatHex(vault.mark("org.lodestar.backup.1:" + digest));
  }
}
