package org.lodestar.app.referral.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.after.Guide;
import org.lodestar.app.referral.after.Situation;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.Mark;

/** Situations in words. */
final class NowWords {
  private final Page page;
  private final Referral referral;
  private final LocalDate today;
  private final boolean policeNo;

  NowWords(Page page, Referral referral, LocalDate today, boolean policeNo) {
    this.page = page;
    this.referral = referral;
    this.today = today;
    this.policeNo = policeNo;
  }

  NowPage.Part part(Situation situation) {
    return new NowPage.Part(
        page.name(situation.isNow() ? "referral.situation" : "referral.ifEver", situation.kind()),
        day(situation),
        Guide.of(situation.kind(), today).stream().map(this::step).toList(),
        actions(situation.kind()),
        form(situation.kind()));
  }

  private @Nullable String day(Situation situation) {
    LocalDate day = situation.day();
    if (day == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(today, day);
    return page.t("referral.situationDay." + situation.kind(), page.date(day), Math.abs(days));
  }

  private NowPage.Step step(Guide.Step step) {
    String key = step.mark() == Mark.M ? "referral.check.source.confirm" : "referral.check.source";
    String words = page.t("referral.guide." + step.situation() + "." + step.code());
    // Whoever is told to ask the police reads in the same place that the person said no to them.
    boolean asksPolice = policeNo && step.code().equals("EVIDENCE");
    return new NowPage.Step(
        asksPolice ? words + " " + page.t("referral.now.policeNo") : words,
        page.t(key, step.citation()));
  }

  private List<NowPage.Action> actions(Situation.Kind kind) {
    String person = "/cases/" + referral.caseFile() + "/people/" + referral.person();
    String progress = Addresses.referral(referral.id()) + "/progress";
    return switch (kind) {
      case SUSPENDED, DISQUALIFICATION_NOTICE, DISQUALIFICATION_ANSWERED ->
          List.of(action("progress", progress));
      case TURNING_18_UNKNOWN -> List.of(action("person", person));
      case TURNING_18 -> List.of();
      case TURNED_18 ->
          List.of(action("consents", person + "/consents"), action("progress", progress));
      case NEW_EXPLOITATION -> List.of(action("person", person));
      case NEW_EXPLOITATION_OPEN -> List.of(action("evidence", Addresses.evidence(referral.id())));
      case CONVERSION -> List.of(action("consents", person + "/consents"));
      case DISQUALIFIED -> List.of(action("person", person));
      case NEGATIVE, ASKED_AGAIN, NEGATIVE_AGAIN, TURNED, CONFIRMED ->
          List.of(
              action("steps", "/cases/" + referral.caseFile() + "/pathway/" + referral.person()),
              action("evidence", Addresses.evidence(referral.id())),
              action("progress", progress));
    };
  }

  private NowPage.Action action(String name, String href) {
    return new NowPage.Action(page.t("referral.now.action." + name), href);
  }

  private static String form(Situation.Kind kind) {
    return switch (kind) {
      case NEW_EXPLOITATION -> "again";
      case CONVERSION -> "convert";
      case NEGATIVE -> "negative";
      case TURNED -> "turned";
      case ASKED_AGAIN, NEGATIVE_AGAIN, CONFIRMED -> "ends";
      default -> "";
    };
  }
}
