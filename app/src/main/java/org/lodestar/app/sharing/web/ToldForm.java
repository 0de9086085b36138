package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.lodestar.vocabulary.AgencyKind;
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
    @Nullable UUID organisation,
    @Nullable AgencyKind kind,
    @Nullable Basis basis,
    @Nullable Boolean none,
    @Nullable ConsentKind consent,
    @Nullable Boolean readNo,
    @Nullable @Size(max = 2000, message = "sharing.tooLong") String reason,
    @Nullable @Size(max = 200, message = "sharing.tooLong") String decider,
    @Nullable Boolean over,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "sharing.time.wrong") String at,
    @Nullable @Size(max = 100, message = "sharing.tooLong") String number) {
  /**
   * What its questions depend on.
   *
   * @param child who is not asked
   * @param saidNo whether they said no to anything, so that it may have been told against it
   * @param consents on which it may have been told
   * @param bodies of the partnership
   * @param readNo the tick that their no was read; none where there is none
   */
  record Around(
      boolean child,
      boolean saidNo,
      List<Option> consents,
      List<Option> bodies,
      List<Asked> readNo) {
    Around {
      consents = List.copyOf(consents);
      bodies = List.copyOf(bodies);
      readNo = List.copyOf(readNo);
    }
  }

  static List<Asked> asked(Page page, Around around) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.date(page, "sharing.told.on"));
    asked.add(
        Asked.radios(page, "sharing.told.way", Option.all(page, "sharing.way", Way.values())));
    asked.add(
        Asked.select(page, "sharing.told.organisation", around.bodies())
            .empty(page.t("sharing.told.organisation.outside")));
    asked.add(
        Asked.select(
                page, "sharing.told.kind", Option.all(page, "members.kind", AgencyKind.values()))
            .empty(page.t("sharing.told.kind.unknown")));
    asked.add(Asked.text(page, "sharing.told.whom"));
    asked.add(Asked.area(page, "sharing.told.what").most(3000));
    asked.add(Asked.area(page, "sharing.told.why").most(2000).rows(3));
    asked.add(
        Asked.radios(
                page, "sharing.propose.basis", Option.all(page, "sharing.basis", Basis.values()))
            .hint(null));
    if (!around.child()) {
      asked.add(
          Asked.select(page, "sharing.propose.consent", around.consents())
              .hint(null)
              .empty(page.t("sharing.propose.consent.none")));
    }
    asked.addAll(around.readNo());
    if (around.saidNo()) {
      asked.addAll(against(page));
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

  private static List<Asked> against(Page page) {
    return List.of(
        Asked.boxes(
            page, "sharing.told.none", List.of(Option.of("true", page.t("sharing.told.none.yes")))),
        Asked.area(page, "sharing.told.reason").most(2000).rows(3),
        Asked.text(page, "sharing.told.decider"));
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
        null,
        null,
        null,
        "",
        "",
        null,
        now.toLocalTime().withSecond(0).withNano(0).toString(),
        "");
  }

  /** The same, to somebody who was told before. */
  ToldForm to(String again) {
    return new ToldForm(
        on,
        way,
        again,
        what,
        why,
        organisation,
        kind,
        basis,
        none,
        consent,
        readNo,
        reason,
        decider,
        over,
        at,
        number);
  }

  LiaisonLog.NewTold entry() {
    @Nullable Basis ground = Typed.yes(none) ? null : basis;
    if (ground == null && !Typed.yes(none)) {
      throw Refused.at("basis", "sharing.propose.basis.missing");
    }
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
            : null,
        new LiaisonLog.Guard(
            organisation,
            kind,
            Typed.yes(readNo),
            PersonalText.typed(reason),
            PersonalText.typed(decider)));
  }
}
