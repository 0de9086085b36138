package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.AgainstWish.Ground;
import org.lodestar.app.casework.AgainstWish.Told;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/** Why the police are told although the adult said no: ground, decider, what they were told. */
record AgainstWishForm(
    @Nullable @NotNull(message = "casework.against.ground.missing") Ground ground,
    @Nullable
        @NotBlank(message = "casework.against.reasons.missing")
        @Size(max = 5000, message = "casework.tooLong")
        String reasons,
    @Nullable
        @NotBlank(message = "casework.decision.maker.missing")
        @Size(max = 200, message = "casework.tooLong")
        String decider,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable @NotNull(message = "casework.against.told.missing") Told told,
    @Nullable
        @NotBlank(message = "casework.against.toldWords.missing")
        @Size(max = 2000, message = "casework.tooLong")
        String toldWords,
    @Nullable @NotNull(message = "casework.against.canWait.missing") Boolean canWait,
    @Nullable UUID askedOf) {
  static List<Asked> asked(Page page, List<Option> others) {
    return List.of(
        Asked.radios(page, "casework.against.ground", Ground.values()),
        Asked.area(page, "casework.against.reasons").rows(4).most(5000),
        Asked.text(page, "casework.against.decider"),
        Asked.date(page, "casework.against.on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.radios(page, "casework.against.told", Told.values()),
        Asked.area(page, "casework.against.toldWords").rows(3).most(2000),
        Asked.radios(
            page,
            "casework.against.canWait",
            List.of(
                Option.of("false", page.t("casework.against.canWait.no")),
                Option.of("true", page.t("casework.against.canWait.yes")))),
        Asked.select(page, "casework.against.askedOf", others));
  }

  static AgainstWishForm fresh(String worker, LocalDateTime now) {
    LocalTime time = now.toLocalTime().withSecond(0).withNano(0);
    return new AgainstWishForm(
        null, "", worker, TypedDate.of(now.toLocalDate()), time.toString(), null, "", null, null);
  }

  AgainstWish wish(@Nullable UUID second) {
    return new AgainstWish(
        ConsentKind.POLICE_CO_OPERATION,
        Objects.requireNonNull(ground),
        PersonalText.needed(reasons),
        PersonalText.needed(decider),
        Objects.requireNonNull(told),
        PersonalText.needed(toldWords),
        Typed.yes(canWait),
        second,
        Typed.moment(on, at),
        null);
  }
}
