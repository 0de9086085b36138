package org.lodestar.app.guests.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.NewPass;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassWay;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** Somebody without an account who is to be asked, as it is typed. */
record PassForm(
    @Nullable @NotBlank(message = "guests.name.missing") @Size(max = 120, message = "site.tooLong")
        String name,
    @Nullable
        @NotBlank(message = "guests.organisation.missing")
        @Size(max = 200, message = "site.tooLong")
        String organisation,
    @Nullable @Size(max = 1000, message = "site.tooLong") String about,
    @Nullable @NotBlank(message = "guests.ring.missing") @Size(max = 200, message = "site.tooLong")
        String ring,
    @Nullable @NotNull(message = "guests.way.missing") PassWay way,
    @Nullable
        @Email(message = "guests.email.wrong")
        @Size(max = 254, message = "guests.email.wrong")
        String email,
    @Nullable
        @NotNull(message = "site.date.wrong")
        @ReadableDate(required = true, message = "site.date.wrong")
        TypedDate lastDay) {
  static PassForm empty(String about, PassWay way, LocalDate lastDay) {
    return new PassForm("", "", about, "", way, "", TypedDate.of(lastDay));
  }

  static List<Asked> asked(Page page, boolean byLetter) {
    return byLetter
        ? List.of(
            Asked.text(page, "guests.name"),
            Asked.text(page, "guests.organisation"),
            about(page),
            Asked.text(page, "guests.ring"),
            Asked.radios(page, "guests.way", PassWay.values()),
            Asked.text(page, "guests.email"),
            Asked.date(page, "guests.lastDay"))
        : List.of(
            Asked.hidden("way", PassWay.SHEET.name()),
            Asked.text(page, "guests.name"),
            Asked.text(page, "guests.organisation"),
            about(page),
            Asked.text(page, "guests.ring"),
            Asked.date(page, "guests.lastDay"));
  }

  private static Asked about(Page page) {
    return Asked.area(page, "guests.about").most(1000).rows(3);
  }

  /** Only for a form without errors. */
  NewPass asked(String purpose, UUID object) {
    Pass.Who who =
        new Pass.Who(
            PersonalText.needed(Typed.text(name)),
            PersonalText.needed(Typed.text(organisation)),
            PersonalText.typed(Typed.text(email)));
    PassWay chosen = way == null ? PassWay.SHEET : way;
    Pass.Told told =
        new Pass.Told(PersonalText.typed(Typed.text(about)), PersonalText.needed(Typed.text(ring)));
    return new NewPass(purpose, object, chosen, who, told, Typed.day(lastDay));
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "PassForm";
  }
}
