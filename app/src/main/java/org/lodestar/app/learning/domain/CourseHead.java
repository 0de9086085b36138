package org.lodestar.app.learning.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lodestar.app.site.Refused.Refusal;

/**
 * Looks at what stands above the pages of a course, and at how its pages are marked, before it is
 * read: what is missing or wrong is told all at once.
 */
public final class CourseHead {
  /** Field of the form at which it is told. */
  public static final String FIELD = "text";

  /** Characters of a whole text. */
  public static final int LONGEST = 60_000;

  private static final int MOST_PAGES = 60;
  private static final int MOST_MINUTES = 480;
  private static final int MOST_MONTHS = 60;
  private static final int HUNDRED = 100;
  private static final int MOST_TRIES = 10;
  private static final int LONGEST_TITLE = 120;
  private static final Pattern TIER = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
  private static final Pattern PAGE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Set<String> WAYS = Set.of("SELF_PACED", "ONLINE", "IN_PERSON");

  private static final List<Line> LINES =
      List.of(
          new Line("title", text -> text.length() <= LONGEST_TITLE),
          new Line("about", text -> true),
          new Line("minutes", text -> isNumber(text, 1, MOST_MINUTES)),
          new Line("review", CourseHead::isDay),
          new Line("tier", text -> TIER.matcher(text).matches()),
          new Line("audience", text -> true),
          new Line("ways", text -> WAYS.containsAll(List.of(text.split(" +")))),
          new Line("refresher", text -> isNumber(text, 1, MOST_MONTHS)),
          new Line("pass", text -> isNumber(text, 1, HUNDRED)),
          new Line("tries", text -> isNumber(text, 1, MOST_TRIES)),
          new Line("covers", text -> true),
          new Line("aim", text -> true),
          new Line("source", text -> true));

  private CourseHead() {}

  private record Line(String name, Predicate<String> fits) {}

  private static boolean isNumber(String text, int least, int most) {
    return text.matches("[0-9]{1,4}")
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most;
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 2000;
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** What keeps it from being read; nothing for one that can be. */
  public static List<Refusal> check(String text) {
    if (text.isBlank()) {
      return List.of(Refusal.of(FIELD, "learning.course.text.missing"));
    }
    if (text.length() > LONGEST) {
      return List.of(new Refusal(FIELD, "learning.course.text.long", String.valueOf(LONGEST)));
    }
    List<Refusal> wrong = new ArrayList<>();
    Map<String, List<String>> head = new HashMap<>();
    text.lines().takeWhile(line -> !line.isBlank()).forEach(line -> read(head, line, wrong));
    for (Line line : LINES) {
      List<String> said = head.getOrDefault(line.name, List.of());
      if (said.isEmpty() || said.contains("")) {
        wrong.add(new Refusal(FIELD, "learning.course.head.missing", line.name));
      } else if (!said.stream().allMatch(line.fits)) {
        wrong.add(
            new Refusal(FIELD, "learning.course.head.wrong." + line.name, String.join(", ", said)));
      }
    }
    pages(text, wrong);
    return wrong;
  }

  private static void read(Map<String, List<String>> head, String line, List<Refusal> wrong) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      wrong.add(new Refusal(FIELD, "learning.course.head.line", shortened(line)));
    } else {
      head.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
  }

  private static String shortened(String line) {
    int most = 60;
    return line.length() <= most ? line : line.substring(0, most) + "…";
  }

  private static void pages(String text, List<Refusal> wrong) {
    List<String> codes =
        text.lines()
            .map(String::strip)
            .filter(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    if (codes.isEmpty() || codes.size() > MOST_PAGES) {
      wrong.add(new Refusal(FIELD, "learning.course.pages", String.valueOf(MOST_PAGES)));
    }
    Set<String> seen = new HashSet<>();
    for (String page : codes) {
      String code = page.split(" ", 2)[0];
      if (!PAGE.matcher(code).matches() || !page.contains(" ")) {
        wrong.add(new Refusal(FIELD, "learning.course.page.code", shortened(page)));
      } else if (!seen.add(code)) {
        wrong.add(new Refusal(FIELD, "learning.course.page.twice", code));
      }
    }
  }
}
