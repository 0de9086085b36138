package org.lodestar.app.community.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.CampaignScans;
import org.lodestar.app.community.CampaignScans.Week;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;

/**
 * What is shown of a count that goes on: whole weeks, none of a few. A day on which one poster was
 * read once would point at whoever stood before it. What all come to is of the weeks that are told:
 * with a week of a few in it, it would tell that week to whoever takes the others away.
 */
public final class ScanWeeks {
  private static final SmallNumbers SMALL = SmallNumbers.usual();
  private static final int WEEK = 7;

  private ScanWeeks() {}

  /** The weeks of a campaign that are over. */
  public static CampaignScans of(
      Map<LocalDate, Integer> byDay, Campaign.Days days, LocalDate today) {
    List<Week> weeks = new ArrayList<>();
    long all = 0;
    LocalDate monday = days.begins().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!monday.isAfter(days.ends()) && !monday.plusDays(WEEK).isAfter(today)) {
      ShownCount times = SMALL.shown(sum(byDay, monday));
      weeks.add(new Week(monday, times));
      all += times.told().orElse(0L);
      monday = monday.plusDays(WEEK);
    }
    return new CampaignScans(weeks, SmallNumbers.inSteps(all));
  }

  private static long sum(Map<LocalDate, Integer> byDay, LocalDate monday) {
    return monday
        .datesUntil(monday.plusDays(WEEK))
        .mapToLong(day -> byDay.getOrDefault(day, 0))
        .sum();
  }
}
