package org.lodestar.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.lodestar.vocabulary.SafeContactChannel;

/** Whether a person may be reached by a channel at a time. The answer is no unless all is known. */
public final class ContactRules {
  /** The key of a refusal, or nothing. */
  interface ContactRule {
    Optional<String> refusal(SafeContact contact, ContactAttempt attempt);
  }

  static final List<ContactRule> IN_ORDER =
      List.of(
          refuse("FAMILY", (contact, _) -> contact.familyIsShut()),
          refuse("UNSAFE", (contact, _) -> contact.safe().isNo()),
          refuse("NOT_CONFIRMED", (contact, _) -> isUnconfirmed(contact)),
          refuse("CONFIRMED_LATER", ContactRules::isConfirmedLater),
          refuse("EXPIRED", ContactRules::isExpired),
          refuse("NOT_CHECKED", (contact, _) -> isUncheckedOther(contact)),
          refuse("WRONG_TIME", ContactRules::isWrongTime),
          refuse("NO_VOICEMAIL", ContactRules::isUnsafeVoicemail),
          refuse("NOT_BY_MACHINE", ContactRules::isBeyondMachine));

  private ContactRules() {}

  /** May this contact be made? A refusal gives every reason. */
  public static ContactVerdict mayContact(SafeContact contact, ContactAttempt attempt) {
    if (contact.channel() == SafeContactChannel.MAILBOX) {
      // Nothing reaches the person: they open the mailbox themselves when it is safe.
      return new ContactVerdict.Allowed(List.of(Words.get("contact.keep.NEUTRAL")));
    }
    List<String> refusals =
        IN_ORDER.stream().flatMap(rule -> rule.refusal(contact, attempt).stream()).toList();
    return refusals.isEmpty() ? allowed(contact) : refused(refusals);
  }

  private static ContactVerdict refused(List<String> codes) {
    List<String> words = codes.stream().map(code -> Words.get("contact.refused." + code)).toList();
    return new ContactVerdict.Refused(codes, words, Sources.get("SAFE-CONTACT"));
  }

  private static ContactVerdict allowed(SafeContact contact) {
    List<String> keep = new ArrayList<>(List.of(Words.get("contact.keep.NEUTRAL")));
    if (!contact.sayWhoYouAreAs().isBlank()) {
      keep.add(Words.get("contact.keep.SAY_WHO", contact.sayWhoYouAreAs()));
    }
    if (contact.codeWordAgreed()) {
      keep.add(Words.get("contact.keep.CODE_WORD"));
    }
    return new ContactVerdict.Allowed(keep);
  }

  private static ContactRule refuse(String code, BiPredicate<SafeContact, ContactAttempt> holds) {
    return (contact, attempt) -> Optional.of(code).filter(_ -> holds.test(contact, attempt));
  }

  private static boolean isUnconfirmed(SafeContact contact) {
    boolean saysYes = contact.safe().isYes();
    return !contact.safe().isNo() && !(saysYes && contact.confirmedOn() != null);
  }

  private static boolean isConfirmedLater(SafeContact contact, ContactAttempt attempt) {
    LocalDate confirmed = contact.confirmedOn();
    return confirmed != null && confirmed.isAfter(attempt.when().toLocalDate());
  }

  private static boolean isExpired(SafeContact contact, ContactAttempt attempt) {
    LocalDate expires = contact.expires();
    return expires != null && attempt.when().toLocalDate().isAfter(expires);
  }

  private static boolean isUncheckedOther(SafeContact contact) {
    return contact.belongsToSomeoneElse() && !contact.checkedNotExploiters();
  }

  private static boolean isWrongTime(SafeContact contact, ContactAttempt attempt) {
    return !contact.windows().isEmpty()
        && contact.windows().stream().noneMatch(window -> window.covers(attempt.when()));
  }

  private static boolean isUnsafeVoicemail(SafeContact contact, ContactAttempt attempt) {
    return attempt.kind() == ContactAttempt.Kind.VOICEMAIL && !contact.voicemailOk().isYes();
  }

  /** A machine cannot ask for a code word, knock on a door or give another name. */
  private static boolean isBeyondMachine(SafeContact contact, ContactAttempt attempt) {
    boolean written =
        switch (contact.channel()) {
          case TEXT_MESSAGE, EMAIL, POST, MAILBOX -> true;
          case PHONE_CALL, LETTER_DROP, HOME_VISIT, IN_THE_HOUSE -> false;
        };
    boolean plain = contact.sayWhoYouAreAs().isBlank() && !contact.codeWordAgreed();
    return attempt.kind() == ContactAttempt.Kind.AUTOMATIC && !(written && plain);
  }
}
