package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.EndedNo;
import org.lodestar.app.casework.Flaw;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/**
 * What an adult has agreed to, and how they were asked. For a child it says why there is nothing.
 *
 * @param narrow what they said no to, one thing at a time
 * @param narrowEnded what of it they took back
 * @param narrowFor for whom each of them is
 * @param forThem whether somebody else decides about a referral, for want of capacity
 * @param decided whether they have
 */
public record ConsentsPage(
    CaseFile file,
    Person person,
    Map<ConsentKind, Consent> newest,
    List<Consent> all,
    List<Recorded<Conversation>> conversations,
    List<Recorded<AskAttempt>> tries,
    List<Recorded<AgainstWish>> against,
    List<Recorded<NarrowNo>> narrow,
    List<EndedNo> narrowEnded,
    Map<UUID, String> narrowFor,
    UUID reader,
    Names names,
    boolean forThem,
    boolean decided,
    boolean mayWork) {
  private static final Set<ConsentOutcome> NO =
      EnumSet.of(ConsentOutcome.REFUSED, ConsentOutcome.WITHDRAWN);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** What they said to a question alone; null where they said it to several at once. */
  public @Nullable PersonalText reason(Consent consent) {
    return consent.ownReason(all);
  }

  /**
   * Whether the reader reads why they said no: it may name whom they fear where the reader works.
   */
  public boolean mayRead(Consent consent) {
    return mayWork || !NO.contains(consent.outcome());
  }

  /** What they said to several questions at once; null where each has its own words, or none. */
  public @Nullable PersonalText saidToAll(Recorded<Conversation> held) {
    return all.stream()
        .filter(each -> held.id().equals(each.conversation()) && each.ownReason(all) == null)
        .map(Consent::reason)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether this is decided for them, so that no answer of theirs counts. */
  public boolean isForThem(ConsentKind kind) {
    return forThem
        && (kind == ConsentKind.NRM_REFERRAL || kind == ConsentKind.NAMED_IN_NOTIFICATION);
  }

  /** Whether a yes waits for the referral with which it comes: they have not said yes to that. */
  public boolean isForLater(ConsentKind kind) {
    return !forThem && Consent.waits(newest, kind);
  }

  /** What was done against their answer to a question, the newest first. */
  public List<Recorded<AgainstWish>> against(ConsentKind kind) {
    return against.stream().filter(each -> each.what().kind() == kind).toList();
  }

  /** Whether the one who reads can be the second person. */
  public boolean maySecond(Recorded<AgainstWish> wish) {
    return mayWork && wish.what().second() == null && !reader.equals(wish.by());
  }

  /** Whether they said no to the police, so that it is written down before anybody tells them. */
  public boolean saidNo(ConsentKind kind) {
    Consent answer = newest.get(kind);
    return answer != null
        && (answer.outcome() == ConsentOutcome.REFUSED
            || answer.outcome() == ConsentOutcome.WITHDRAWN);
  }

  /** Why an answer does not count; empty where its conversation is not known here. */
  public Set<Flaw> flaws(Consent consent) {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    conversations.stream()
        .filter(held -> held.id().equals(consent.conversation()))
        .forEach(held -> flaws.addAll(held.what().flaws(consent.kind(), consent.outcome())));
    if (!flaws.isEmpty() && wasDrugged(consent.decidedOn())) {
      flaws.add(Flaw.DRUGGED);
    }
    return flaws;
  }

  private boolean wasDrugged(LocalDate day) {
    return tries.stream()
        .map(Recorded::what)
        .filter(tried -> tried.why() == AskAttempt.Why.INTOXICATED)
        .anyMatch(tried -> LocalDate.ofInstant(tried.triedAt(), LONDON).equals(day));
  }

  /** Whether it stands that nobody could ask them. */
  public boolean cannotBeAsked() {
    Consent answer = newest.get(ConsentKind.NRM_REFERRAL);
    return answer != null && answer.outcome() == ConsentOutcome.CANNOT_BE_ASKED;
  }

  /** Whether they have given an answer about a referral that counts. */
  public boolean answered() {
    Consent answer = newest.get(ConsentKind.NRM_REFERRAL);
    return answer != null
        && !answer.unsafe()
        && answer.outcome() != ConsentOutcome.CANNOT_BE_ASKED
        && answer.outcome() != ConsentOutcome.NOT_YET_ASKED;
  }
}
