package org.lodestar.app.statements.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.StatementText;
import org.lodestar.statute.StatementArea;

/**
 * How good a statement is: six areas at levels 0 to 3. A level is claimed with a quote that stands
 * in the statement. Where two reviewers differ the lower level counts.
 */
public final class QualityRules {
  /** More do not judge one statement. */
  public static final int REVIEWERS = 2;

  /** A word or two show nothing. */
  private static final int SHORTEST = 15;

  private QualityRules() {}

  /** What is wrong with the levels that somebody claims. */
  public static List<Refusal> check(Map<StatementArea, Rated> rated, List<StatementText> texts) {
    String statement = plain(String.join(" ", texts.stream().map(StatementText::words).toList()));
    List<Refusal> wrong = new ArrayList<>();
    rated.forEach(
        (area, each) -> {
          String field = "items[" + area.ordinal() + "].quote";
          String quote = plain(each.quote());
          if (each.level() > 0 && quote.isEmpty()) {
            wrong.add(Refusal.of(field, "statements.statement.quote.missing"));
          } else if (each.level() > 0 && quote.length() < SHORTEST) {
            wrong.add(Refusal.of(field, "statements.statement.quote.short"));
          } else if (!statement.contains(quote)) {
            wrong.add(Refusal.of(field, "statements.statement.quote.notThere"));
          }
        });
    return wrong;
  }

  /** Whether a quote still stands in the statement. */
  public static boolean stands(String quote, List<StatementText> texts) {
    return plain(String.join(" ", texts.stream().map(StatementText::words).toList()))
        .contains(plain(quote));
  }

  /** Line ends, wide gaps, typographic quotes and capitals make no difference. */
  private static String plain(String words) {
    return words
        .replaceAll("[\\u2018\\u2019]", "'")
        .replaceAll("[\\u201C\\u201D]", "\"")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** The level that counts: the lowest that anybody found. */
  public static int level(List<StatementReview> reviews, StatementArea area) {
    return reviews.stream().mapToInt(each -> each.level(area)).min().orElse(0);
  }

  /** All levels that count together, 0 to 18. */
  public static int total(List<StatementReview> reviews) {
    int total = 0;
    for (StatementArea area : StatementArea.values()) {
      total += level(reviews, area);
    }
    return total;
  }

  /** How far two reviewers are apart; 0 for one. */
  public static int apart(List<StatementReview> reviews, StatementArea area) {
    int highest = reviews.stream().mapToInt(each -> each.level(area)).max().orElse(0);
    return highest - level(reviews, area);
  }
}
