package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Indicators;

/** A sign: what was seen, apart from what somebody makes of it. */
record SignForm(
    @Nullable String code,
    @Nullable
        @NotBlank(message = "casework.sign.observation.missing")
        @Size(max = 5000, message = "casework.tooLong")
        String observation,
    @Nullable
        @NotBlank(message = "casework.sign.seenBy.missing")
        @Size(max = 200, message = "casework.tooLong")
        String seenBy,
    @Nullable @ReadableUncertainDate TypedUncertainDate seenOn,
    @Nullable @Size(max = 500, message = "casework.tooLong") String place,
    @Nullable @Size(max = 5000, message = "casework.tooLong") String opinion,
    @Nullable Long version)
    implements Looked {

  static Sheet sheet(Page page, List<Option> signs) {
    String words = "casework.sign";
    return Sheet.of(
        words,
        Asked.select(page, words + ".code", signs).empty(page.t("casework.sign.code.none")),
        Asked.area(page, words + ".observation").rows(5).most(5000),
        Asked.text(page, words + ".seenBy"),
        Asked.uncertainDate(page, words + ".seenOn").ageless(),
        Asked.text(page, words + ".place"),
        Asked.area(page, words + ".opinion").rows(4).most(5000));
  }

  static SignForm fresh() {
    return new SignForm("", "", "", TypedUncertainDate.empty(), "", "", 0L);
  }

  static SignForm of(Sign sign, long version) {
    return new SignForm(
        sign.code() == null ? "" : sign.code(),
        sign.observation().text(),
        sign.seenBy().text(),
        UncertainDates.shown(sign.seenOn()),
        PersonalText.shown(sign.place()),
        PersonalText.shown(sign.opinion()),
        version);
  }

  Sign sign() {
    return new Sign(
        code != null && Indicators.find(code).isPresent() ? code : null,
        PersonalText.needed(observation),
        PersonalText.typed(opinion),
        PersonalText.needed(seenBy),
        UncertainDates.of(seenOn),
        PersonalText.typed(place));
  }
}
