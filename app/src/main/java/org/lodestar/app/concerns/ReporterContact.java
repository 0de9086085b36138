package org.lodestar.app.concerns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * How a reporter may be reached. Without a channel the rule is: do not contact. Nothing is ever
 * sent unless an officer asks for it.
 *
 * @param channel the one way that the reporter said is safe; null for none
 * @param address number or address for that channel; empty for none
 * @param days days on which it is safe; empty when the reporter named none
 * @param times safe times in the reporter's words
 * @param sayYouAre whom the caller should say they are
 * @param voicemail whether a voicemail is safe
 * @param codeWord a word by which the caller is known
 * @param remind whether they asked for a short e-mail when something waits to be read
 */
public record ReporterContact(
    @Nullable SafeContactChannel channel,
    String address,
    Set<DayOfWeek> days,
    String times,
    String sayYouAre,
    Known voicemail,
    String codeWord,
    boolean remind) {
  private static final ReporterContact NONE =
      new ReporterContact(null, "", Set.of(), "", "", Known.NO, "", false);

  public ReporterContact {
    remind = remind && channel == SafeContactChannel.EMAIL;
    days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    if (channel != null && channel != SafeContactChannel.MAILBOX && address.isBlank()) {
      throw new IllegalArgumentException("A way to contact somebody needs a number or address");
    }
  }

  /** A way by which only people reach them. */
  public ReporterContact(
      @Nullable SafeContactChannel channel,
      String address,
      Set<DayOfWeek> days,
      String times,
      String sayYouAre,
      Known voicemail,
      String codeWord) {
    this(channel, address, days, times, sayYouAre, voicemail, codeWord, false);
  }

  /** Do not contact. */
  public static ReporterContact none() {
    return NONE;
  }

  /** The safe channel; empty means do not contact. */
  public Optional<SafeContactChannel> allowed() {
    return Optional.ofNullable(channel).filter(each -> each != SafeContactChannel.MAILBOX);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "ReporterContact[personal]";
  }

  /** Whether they named days on which they may be reached, and this is none of them. */
  public boolean notOn(LocalDate day) {
    return !days.isEmpty() && !days.contains(day.getDayOfWeek());
  }
}
