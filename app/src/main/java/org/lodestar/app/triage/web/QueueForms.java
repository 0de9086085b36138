package org.lodestar.app.triage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Forms by which the queue and its times are looked after. */
final class QueueForms {
  /** A time of day such as 8:00 or 17:30. */
  static final String TIME = "([01]?\\d|2[0-3]):[0-5]\\d";

  /** A telephone number, or nothing. */
  static final String NUMBER = "([+0-9][0-9 ()-]{2,24})?";

  private static final String HOURS = "[1-9]\\d{0,2}";

  private QueueForms() {}

  /** Putting a concern aside until the morning of a day. */
  record Snooze(
      @ReadableDate(required = true) TypedDate until,
      @NotBlank(message = "triage.snooze.why.missing")
          @Size(max = StaffForms.LONGEST, message = "concerns.staff.long")
          String words) {}

  /** A shift of a colleague. */
  record Shift(
      @NotNull(message = "triage.duty.worker.missing") @Nullable UUID worker,
      @ReadableDate(required = true) TypedDate from,
      @Pattern(regexp = TIME, message = "triage.duty.time.wrong") String fromTime,
      @ReadableDate(required = true) TypedDate until,
      @Pattern(regexp = TIME, message = "triage.duty.time.wrong") String untilTime,
      @Pattern(regexp = NUMBER, message = "triage.duty.number.wrong") @Nullable String number) {}

  /** Who receives reports, and how long triage may take. */
  record Route(
      @NotNull(message = "triage.routing.receiver.missing") @Nullable UUID receiver,
      @Nullable UUID childReceiver,
      @Pattern(regexp = HOURS, message = "triage.routing.hours") String hours) {}

  /** Times of one channel; both empty for the organisation's own. */
  record ChannelTimes(
      @NotNull(message = "triage.routing.channel.missing") @Nullable Channel channel,
      @Pattern(regexp = HOURS + "|", message = "triage.routing.hours") String acknowledge,
      @Pattern(regexp = HOURS + "|", message = "triage.routing.hours") String triage) {}
}
