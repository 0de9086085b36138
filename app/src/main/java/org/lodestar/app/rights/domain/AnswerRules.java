package org.lodestar.app.rights.domain;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;

/**
 * Which answers can be given. Who is in a case as a suspect and not as a potential victim is never
 * told that there is anything; nor is anybody told by the shape of the answer.
 */
public final class AnswerRules {
  private AnswerRules() {}

  /**
   * Insists on an answer that may be given.
   *
   * @param found the roles of each person who was found
   * @param reasons for the second reader
   * @param letter words for the person
   * @throws Refused for one that may not
   */
  public static void check(
      DataRight right,
      Answer answer,
      Collection<Set<RoleInCase>> found,
      @Nullable PersonalText reasons,
      @Nullable PersonalText letter) {
    if (!fits(right, answer)) {
      throw Refused.at("answer", "rights.rule.answerFits");
    }
    if (answer.confirms() && found.isEmpty()) {
      insistOnNoCase(right, reasons);
    }
    if (answer.confirms() && found.stream().anyMatch(AnswerRules::suspectOnly)) {
      throw Refused.at("answer", "rights.rule.suspect");
    }
    if (answer == Answer.NOTHING_HELD && !found.isEmpty()) {
      throw Refused.at("answer", "rights.rule.somethingFound");
    }
    if (answer == Answer.NOT_DONE && isBlank(letter)) {
      throw Refused.at("letter", "rights.rule.letterWords");
    }
    if (right == DataRight.COMPLAINT && answer == Answer.DONE && isBlank(letter)) {
      throw Refused.at("letter", "rights.rule.complaintLetter");
    }
    if (answer == Answer.NEITHER_CONFIRM_NOR_DENY && isBlank(reasons)) {
      throw Refused.at("reasons", "rights.rule.reasons");
    }
  }

  /**
   * A complaint may be about no case at all; the second reader is told where one was looked for.
   */
  private static void insistOnNoCase(DataRight right, @Nullable PersonalText reasons) {
    if (right != DataRight.COMPLAINT) {
      throw Refused.at("answer", "rights.rule.findFirst");
    }
    if (isBlank(reasons)) {
      throw Refused.at("reasons", "rights.rule.complaintNobody");
    }
  }

  /** Whether this can be an answer to what was asked at all. */
  public static boolean fits(DataRight right, Answer answer) {
    return switch (answer) {
      case GATHERED -> right == DataRight.ACCESS;
      case DONE, NOT_DONE -> right != DataRight.ACCESS;
      case NOTHING_HELD, NEITHER_CONFIRM_NOR_DENY -> true;
    };
  }

  /** In the case as a suspect, and not as somebody who may have been exploited. */
  public static boolean suspectOnly(Set<RoleInCase> roles) {
    return roles.contains(RoleInCase.SUSPECT) && !roles.contains(RoleInCase.POTENTIAL_VICTIM);
  }

  private static boolean isBlank(@Nullable PersonalText text) {
    return text == null || text.text().isBlank();
  }
}
