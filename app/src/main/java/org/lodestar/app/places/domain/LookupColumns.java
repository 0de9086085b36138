package org.lodestar.app.places.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where in a file what stands, found by the names that the statistics office gives its columns:
 * those of the postcode directory and of the lookups from postcode to ward, of any year.
 *
 * @param postcode -1 where there is none, as the others
 */
record LookupColumns(int postcode, int ward, int name, int authority) {
  private static final Pattern POSTCODE =
      Pattern.compile("pcds|pcd[278]?|postcode( \\d)?|post_code");
  private static final Pattern WARD =
      Pattern.compile("osward|ward|wd|wardcd|ward[ _]?code|wd\\d\\dcd");
  private static final Pattern NAME = Pattern.compile("wardnm|ward[ _]?name|wd\\d\\dnm");
  private static final Pattern AUTHORITY =
      Pattern.compile("oslaua|laua|lau|lad|ladcd|ltla|l?t?lad?\\d\\dcd");

  static LookupColumns of(List<String> head) {
    List<String> names = head.stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
    return new LookupColumns(
        at(names, POSTCODE), at(names, WARD), at(names, NAME), at(names, AUTHORITY));
  }

  private static int at(List<String> names, Pattern wanted) {
    for (int at = 0; at < names.size(); at++) {
      if (wanted.matcher(names.get(at)).matches()) {
        return at;
      }
    }
    return -1;
  }

  /** It tells names of wards alone. */
  boolean isNames() {
    return postcode < 0 && ward >= 0 && name >= 0;
  }

  /** How many fields a row must have. */
  int least() {
    return Math.max(postcode, Math.max(ward, authority)) + 1;
  }
}
