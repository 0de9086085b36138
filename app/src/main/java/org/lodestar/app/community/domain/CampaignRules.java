package org.lodestar.app.community.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.Reply;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.site.Refused.Refusal;

/** What a campaign must say: little as a draft, all of it before it is signed off. */
public final class CampaignRules {
  /** As many as are believed of anything that was counted. */
  public static final int MOST = 99_999;

  /** Fewer words say nothing to whoever has to change it. */
  private static final int A_SENTENCE = 3;

  private static final int LEAST_QUESTIONS = 2;

  private CampaignRules() {}

  /**
   * What may be chosen today.
   *
   * @param sentences those that may be said in English
   * @param wards codes that an edition ever had
   */
  public record Known(
      List<ApprovedSentence> sentences, Set<String> wards, Set<UUID> organisations) {
    public Known {
      sentences = List.copyOf(sentences);
      wards = Set.copyOf(wards);
      organisations = Set.copyOf(organisations);
    }

    private Set<String> keys() {
      return Set.copyOf(sentences.stream().map(ApprovedSentence::key).toList());
    }
  }

  /**
   * What is wrong with it as a draft.
   *
   * @param shown whether its goal is a page that everybody may read today
   */
  public static List<Refusal> check(Campaign.Content content, Known known, boolean shown) {
    List<Refusal> wrong = new ArrayList<>();
    words(content, wrong);
    days(content.days(), wrong);
    if (!known.wards().containsAll(content.aim().wards())) {
      wrong.add(Refusal.of("wards", "community.campaign.wards.missing"));
    }
    if (!known.keys().containsAll(content.messages())) {
      wrong.add(Refusal.of("messages", "community.campaign.messages.missing"));
    }
    if (!known.organisations().containsAll(content.partners())) {
      wrong.add(Refusal.of("partners", "community.campaign.partners.missing"));
    }
    if (!content.goal().isEmpty() && !shown) {
      wrong.add(Refusal.of("goal", "community.campaign.goal.missing"));
    }
    return wrong;
  }

  private static void words(Campaign.Content content, List<Refusal> wrong) {
    PlanRules.nameless("title", content.title(), wrong);
    PlanRules.nameless("objective", content.objective(), wrong);
    PlanRules.nameless("why", content.aim().why(), wrong);
    PlanRules.nameless("owner", content.owner(), wrong);
    PlanRules.nameless("line", content.media().line(), wrong);
    PlanRules.nameless("leftOut", content.impact().leftOut(), wrong);
    PlanRules.nameless("leftOutDone", content.impact().leftOutDone(), wrong);
    int number = 1;
    for (Reply each : content.media().questions()) {
      PlanRules.nameless("question" + number, each.question(), wrong);
      PlanRules.nameless("answer" + number, each.answer(), wrong);
      if (each.question().isEmpty()) {
        wrong.add(Refusal.of("question" + number, "community.campaign.question.half"));
      }
      if (each.answer().isEmpty()) {
        wrong.add(Refusal.of("answer" + number, "community.campaign.answer.half"));
      }
      number++;
    }
  }

  private static void days(Campaign.Days days, List<Refusal> wrong) {
    if (days.ends().isBefore(days.begins())) {
      wrong.add(Refusal.of("ends", "community.ends.early"));
    } else if (days.ends().isAfter(days.begins().plusYears(1))) {
      wrong.add(Refusal.of("ends", "community.campaign.ends.late"));
    }
  }

  /**
   * What is missing before it can be signed off.
   *
   * @param shown whether its goal is a page that everybody may read today
   */
  public static List<Refusal> missing(
      Campaign.Content content, Known known, boolean shown, LocalDate today) {
    List<Refusal> missing = new ArrayList<>();
    ask(missing, content.objective().isEmpty(), "objective");
    ask(missing, content.aim().sectors().isEmpty() && content.aim().wards().isEmpty(), "audience");
    ask(missing, content.aim().languages().isEmpty(), "languages");
    ask(missing, content.aim().why().isEmpty(), "why");
    ask(missing, content.messages().isEmpty(), "message");
    content.messages().stream()
        .filter(key -> !isSaid(key, content.days().ends(), known))
        .forEach(key -> missing.add(new Refusal("", "community.campaign.missing.said", key)));
    ask(missing, content.owner().isEmpty(), "owner");
    ask(missing, content.goal().isEmpty() || !shown, "goal");
    ask(missing, content.media().line().isEmpty(), "line");
    ask(missing, content.media().questions().size() < LEAST_QUESTIONS, "questions");
    ask(missing, content.impact().leftOut().isEmpty(), "leftOut");
    ask(missing, content.impact().leftOutDone().isEmpty(), "leftOutDone");
    ask(missing, content.days().ends().isBefore(today), "over");
    return missing;
  }

  private static void ask(List<Refusal> missing, boolean lacks, String what) {
    if (lacks) {
      missing.add(Refusal.of("", "community.campaign.missing." + what));
    }
  }

  /** Whether a sentence may be said now, and until a day. */
  private static boolean isSaid(String key, LocalDate until, Known known) {
    return known.sentences().stream()
        .anyMatch(each -> each.key().equals(key) && !each.expires().isBefore(until));
  }

  /** What is wrong with why it is sent back: it is no sentence, or says how somebody is reached. */
  public static List<Refusal> checkBack(String why) {
    List<Refusal> wrong = new ArrayList<>();
    if (why.strip().split("\\s+", -1).length < A_SENTENCE) {
      wrong.add(Refusal.of("why", "community.campaign.back.why.short"));
    }
    PlanRules.nameless("why", why, wrong);
    return wrong;
  }

  /** What is wrong with what came of it. */
  public static List<Refusal> check(Campaign.Outcome outcome) {
    List<Refusal> wrong = new ArrayList<>();
    Stream.of(
            new Typed("attendance", outcome.attendance()),
            new Typed("downloads", outcome.downloads()),
            new Typed("posters", outcome.posters()))
        .filter(Typed::tooMany)
        .forEach(each -> wrong.add(Refusal.of(each.field(), "community.campaign.number.wrong")));
    if (outcome.note().isEmpty()) {
      wrong.add(Refusal.of("note", "community.campaign.note.missing"));
    }
    PlanRules.nameless("note", outcome.note(), wrong);
    return wrong;
  }

  private record Typed(String field, @Nullable Integer number) {
    private boolean tooMany() {
      return number != null && (number < 0 || number > MOST);
    }
  }
}
