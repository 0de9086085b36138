package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.Told.Way;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/** What was told by hand. */
record ToldForm(
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable @NotNull(message = "sharing.told.way.missing") Way way,
    @Nullable
        @NotBlank(message = "sharing.told.whom.missing")
        @Size(max = 300, message = "sharing.tooLong")
        String whom,
    @Nullable
        @NotBlank(message = "sharing.told.what.missing")
        @Size(max = 3000, message = "sharing.tooLong")
        String what,
    @Nullable
        @NotBlank(message = "sharing.told.why.missing")
        @Size(max = 2000, message = "sharing.tooLong")
        String why,
    @Nullable @NotNull(message = "sharing.propose.basis.missing") Basis basis,
    @Nullable ConsentKind consent,
    @Nullable Boolean over,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "sharing.time.wrong") String at,
    @Nullable @Size(max = 100, message = "sharing.tooLong") String number) {
  static List<Asked> asked(Page page, boolean child, List<Option> consents) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.date(page, "sharing.told.on"));
    asked.add(
        Asked.radios(page, "sharing.told.way", Option.all(page, "sharing.way", Way.values())));
    asked.add(Asked.text(page, "sharing.told.whom"));
    asked.add(Asked.area(page, "sharing.told.what").most(3000));
    asked.add(Asked.area(page, "sharing.told.why").most(2000).rows(3));
    asked.add(
        Asked.radios(
                page, "sharing.propose.basis", Option.all(page, "sharing.basis", Basis.values()))
            .hint(null));
    if (!child) {
      asked.add(
          Asked.select(page, "sharing.propose.consent", consents)
              .hint(null)
              .empty(page.t("sharing.propose.consent.none")));
    }
    asked.add(
        Asked.boxes(
            page,
            "sharing.told.over",
            List.of(Option.of("true", page.t("sharing.told.over.yes")))));
    asked.add(Asked.text(page, "sharing.told.at").width(5));
    asked.add(Asked.text(page, "sharing.told.number").width(20));
    return asked;
  }

  static ToldForm fresh(LocalDateTime now) {
    return new ToldForm(
        TypedDate.of(now.toLocalDate()),
        null,
        "",
        "",
        "",
        null,
        null,
        null,
        now.toLocalTime().withSecond(0).withNano(0).toString(),
        "");
  }

  /** The same, to somebody who was told before. */
  ToldForm to(String again) {
    return new ToldForm(on, way, again, what, why, basis, consent, over, at, number);
  }

  LiaisonLog.NewTold entry() {
    Basis ground = Objects.requireNonNull(basis);
    if (Typed.yes(over) && Typed.text(at).isEmpty()) {
      throw Refused.at("at", "sharing.time.wrong");
    }
    return new LiaisonLog.NewTold(
        Typed.day(on),
        Objects.requireNonNull(way),
        ground,
        ground == Basis.CONSENT ? consent : null,
        PersonalText.needed(whom),
        PersonalText.needed(what),
        PersonalText.needed(why),
        Typed.yes(over)
            ? new Told.HandsOver(Typed.moment(on, at), PersonalText.typed(number))
            : null);
  }
}
