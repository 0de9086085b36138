package org.lodestar.app.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.PaySpell;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.statute.Between;
import org.lodestar.statute.WageCharge;
import org.lodestar.statute.WageLine;
import org.lodestar.statute.WageResult;
import org.lodestar.statute.WorkSpell;
import org.lodestar.vocabulary.Known;

/** Pay and hours in words: a range is shown as one, never as a number in its middle. */
public final class PayShown {
  private PayShown() {}

  /** Pounds, from least to most. */
  public static String money(Page page, Between pence) {
    return pence.isExact()
        ? page.t("casework.pay.pounds", pounds(pence.least()))
        : page.t("casework.pay.pounds.between", pounds(pence.least()), pounds(pence.most()));
  }

  private static String pounds(long pence) {
    return "%,d.%02d".formatted(pence / 100, pence % 100);
  }

  /** Hours, from least to most. */
  public static String hours(Page page, Between minutes) {
    return between(page, Amounts.hours(minutes.least()), Amounts.hours(minutes.most()));
  }

  /** A count, from least to most. */
  public static String count(Page page, Between number) {
    return between(page, String.valueOf(number.least()), String.valueOf(number.most()));
  }

  private static String between(Page page, String least, String most) {
    return least.equals(most) ? least : page.t("casework.pay.between", least, most);
  }

  /** A spell of work, question by question. */
  public static List<SummaryRow> spell(Page page, PaySpell spell) {
    WorkSpell work = spell.work();
    List<SummaryRow> rows = new ArrayList<>();
    if (spell.about() != null) {
      rows.add(row(page, "casework.pay.about", spell.about().text()));
    }
    rows.add(row(page, "casework.pay.began", Shown.date(page, work.began())));
    rows.add(row(page, "casework.pay.ended", end(page, work)));
    rows.add(row(page, "casework.pay.hours", hours(page, work.minutesEachDay())));
    rows.add(row(page, "casework.pay.days", count(page, work.daysEachWeek())));
    rows.add(row(page, "casework.pay.hand", money(page, work.penceInHandEachWeek())));
    rows.add(row(page, "casework.pay.lived", known(page, Known.of(work.livedThere()))));
    work.charges().forEach(charge -> rows.add(charge(page, charge)));
    if (work.apprentice() != Known.NO) {
      rows.add(row(page, "casework.pay.apprentice", known(page, work.apprentice())));
    }
    return rows;
  }

  private static SummaryRow charge(Page page, WageCharge charge) {
    return SummaryRow.of(
        page.name("casework.pay.charge", charge.kind()),
        page.t(
            "casework.pay.charge.line",
            money(page, charge.penceEachWeek()),
            page.name("casework.pay.way", charge.way())));
  }

  private static String end(Page page, WorkSpell work) {
    return work.stillGoing().isYes()
        ? page.t("casework.pay.goesOn")
        : Shown.date(page, work.ended());
  }

  private static String known(Page page, Known known) {
    return page.name("casework.known", known);
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return SummaryRow.of(page.t(key), answer);
  }

  /** What is owed, period by period. */
  public static Table periods(Page page, WageResult result) {
    return Table.of(
        page.t("casework.pay.periods"),
        result.lines(),
        Part.words(page.t("casework.pay.period"), line -> period(page, line)),
        Part.words(page.t("casework.pay.period.days"), line -> count(page, line.days())),
        Part.words(page.t("casework.pay.rate"), line -> money(page, line.rate())),
        Part.words(page.t("casework.pay.period.hours"), line -> hours(page, line.minutes())),
        Part.words(page.t("casework.pay.due"), line -> money(page, line.due())),
        Part.words(page.t("casework.pay.counted"), line -> money(page, line.counted())),
        Part.words(page.t("casework.pay.owed.short"), line -> money(page, line.owed())));
  }

  private static String period(Page page, WageLine line) {
    return page.t(
        "casework.pay.period.line",
        String.valueOf(line.spell() + 1),
        page.date(line.from()),
        page.date(line.to()));
  }
}
