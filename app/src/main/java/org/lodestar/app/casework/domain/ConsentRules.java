package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.NrmConsent;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/** Who may be asked for a consent, what must come first, and what an answer counts for. */
public final class ConsentRules {
  private static final Set<ConsentOutcome> SAID =
      EnumSet.of(ConsentOutcome.GIVEN, ConsentOutcome.REFUSED);

  /** Answers about a referral or notification; capacity for it says nothing about the others. */
  public static final Set<ConsentKind> ABOUT_REFERRAL =
      Set.of(ConsentKind.NRM_REFERRAL, ConsentKind.NAMED_IN_NOTIFICATION);

  private ConsentRules() {}

  /** A child, or somebody who may be one, is asked nothing. */
  public static void checkMayBeAsked(AgeStatus age) {
    if (age.treatedAsChild()) {
      throw Refused.at("basis", "casework.rule.childIsNotAsked");
    }
  }

  /**
   * Nothing counts as a yes before everything was explained and understood. What was said in a
   * conversation that failed is written down as it happened, and does not count.
   */
  public static void check(Conversation conversation, LocalDate today) {
    if (conversation.outcomes().isEmpty()) {
      throw Refused.at("nrm", "casework.rule.noOutcome");
    }
    if (conversation.outcomes().values().stream().anyMatch(outcome -> !SAID.contains(outcome))) {
      throw Refused.at("nrm", "casework.rule.notSaidInTalk");
    }
    boolean agreed = conversation.outcomes().containsValue(ConsentOutcome.GIVEN);
    boolean counts = agreed && !conversation.unsafe();
    if (counts && conversation.noticeVersion().isBlank()) {
      throw Refused.at("noticeVersion", "casework.talk.notice.missing");
    }
    if (counts && conversation.noticeGiven() && isYesToWhatWasNotExplained(conversation)) {
      throw Refused.at("explained", "casework.rule.explainFirst");
    }
    if (conversation.heldOn().isAfter(today)) {
      throw Refused.at("heldOn", "casework.rule.notInFuture");
    }
  }

  private static boolean isYesToWhatWasNotExplained(Conversation conversation) {
    return conversation.outcomes().entrySet().stream()
        .filter(answer -> answer.getValue() == ConsentOutcome.GIVEN)
        .anyMatch(answer -> !conversation.understood(answer.getKey()));
  }

  /** Who has answered, and whose answer counts, was asked. */
  public static void checkNotAnswered(@Nullable Consent consent) {
    if (agreement(consent) != Agreement.NOT_ASKED) {
      throw Refused.because("casework.rule.answeredAlready");
    }
  }

  /** Only a yes can be taken back. */
  public static void checkMayBeWithdrawn(@Nullable Consent consent) {
    if (consent == null || consent.outcome() != ConsentOutcome.GIVEN) {
      throw Refused.because("casework.rule.nothingToWithdraw");
    }
  }

  /** Nobody takes back tomorrow, nor before they had given it. */
  public static void checkWithdrawnOn(LocalDate on, Consent given, LocalDate today) {
    if (on.isAfter(today)) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    if (on.isBefore(given.decidedOn())) {
      throw Refused.at("on", "casework.rule.withdrawnBeforeGiven");
    }
  }

  /** Only a free yes that was not taken back carries anything. */
  public static void checkStands(@Nullable Consent consent) {
    if (consent == null || !consent.stands()) {
      throw Refused.at("consent", "casework.rule.noConsent");
    }
  }

  /**
   * The answer about a referral. One that was not free counts as not asked, whichever way it went;
   * one that was taken back counts as no.
   */
  public static NrmConsent nrm(@Nullable Consent consent) {
    if (consent == null) {
      return NrmConsent.NOT_YET_ASKED;
    }
    if (consent.outcome() == ConsentOutcome.CANNOT_BE_ASKED) {
      return NrmConsent.CANNOT_BE_ASKED;
    }
    return switch (agreement(consent)) {
      case YES -> NrmConsent.YES;
      case NO -> NrmConsent.NO;
      case NOT_ASKED -> NrmConsent.NOT_YET_ASKED;
    };
  }

  /** The answer to another question, by the same rules. */
  public static Agreement agreement(@Nullable Consent consent) {
    if (consent == null) {
      return Agreement.NOT_ASKED;
    }
    return switch (consent.outcome()) {
      case WITHDRAWN -> Agreement.NO;
      case GIVEN -> consent.unsafe() ? Agreement.NOT_ASKED : Agreement.YES;
      case REFUSED -> consent.unsafe() ? Agreement.NOT_ASKED : Agreement.NO;
      case NOT_YET_ASKED, CANNOT_BE_ASKED -> Agreement.NOT_ASKED;
    };
  }

  /**
   * Kinds that are asked in a conversation about a referral, in the order in which they are asked.
   */
  public static Set<ConsentKind> asked() {
    return EnumSet.of(
        ConsentKind.NRM_REFERRAL,
        ConsentKind.SUPPORT,
        ConsentKind.NAMED_IN_NOTIFICATION,
        ConsentKind.POLICE_CO_OPERATION,
        ConsentKind.SHARING_WITH_PARTNERS);
  }
}
