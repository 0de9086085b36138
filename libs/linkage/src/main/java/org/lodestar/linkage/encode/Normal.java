package org.lodestar.linkage.encode;

import com.ibm.icu.util.VersionInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.text.Latin;

/**
 * The one form in which every owner writes a value before it is cut into tokens: Latin script,
 * ASCII, upper case, without punctuation, titles or words for "unknown", name parts in order of the
 * alphabet. Owners who write differently do not find each other's people, so a change here is a new
 * {@link #VERSION}, which is part of the schema's digest.
 */
final class Normal {
  static final int VERSION = 1;

  private static final Set<String> TITLES =
      Set.of("MR", "MRS", "MS", "MISS", "MX", "DR", "PROF", "REV", "SIR", "DAME");
  private static final Set<String> UNKNOWN =
      Set.of("UNKNOWN", "NOT KNOWN", "NOT RECORDED", "NOT STATED");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})(?:[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{1,2})(?:[T ].*)?)?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

  private Normal() {}

  /** What the forms depend on: these rules, and the release of ICU behind {@link Latin}. */
  static String version() {
    return VERSION + " icu " + VersionInfo.ICU_VERSION;
  }

  /** The common form, empty where the value says nothing. */
  static String of(Kind kind, String raw) {
    return switch (kind) {
      case NAME -> name(raw);
      case DATE -> date(raw.strip());
      case PLACE, TEXT -> words(raw);
      case SEX -> sex(words(raw));
    };
  }

  private static String name(String raw) {
    List<String> parts = List.of(words(raw).split(" "));
    List<String> kept = parts.stream().filter(part -> !TITLES.contains(part)).sorted().toList();
    // Somebody is called Dame or Sir: a name of titles alone is a name.
    return String.join(" ", kept.isEmpty() ? parts : kept);
  }

  private static String words(String raw) {
    String latin = Latin.of(raw);
    return UNKNOWN.contains(latin) ? "" : latin;
  }

  /**
   * Eight digits, year first, with - for each digit that is not known. Read are 19870312,
   * 1987-03-12, 1987-03, 1987 and the British 12/03/1987; a day that the calendar does not have is
   * kept, since a typing error in one digit leaves seven that help.
   */
  private static String date(String raw) {
    if (raw.matches("[0-9]{8}")) {
      return raw;
    }
    Matcher year = YEAR_FIRST.matcher(raw);
    if (year.matches()) {
      return year.group(1) + two(year.group(2)) + two(year.group(3));
    }
    Matcher day = DAY_FIRST.matcher(raw);
    return day.matches() ? day.group(3) + two(day.group(2)) + two(day.group(1)) : "";
  }

  private static String two(@Nullable String digits) {
    if (digits == null) {
      return "--";
    }
    return digits.length() == 2 ? digits : "0" + digits;
  }

  private static String sex(String words) {
    boolean known = Arrays.asList("M", "MALE", "F", "FEMALE").contains(words);
    return known ? words.substring(0, 1) : "";
  }
}
