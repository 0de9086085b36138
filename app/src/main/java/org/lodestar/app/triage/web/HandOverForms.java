package org.lodestar.app.triage.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.Declined;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.PoliceAnswer;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.site.Typed;
import org.lodestar.vocabulary.AgeStatus;

/** The forms of a hand-over. */
final class HandOverForms {
  private HandOverForms() {}

  /** How soon the partner has to see the content. */
  enum Speed {
    AFTER_ACCEPTANCE,
    AT_ONCE
  }

  /** An offer; {@code checked} once the officer has seen what the partner will see. */
  record Offer(
      @NotNull(message = "triage.offer.partner.missing") @Nullable UUID partner,
      @NotNull(message = "triage.offer.need.missing") @Nullable Need need,
      @NotNull(message = "triage.offer.speed.missing") @Nullable Speed speed,
      @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String words,
      @Nullable PoliceWord police,
      @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") @Nullable String reason,
      @Size(max = 200, message = "concerns.staff.long") @Nullable String decider,
      boolean checked,
      long version)
      implements StaffForms.Versioned {
    static Offer fresh(long version) {
      return new Offer(null, null, null, "", null, "", "", false, version);
    }

    @Override
    public Offer over(long newer) {
      return new Offer(partner, need, speed, words, police, reason, decider, false, newer);
    }

    /** What they said of telling the police. */
    PoliceAnswer answer() {
      return new PoliceAnswer(police, Typed.text(reason), Typed.text(decider));
    }
  }

  /**
   * Who takes it over, which an urgent one asks; or why nobody does; or what is put right; or what
   * became of a promise to ring.
   */
  record Answer(
      @Nullable DeclineReason reason,
      @Nullable @Size(max = 200, message = "concerns.staff.long") String who,
      @Nullable @Size(max = 100, message = "concerns.staff.long") String number,
      @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "triage.rule.taken.ringBy")
          String ringBy,
      @Nullable @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String words,
      @Nullable @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String why,
      @Nullable @Size(max = 200, message = "concerns.staff.long") String ring,
      @Nullable @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String spoken,
      @Nullable @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String back,
      @Nullable AgeStatus age,
      @Nullable UUID whose) {
    static Answer fresh(String who) {
      return new Answer(null, who, "", "", "", "", "", "", "", null, null);
    }

    /** An hour that was typed at night is the next one. */
    TakenOver taken(ZonedDateTime now) {
      return new TakenOver(Typed.text(who), Typed.text(number), next(now));
    }

    /**
     * Why nobody takes it, and whom to ring instead.
     *
     * @param partner whose it is, with the number on which they are rung; empty for nobody
     */
    Declined declined(DeclineReason code, String partner) {
      String typed = Typed.text(ring);
      return new Declined(
          code, Typed.text(why), typed.isEmpty() ? partner : (partner + " " + typed).strip());
    }

    /** Such an hour alone; null for none. */
    @Nullable Instant next(ZonedDateTime now) {
      if (Typed.text(ringBy).isEmpty()) {
        return null;
      }
      ZonedDateTime hour = now.with(Typed.time(ringBy));
      return (hour.isBefore(now) ? hour.plusDays(1) : hour).toInstant();
    }
  }
}
