package org.lodestar.app.directory.domain;

import java.util.regex.Pattern;

/**
 * Words that tell where a house is: a postcode, or a number with the name of a street. These are
 * rules of thumb: a house that is only described is not found, so a person reads the words too.
 */
public final class ToldPlace {
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?[\\s\\p{Z}-]*\\d[a-z]{2}\\b");

  /** What stands between a number and "street" where that is no address. */
  private static final String NO_NAME =
      "(?!(?:and|or|who|are|on|the|in|at|off|to|with|of|hours?|days?|years?|people|men|women)\\b)";

  private static final Pattern STREET =
      Pattern.compile(
          "(?iu)\\b\\d{1,4}[a-z]?,?\\s+(?:"
              + NO_NAME
              + "[\\p{L}'\u2019.-]+\\s+){1,3}"
              + "(?:street|road|lane|avenue|crescent|terrace|mews)\\b(?!\\s+homeless)");

  /** Ends of names that are words too are read only with a capital letter; "St Mary" is a name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}'\u2019.-]*\\s+){1,3}"
              + "(?:Close|Court|Drive|Gardens|Green|Grove|Hill|Park|Place|Quay|Row|Square|Walk|Way"
              + "|Ave|Rd|St(?!\\s+\\p{Lu}))\\b");

  private ToldPlace() {}

  /** Whether somebody who reads them could go there. */
  public static boolean in(String words) {
    return POSTCODE.matcher(words).find()
        || STREET.matcher(words).find()
        || NAMED.matcher(words).find();
  }
}
