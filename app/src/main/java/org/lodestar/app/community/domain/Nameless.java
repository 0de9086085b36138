package org.lodestar.app.community.domain;

import java.util.regex.Pattern;

/**
 * Words in which nobody can be reached. A name cannot be known from other words; an email address
 * and a telephone number can, and where they stand a person is not far.
 */
final class Nameless {
  private static final Pattern EMAIL = Pattern.compile("\\S@\\S");
  private static final Pattern TELEPHONE = Pattern.compile("(?:\\d[ ()-]{0,2}){9,}");

  private Nameless() {}

  static boolean is(String words) {
    return !EMAIL.matcher(words).find() && !TELEPHONE.matcher(words).find();
  }
}
