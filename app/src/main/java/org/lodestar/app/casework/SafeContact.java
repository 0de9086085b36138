package org.lodestar.app.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ContactAttempt;
import org.lodestar.statute.ContactRules;
import org.lodestar.statute.ContactVerdict;
import org.lodestar.statute.ContactWindow;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * A way to reach a person, and how to use it without harm. Without a confirmed, unexpired yes
 * nobody is contacted by it.
 *
 * @param value number or address
 * @param window days and hours at which it is safe; null for any time
 * @param daysAndTimes what else there is to know about when
 * @param voicemail whether a message may be left
 * @param belongsToFamily it is a relative's
 * @param notAnExploiters whether it was checked that it does not belong to an exploiter
 * @param expires last day on which the confirmation counts
 * @param whyNot why it must not be used, and who says so; it goes wherever the ban goes
 */
public record SafeContact(
    SafeContactChannel channel,
    PersonalText value,
    Known safe,
    @Nullable ContactWindow window,
    @Nullable PersonalText daysAndTimes,
    @Nullable PersonalText sayWhoYouAreAs,
    @Nullable PersonalText codeWord,
    Known voicemail,
    boolean belongsToSomeoneElse,
    boolean belongsToFamily,
    Known notAnExploiters,
    @Nullable UUID confirmedBy,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate expires,
    @Nullable PersonalText whyNot) {

  /** One of which nobody said why it must not be used. */
  public SafeContact(
      SafeContactChannel channel,
      PersonalText value,
      Known safe,
      @Nullable ContactWindow window,
      @Nullable PersonalText daysAndTimes,
      @Nullable PersonalText sayWhoYouAreAs,
      @Nullable PersonalText codeWord,
      Known voicemail,
      boolean belongsToSomeoneElse,
      boolean belongsToFamily,
      Known notAnExploiters,
      @Nullable UUID confirmedBy,
      @Nullable LocalDate confirmedOn,
      @Nullable LocalDate expires) {
    this(
        channel,
        value,
        safe,
        window,
        daysAndTimes,
        sayWhoYouAreAs,
        codeWord,
        voicemail,
        belongsToSomeoneElse,
        belongsToFamily,
        notAnExploiters,
        confirmedBy,
        confirmedOn,
        expires,
        null);
  }

  /**
   * The same, once the record of somebody else says that nobody may use it. The words say no more
   * than that: a share takes them to whoever must not learn that there is another record.
   */
  public SafeContact bannedElsewhere() {
    return as(Known.NO, null, null, null, PersonalText.of("Nobody may use this. It is not safe."));
  }

  /**
   * The same, vouched for by this worker where it says that it is safe, and by nobody otherwise.
   */
  public SafeContact confirmedBy(Worker worker) {
    if (!safe.isYes()) {
      return as(safe, null, null, null, whyNot);
    }
    if (confirmedOn == null || expires == null) {
      throw Refused.at("safe", "casework.rule.safeNeedsDays");
    }
    return as(safe, worker.id(), confirmedOn, expires, whyNot);
  }

  private SafeContact as(
      Known safety,
      @Nullable UUID by,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable PersonalText why) {
    return new SafeContact(
        channel,
        value,
        safety,
        window,
        daysAndTimes,
        sayWhoYouAreAs,
        codeWord,
        voicemail,
        belongsToSomeoneElse,
        belongsToFamily,
        notAnExploiters,
        by,
        on,
        until,
        why);
  }

  /**
   * Whether a worker may make contact by it, and how or why not.
   *
   * @param moment London time
   * @param familyIsShut the family must learn nothing, as with forced marriage
   */
  public ContactVerdict verdict(LocalDateTime moment, boolean familyIsShut) {
    return ContactRules.mayContact(
        new org.lodestar.statute.SafeContact(
            channel,
            safe,
            window == null ? List.of() : List.of(window),
            voicemail,
            sayWhoYouAreAs == null ? "" : sayWhoYouAreAs.text(),
            codeWord != null,
            belongsToSomeoneElse,
            belongsToFamily && familyIsShut,
            notAnExploiters.isYes(),
            confirmedOn,
            expires),
        new ContactAttempt(ContactAttempt.Kind.BY_STAFF, moment));
  }
}
