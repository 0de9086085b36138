package org.lodestar.linkage;

import com.ibm.icu.util.VersionInfo;

/** Versions of what a result depends on beside the code of this library. */
public final class Versions {
  private Versions() {}

  /** Of ICU, whose tables turn names of other scripts into Latin letters. */
  public static String icu() {
    return VersionInfo.ICU_VERSION.toString();
  }
}
