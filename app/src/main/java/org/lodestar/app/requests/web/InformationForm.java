package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;

/**
 * What was asked, under which law and when; not who asked.
 *
 * @param id of what is made, so that sending the form twice makes it once
 */
record InformationForm(
    @Nullable @NotNull UUID id,
    @Nullable @NotNull(message = "requests.law.missing") InformationLaw law,
    @Nullable @ReadableDate(required = true) TypedDate received,
    @Nullable
        @NotBlank(message = "requests.theirs.missing")
        @Size(max = 100, message = "requests.tooLong")
        String theirs,
    @Nullable
        @NotBlank(message = "requests.wish.missing")
        @Size(max = 3000, message = "requests.tooLong")
        String wish,
    @Nullable @NotNull(message = "requests.figures.missing") Boolean figures,
    @Nullable Boolean sure,
    @Nullable Long version) {
  /**
   * What it asks.
   *
   * @param doubtful whether something seems to be there already, or to name somebody
   */
  static List<Asked> asked(Page page, boolean doubtful) {
    List<Asked> asked = new ArrayList<>(asked(page));
    if (doubtful) {
      asked.add(
          Asked.boxes(
              page, "requests.sure", List.of(Option.of("true", page.t("requests.sure.true")))));
    }
    return asked;
  }

  private static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("version"),
        Asked.kept("id"),
        Asked.radios(page, "requests.law", InformationLaw.FOI, InformationLaw.EIR).large(),
        Asked.date(page, "requests.received"),
        Asked.text(page, "requests.theirs"),
        Asked.area(page, "requests.wish").most(3000),
        Asked.radios(
                page,
                "requests.figures",
                List.of(
                    Option.of("true", page.t("requests.figures.true")),
                    Option.of("false", page.t("requests.figures.false"))))
            .inline());
  }

  static InformationForm fresh(UUID id, LocalDate today) {
    return new InformationForm(id, null, TypedDate.of(today), "", "", null, null, null);
  }

  /** As it stands, to be put right. */
  static InformationForm of(InformationRequest request) {
    InformationRequest.Asked asked = request.asked();
    return new InformationForm(
        request.id(),
        asked.law().isEnvironmental() ? InformationLaw.EIR : InformationLaw.FOI,
        TypedDate.of(asked.received()),
        asked.theirs().text(),
        asked.wish().text(),
        asked.figures(),
        null,
        request.version());
  }

  boolean isSure() {
    return Typed.yes(sure);
  }

  /** Where what sounds so is written down as about whoever asks, with its day; else empty. */
  String ownDoor() {
    if (InformationRequests.own(Typed.text(wish)).isEmpty()) {
      return "";
    }
    @Nullable LocalDate day = Typed.date(received);
    return "/data-requests/new" + (day == null ? "" : "?received=" + day);
  }

  InformationRequest.Asked wanted() {
    return new InformationRequest.Asked(
        Objects.requireNonNull(law),
        Typed.day(received),
        PersonalText.needed(theirs),
        PersonalText.needed(wish),
        Typed.yes(figures));
  }
}
