package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ContactWindow;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/** A way to reach a person. Nothing is taken for safe that nobody has said to be safe. */
record ContactForm(
    @Nullable @NotNull(message = "casework.contact.channel.missing") SafeContactChannel channel,
    @Nullable
        @NotBlank(message = "casework.contact.value.missing")
        @Size(max = 500, message = "casework.tooLong")
        String value,
    @Nullable Whose whose,
    @Nullable Known notExploiters,
    @Nullable @NotNull(message = "casework.contact.safe.missing") Known safe,
    @Nullable @Size(max = 500, message = "casework.tooLong") String whyNot,
    @Nullable Set<DayOfWeek> days,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.contact.time.wrong")
        String from,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.contact.time.wrong")
        String to,
    @Nullable @Size(max = 500, message = "casework.tooLong") String daysAndTimes,
    @Nullable @Size(max = 200, message = "casework.tooLong") String sayWho,
    @Nullable @Size(max = 200, message = "casework.tooLong") String codeWord,
    @Nullable Known voicemail,
    @Nullable @ReadableDate TypedDate confirmedOn,
    @Nullable @ReadableDate TypedDate expires,
    @Nullable Long version)
    implements Looked {
  /** Whose number or address it is. */
  enum Whose {
    OWN,
    RELATIVES,
    SOMEBODY_ELSES;

    static Whose of(SafeContact contact) {
      if (contact.belongsToFamily()) {
        return RELATIVES;
      }
      return contact.belongsToSomeoneElse() ? SOMEBODY_ELSES : OWN;
    }
  }

  static Sheet sheet(Page page) {
    String words = "casework.contact";
    String time = page.t("casework.contact.time.hint");
    return Sheet.of(
            words,
            Asked.radios(page, words + ".channel", Choices.channels(page)),
            Asked.area(page, words + ".value").rows(2),
            Asked.radios(page, words + ".whose", Choices.whose(page)),
            Asked.radios(page, words + ".notExploiters", Choices.known(page)),
            Asked.radios(page, words + ".safe", Choices.known(page)).large(),
            Asked.area(page, words + ".whyNot").rows(2).most(500),
            Asked.date(page, words + ".confirmedOn"),
            Asked.date(page, words + ".expires"),
            Asked.boxes(
                page, words + ".days", Option.all(page, "casework.day", DayOfWeek.values())),
            Asked.text(page, words + ".from").hint(time).width(5),
            Asked.text(page, words + ".to").hint(time).width(5),
            Asked.area(page, words + ".daysAndTimes").rows(2).most(500),
            Asked.text(page, words + ".sayWho"),
            Asked.text(page, words + ".codeWord"),
            Asked.radios(page, words + ".voicemail", Choices.known(page)))
        .saysForNow();
  }

  static ContactForm fresh() {
    return new ContactForm(
        null,
        "",
        Whose.OWN,
        Known.NOT_KNOWN,
        null,
        "",
        Set.of(),
        "",
        "",
        "",
        "",
        "",
        Known.NOT_KNOWN,
        null,
        null,
        0L);
  }

  static ContactForm of(SafeContact contact, long version) {
    ContactWindow window = contact.window();
    return new ContactForm(
        contact.channel(),
        contact.value().text(),
        Whose.of(contact),
        contact.notAnExploiters(),
        contact.safe(),
        PersonalText.shown(contact.whyNot()),
        window == null ? Set.of() : window.days(),
        window == null ? "" : window.from().toString(),
        window == null ? "" : window.to().toString(),
        PersonalText.shown(contact.daysAndTimes()),
        PersonalText.shown(contact.sayWhoYouAreAs()),
        PersonalText.shown(contact.codeWord()),
        contact.voicemail(),
        TypedDate.of(contact.confirmedOn()),
        TypedDate.of(contact.expires()),
        version);
  }

  /** Safe times are either none at all, or days with a beginning and a later end. */
  boolean windowMakesSense() {
    boolean none = Typed.set(days).isEmpty() && blank(from) && blank(to);
    boolean all = !Typed.set(days).isEmpty() && !blank(from) && !blank(to);
    return none || (all && Typed.time(from).isBefore(Typed.time(to)));
  }

  SafeContact contact() {
    return new SafeContact(
        Objects.requireNonNull(channel),
        PersonalText.needed(value),
        Objects.requireNonNull(safe),
        window(),
        PersonalText.typed(daysAndTimes),
        PersonalText.typed(sayWho),
        PersonalText.typed(codeWord),
        voicemail == null ? Known.NOT_KNOWN : voicemail,
        whose == Whose.RELATIVES || whose == Whose.SOMEBODY_ELSES,
        whose == Whose.RELATIVES,
        notExploiters == null ? Known.NOT_KNOWN : notExploiters,
        null,
        confirmedOn == null ? null : confirmedOn.date().orElse(null),
        expires == null ? null : expires.date().orElse(null),
        PersonalText.typed(whyNot));
  }

  private @Nullable ContactWindow window() {
    return Typed.set(days).isEmpty()
        ? null
        : new ContactWindow(Typed.set(days), Typed.time(from), Typed.time(to));
  }

  private static boolean blank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }
}
