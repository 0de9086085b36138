package org.lodestar.app.members.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in. Only a path within this site is followed, never another site. */
public final class LocalPath {
  private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9_~.-]+)+/?");
  private static final Pattern PARENT = Pattern.compile("/\\.{1,2}(/|$)");

  private LocalPath() {}

  /** The path when it is safe, else the other one. */
  public static String of(@Nullable String asked, String otherwise) {
    if (asked == null || asked.length() > 200 || !SAFE.matcher(asked).matches()) {
      return otherwise;
    }
    boolean climbs = PARENT.matcher(asked).find();
    boolean loops = asked.startsWith("/sign-") || asked.startsWith("/leave");
    return climbs || loops ? otherwise : asked;
  }
}
