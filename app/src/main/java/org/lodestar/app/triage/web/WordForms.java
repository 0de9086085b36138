package org.lodestar.app.triage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.DeedKind;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.vocabulary.Known;

/**
 * What officers write. Each form carries the identifier of what it will add, so that sending it
 * twice adds it once.
 */
final class WordForms {
  private WordForms() {}

  /**
   * A message to the reporter; {@code warned} once the officer has been told what it asks for,
   * {@code translate} when somebody still has to translate it; null where the box was not ticked or
   * not shown, since it then sends nothing; {@code understood} whether they understood what waits
   * for a translation, null where nothing does; {@code give} names the files that go along.
   */
  record Message(
      @NotBlank(message = "triage.message.missing")
          @Size(max = StaffForms.LONGEST, message = "concerns.staff.long")
          String text,
      @NotNull UUID once,
      boolean warned,
      @Nullable Boolean translate,
      @Nullable Known understood,
      @Nullable Boolean remind,
      @Nullable String from,
      @Nullable String to,
      @Nullable List<String> give,
      @Nullable String begun) {
    static Message of(String text, String ready) {
      return new Message(text, Ids.next(), false, null, null, null, "", "", null, ready);
    }

    /** The ready words that it began with; empty where there were none. */
    String ready() {
      return begun == null ? "" : begun;
    }

    /** Whether the reporter is to be reminded of it. */
    boolean reminds() {
      return Boolean.TRUE.equals(remind);
    }

    /** The files that were chosen; what is no identifier of ours is none. */
    List<UUID> chosen() {
      return give == null
          ? List.of()
          : give.stream().map(Message::file).filter(Objects::nonNull).toList();
    }

    private static @Nullable UUID file(String typed) {
      try {
        return UUID.fromString(typed);
      } catch (IllegalArgumentException notOurs) {
        return null;
      }
    }

    /** An hour that was chosen; nothing where none was. */
    static @Nullable LocalTime hour(@Nullable String chosen) {
      return chosen != null && chosen.matches("([01][0-9]|2[0-3]):00")
          ? LocalTime.parse(chosen)
          : null;
    }
  }

  /** A note that the reporter never sees. */
  record Note(
      @NotBlank(message = "triage.note.missing")
          @Size(max = StaffForms.LONGEST, message = "concerns.staff.long")
          String text,
      @NotNull UUID once) {
    static Note empty() {
      return new Note("", Ids.next());
    }
  }

  /** What was done about it and when; the time as 16:30, empty for no time of day. */
  record Deed(
      @NotNull(message = "triage.deed.missing") @Nullable DeedKind kind,
      @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String text,
      @ReadableDate(required = true) TypedDate day,
      String time,
      @NotNull UUID once) {}

  /** What is done about an alarm. */
  record Alarm(
      @NotBlank(message = "triage.alarm.missing")
          @Size(max = StaffForms.LONGEST, message = "concerns.staff.long")
          String text) {}
}
