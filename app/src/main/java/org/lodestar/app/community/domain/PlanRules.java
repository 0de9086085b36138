package org.lodestar.app.community.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.site.Refused.Refusal;

/** What plans of outreach and their places must say. */
public final class PlanRules {
  private static final String NAMES_SOMEBODY = "community.namesSomebody";

  private PlanRules() {}

  /** What is wrong with a plan. */
  public static List<Refusal> check(OutreachPlan.Content content) {
    List<Refusal> wrong = new ArrayList<>();
    nameless("title", content.title(), wrong);
    nameless("why", content.why(), wrong);
    nameless("answers", content.answers(), wrong);
    if (content.audiences().isEmpty()) {
      wrong.add(Refusal.of("audiences", "community.audiences.missing"));
    }
    LocalDate ends = content.ends();
    if (ends != null && ends.isBefore(content.begins())) {
      wrong.add(Refusal.of("ends", "community.ends.early"));
    }
    return wrong;
  }

  /**
   * What is wrong with a place, beside others of the same plan.
   *
   * @param wards codes that it may name; it need name none
   */
  public static List<Refusal> check(
      OutreachSite.Content content, List<OutreachSite> others, Set<String> wards) {
    List<Refusal> wrong = new ArrayList<>();
    nameless("name", content.name(), wrong);
    nameless("address", content.address(), wrong);
    if (others.stream().anyMatch(each -> each.content().name().equalsIgnoreCase(content.name()))) {
      wrong.add(Refusal.of("name", "community.site.name.taken"));
    }
    if (!content.ward().isEmpty() && !wards.contains(content.ward())) {
      wrong.add(Refusal.of("ward", "community.site.ward.missing"));
    }
    return wrong;
  }

  /** What is wrong with the words with which a plan ends. */
  public static List<Refusal> checkEnd(String note) {
    List<Refusal> wrong = new ArrayList<>();
    if (note.isEmpty()) {
      wrong.add(Refusal.of("note", "community.end.note.missing"));
    }
    nameless("note", note, wrong);
    return wrong;
  }

  static void nameless(String field, String words, List<Refusal> wrong) {
    if (!Nameless.is(words)) {
      wrong.add(Refusal.of(field, NAMES_SOMEBODY));
    }
  }
}
