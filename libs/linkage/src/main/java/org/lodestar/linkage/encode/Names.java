package org.lodestar.linkage.encode;

import java.util.regex.Pattern;

/** The form of the names of runs and lists, which go into keys, headers and file names. */
final class Names {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private Names() {}

  static String check(String what, String name) {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the name of a " + what + " has 1 to 64 letters, digits, dots, dashes or underscores");
    }
    return name;
  }
}
