package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCare.Side;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** That an authority was told about a child. */
record ToldForm(
    @Nullable @NotNull(message = "casework.care.side.missing") Side side,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable
        @NotBlank(message = "casework.missing.time.missing")
        @Pattern(regexp = Typed.TIME_IF_ANY, message = "casework.note.time.wrong")
        String at,
    @Nullable
        @NotBlank(message = "casework.care.whom.missing")
        @Size(max = 500, message = "casework.tooLong")
        String whom,
    @Nullable Long version) {
  static List<Asked> asked(Page page, ChildCare care) {
    List<Option> sides =
        care.known().map(side -> Option.of(side.name(), said(page, care, side))).toList();
    return List.of(
        Asked.radios(page, "casework.care.side", sides),
        Asked.date(page, "casework.care.toldOn").named("on"),
        Asked.text(page, "casework.note.at").hint(page.t("casework.contact.time.hint")).width(5),
        Asked.area(page, "casework.care.whom").rows(2).most(500));
  }

  private static String said(Page page, ChildCare care, Side side) {
    return page.t("casework.care.side." + side, Shown.text(care.authority(side)));
  }

  static ToldForm now(ChildCare care, LocalDateTime wallClock) {
    Side first = care.known().filter(side -> care.told(side) == null).findFirst().orElse(null);
    return new ToldForm(
        first,
        TypedDate.of(wallClock.toLocalDate()),
        wallClock.toLocalTime().withSecond(0).withNano(0).toString(),
        "",
        null);
  }

  Side toldSide() {
    return Objects.requireNonNull(side);
  }

  ChildCare.Told told() {
    return new ChildCare.Told(Typed.moment(on, at), PersonalText.needed(whom));
  }
}
