package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.InformationAnswer;
import org.lodestar.app.rights.InformationRequest;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/** What is answered, and where something is refused, on which exemptions and why. */
record InformationAnswerForm(
    @Nullable @NotNull(message = "rights.information.answer.missing") InformationAnswer answer,
    @Nullable Set<Exemption> exemptions,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String reason,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String identified,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String harm,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable Long version) {
  static List<Asked> asked(Page page, InformationLaw law) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "rights.information.answer", InformationAnswer.values()).large(),
        Asked.boxes(page, "rights.information.exemptions", of(law)),
        Asked.area(page, "rights.information.reason").most(3000),
        Asked.area(page, "rights.information.identified").most(3000),
        Asked.area(page, "rights.information.harm").most(3000),
        Asked.date(page, "rights.information.on"));
  }

  private static Exemption[] of(InformationLaw law) {
    return Arrays.stream(Exemption.values())
        .filter(each -> each.isOf(law))
        .toArray(Exemption[]::new);
  }

  static InformationAnswerForm fresh(LocalDate today, long version) {
    return new InformationAnswerForm(null, Set.of(), "", "", "", TypedDate.of(today), version);
  }

  InformationRequest.Answered given() {
    return new InformationRequest.Answered(
        Objects.requireNonNull(answer),
        exemptions == null ? Set.of() : exemptions,
        PersonalText.typed(reason),
        PersonalText.typed(identified),
        PersonalText.typed(harm),
        Typed.day(on));
  }
}
