package org.lodestar.app.directory;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a British number has all its digits. Source: Ofcom, National Telephone Numbering Plan,
 * from memory; what it does not know it takes for cut short, and an editor asks.
 */
public final class WholeNumber {
  /** Three digits that every telephone here knows. */
  private static final Set<String> CODES = Set.of("999", "112", "101", "111", "105", "119", "159");

  /** Relay UK, help of social value, directory enquiries; texts go to five digits from 6 to 8. */
  private static final Pattern SHORT = Pattern.compile("1800[0-2]|116\\d{3}|118\\d{3}|[6-8]\\d{4}");

  /** Nearly all have a nought and ten digits. */
  private static final Pattern FULL = Pattern.compile("0[1235789]\\d{9}");

  /** The oldest freephone numbers have a digit less, and one has eight digits in all. */
  private static final Pattern FREE = Pattern.compile("0800(?:\\d{6}|1111)");

  /** Places in which some numbers still have a digit less. */
  private static final Pattern OLD_PLACES =
      Pattern.compile(
          "01(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606"
              + "|629|635|647|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995)"
              + "\\d{5}");

  private WholeNumber() {}

  /** Of a number as it is dialled here ({@link DialledNumber}). */
  public static boolean is(String dialled) {
    return CODES.contains(dialled)
        || SHORT.matcher(dialled).matches()
        || FULL.matcher(dialled).matches()
        || FREE.matcher(dialled).matches()
        || OLD_PLACES.matcher(dialled).matches();
  }
}
