package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.CampaignPurpose;
import org.lodestar.app.community.FixedDay;
import org.lodestar.app.community.Setting;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.charts.Value;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;

/** How campaigns are said. */
record CampaignWords(Page page) {
  private static final SmallNumbers SMALL = SmallNumbers.usual();

  Mark mark(Campaign campaign, LocalDate today) {
    if (campaign.waitsForOutcome(today)) {
      return new Mark(page.t("community.campaign.state.OVER"), "due");
    }
    String tone =
        switch (campaign.state(today)) {
          case DRAFT -> "plain";
          case SIGNED -> "done";
          case RUNNING -> "new";
          case CLOSED -> "quiet";
        };
    return new Mark(page.name("community.campaign.state", campaign.state(today)), tone);
  }

  String days(LocalDate begins, LocalDate ends) {
    return begins.equals(ends)
        ? page.date(begins)
        : page.t("community.days", page.date(begins), page.date(ends));
  }

  String days(Campaign campaign) {
    return days(campaign.content().days().begins(), campaign.content().days().ends());
  }

  Line line(Campaign campaign, LocalDate today) {
    String sectors = sectors(campaign.content().aim().sectors());
    return new Line(
        campaign.content().title(),
        CampaignPageMaker.href(campaign),
        sectors.isEmpty() ? days(campaign) : days(campaign) + " · " + sectors,
        mark(campaign, today));
  }

  Line line(FixedDay day) {
    String facts = days(day.begins(), day.ends()) + " · " + day.source();
    return new Line(
        day.name(),
        null,
        day.remembered() ? facts + " · " + page.t("community.campaign.remembered") : facts,
        new Mark(page.t("community.campaign.fixed"), "quiet"));
  }

  String purposes(Collection<CampaignPurpose> purposes) {
    return purposes.stream()
        .sorted()
        .map(each -> page.name("community.campaign.purpose", each))
        .collect(Collectors.joining(", "));
  }

  String sectors(Collection<Setting> sectors) {
    return sectors.stream()
        .sorted()
        .map(each -> page.name("community.poster.setting", each))
        .collect(Collectors.joining(", "));
  }

  static String languages(Collection<Language> languages) {
    return languages.stream().sorted().map(Language::englishName).collect(Collectors.joining(", "));
  }

  String shown(ShownCount count) {
    return count.told().map(String::valueOf).orElseGet(this::few);
  }

  private String few() {
    return page.t("community.campaign.few", SMALL.least());
  }

  /** What nobody counted is said, and is not nought; a few are not told. */
  Value value(@Nullable Integer counted) {
    if (counted == null) {
      return Value.unknown(page.t("community.notCounted"));
    }
    return SMALL.isFew(counted) ? Value.keptBack(few()) : Value.of(counted.longValue());
  }
}
