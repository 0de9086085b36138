package org.lodestar.app.retention.web;

import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.site.Page;

/** Says rules in words. */
public final class RuleWords {
  private static final int YEAR = 12;

  private RuleWords() {}

  /** How long. */
  public static String span(Page page, int months) {
    int years = months / YEAR;
    int rest = months % YEAR;
    if (years == 0 || rest > 0) {
      return page.t(years == 0 ? "retention.months" : "retention.yearsMonths", rest, years);
    }
    return page.t("retention.years", years);
  }

  /** How long, and not before which birthday. */
  public static String length(Page page, Terms terms) {
    String span = span(page, terms.months());
    return terms.birthday() == null
        ? span
        : page.t("retention.andBirthday", span, terms.birthday());
  }
}
