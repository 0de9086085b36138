package org.lodestar.app.notices.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.statute.ContactAttempt;
import org.lodestar.statute.ContactRules;
import org.lodestar.statute.SafeContact;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * Whether a reporter may be reminded that a message waits. Without a way that they called safe the
 * answer is no; the program itself writes only where they asked for just that, and the rules of
 * safe contact (decision 0014) have the last word. Asked when an officer wants it and once more at
 * the moment of sending.
 *
 * @param usualFrom hours where they named neither day nor time
 * @param safeForDays how long what they said counts
 */
public record ReminderRules(LocalTime usualFrom, LocalTime usualTo, int safeForDays) {

  /**
   * What is known at this moment.
   *
   * @param contact how they may be reached; none for nobody
   * @param saidOn the day on which they said so
   * @param alarm whether they are not safe and nobody has answered
   * @param untranslated whether something is not translated yet: it may say that nobody is to write
   * @param mail whether we can send e-mail to reporters
   * @param from hours that an officer read out of their words; null for none
   * @param now in London
   */
  public record Known(
      ReporterContact contact,
      LocalDate saidOn,
      boolean alarm,
      boolean untranslated,
      boolean mail,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      LocalDateTime now) {}

  /** The answer. */
  public Verdict judge(Known known) {
    if (known.alarm()) {
      return new Verdict.Not(Why.ALARM);
    }
    if (known.untranslated()) {
      return new Verdict.Not(Why.UNTRANSLATED);
    }
    if (known.contact().allowed().isEmpty()) {
      return new Verdict.Not(Why.NO_WAY);
    }
    if (lastDay(known).isBefore(known.now().toLocalDate())) {
      return new Verdict.Not(Why.EXPIRED);
    }
    List<Why> notByMachine = notByMachine(known);
    return notByMachine.isEmpty() ? byMail(known) : new Verdict.ByHand(notByMachine);
  }

  private LocalDate lastDay(Known known) {
    return known.saidOn().plusDays(safeForDays);
  }

  private static List<Why> notByMachine(Known known) {
    ReporterContact contact = known.contact();
    List<Why> why = new ArrayList<>();
    if (contact.channel() != SafeContactChannel.EMAIL) {
      why.add(Why.OTHER_CHANNEL);
      return why;
    }
    if (!contact.remind()) {
      why.add(Why.NOT_ASKED_FOR);
    }
    if (!contact.codeWord().isBlank() || !contact.sayYouAre().isBlank()) {
      why.add(Why.CODE_WORD);
    }
    if (!known.mail()) {
      why.add(Why.NO_MAIL);
    }
    return why;
  }

  private Verdict byMail(Known known) {
    if (!known.contact().times().isBlank() && (known.from() == null || known.to() == null)) {
      return new Verdict.Not(Why.HOURS_NEEDED);
    }
    Hours hours = hours(known);
    return hours
        .first(known.now(), lastDay(known))
        .<Verdict>map(
            first ->
                lawful(known, hours, first)
                    ? new Verdict.ByMail(first)
                    : new Verdict.Not(Why.REFUSED))
        .orElseGet(() -> new Verdict.Not(Why.NO_SAFE_TIME));
  }

  /** Hours of an officer count only where they are read out of times that the reporter named. */
  private Hours hours(Known known) {
    LocalTime from = known.from();
    LocalTime to = known.to();
    return from == null || to == null || known.contact().times().isBlank()
        ? new Hours(known.contact().days(), usualFrom, usualTo)
        : new Hours(known.contact().days(), from, to);
  }

  /** The reporter named the one way that is safe; what is not known of it counts as no. */
  private boolean lawful(Known known, Hours hours, LocalDateTime moment) {
    ReporterContact contact = known.contact();
    SafeContact facts =
        new SafeContact(
            contact.allowed().orElseThrow(),
            org.lodestar.vocabulary.Known.YES,
            List.of(hours.window()),
            contact.voicemail(),
            contact.sayYouAre(),
            !contact.codeWord().isBlank(),
            false,
            false,
            false,
            known.saidOn(),
            lastDay(known));
    return ContactRules.mayContact(facts, new ContactAttempt(ContactAttempt.Kind.AUTOMATIC, moment))
        .isAllowed();
  }
}
