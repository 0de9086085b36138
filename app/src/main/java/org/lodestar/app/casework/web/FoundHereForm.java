package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.FoundReport;
import org.lodestar.app.casework.MissingReport;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/** A child is found here who was missing from the care of another authority. */
record FoundHereForm(
    @Nullable @NotNull(message = "casework.missing.bed.missing") Known bed,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String words,
    @Nullable @Size(max = 200, message = "casework.tooLong") String authority,
    @Nullable @Size(max = 200, message = "casework.tooLong") String authorityOther,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String elsewhere,
    @Nullable @ReadableDate TypedDate since,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String told,
    @Nullable @Size(max = 1000, message = "casework.tooLong") String seenBy) {
  static List<Asked> asked(Page page, List<Option> authorities) {
    return List.of(
        Asked.radios(
            page, "casework.missing.bed", Option.all(page, "casework.known", Known.values())),
        Asked.date(page, "casework.missing.foundOn").named("on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.area(page, "casework.missing.foundHow").named("words").most(5000),
        Asked.select(page, "casework.missing.authority", authorities)
            .empty(page.t("casework.care.notListed")),
        Asked.text(page, "casework.missing.authorityOther"),
        Asked.area(page, "casework.missing.elsewhere").rows(2).most(5000),
        Asked.date(page, "casework.missing.elsewhere.since").named("since"),
        Asked.area(page, "casework.missing.toldFound").named("told").rows(2).most(1000),
        Asked.area(page, "casework.missing.seenBy").rows(2).most(1000));
  }

  static FoundHereForm now(LocalDateTime wallClock) {
    LocalTime time = wallClock.toLocalTime().withSecond(0).withNano(0);
    return new FoundHereForm(
        null, TypedDate.of(wallClock.toLocalDate()), time.toString(), "", "", "", "", null, "", "");
  }

  /** The field in which it is to be said which authority it is; null where one says it. */
  @Nullable String wrong() {
    boolean chosen = !Typed.text(authority).isEmpty();
    boolean typed = !Typed.text(authorityOther).isEmpty();
    return chosen == typed ? "authorityOther" : null;
  }

  /** What is wrong there. */
  String wrongly() {
    return Typed.text(authority).isEmpty()
        ? "casework.missing.elsewhere.missing"
        : "casework.care.twice";
  }

  /** From whose care they were missing. */
  PersonalText missedBy() {
    PersonalText own = PersonalText.typed(authorityOther);
    return own == null ? PersonalText.needed(authority) : own;
  }

  Known hasBed() {
    return Objects.requireNonNull(bed);
  }

  /** Since when is often not known here, and then it stays unknown. */
  MissingReport from() {
    Instant gone = Typed.date(since) == null ? null : Typed.moment(since, "00:00");
    String where = missedBy().text() + "\n" + Typed.text(elsewhere);
    return new MissingReport(gone, PersonalText.typed(where.strip()), null);
  }

  /** Who was told stands with where they were found. */
  FoundReport report(Page page) {
    String teller = Typed.text(told);
    String where = Typed.text(words);
    String how =
        teller.isEmpty()
            ? where
            : (where + "\n" + page.t("casework.missing.toldFound") + " " + teller).strip();
    return new FoundReport(
        Typed.moment(on, at), PersonalText.typed(how), PersonalText.typed(seenBy));
  }
}
