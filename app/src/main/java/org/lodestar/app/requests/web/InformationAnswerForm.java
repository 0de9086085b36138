package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/** What is to be answered, and where something is refused, on which exemptions and why. */
record InformationAnswerForm(
    @Nullable @NotNull(message = "requests.answer.missing") InformationAnswer answer,
    @Nullable Set<Exemption> exemptions,
    @Nullable @Size(max = 3000, message = "requests.tooLong") String reason,
    @Nullable @Size(max = 3000, message = "requests.tooLong") String identified,
    @Nullable @Size(max = 3000, message = "requests.tooLong") String harm,
    @Nullable Long version) {
  static List<Asked> asked(Page page, InformationLaw law) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "requests.answer", InformationAnswer.values()).large(),
        Asked.boxes(page, "requests.exemptions", of(law)),
        Asked.area(page, "requests.reason").most(3000),
        Asked.area(page, "requests.identified").most(3000),
        Asked.area(page, "requests.harm").most(3000));
  }

  private static Exemption[] of(InformationLaw law) {
    return Arrays.stream(Exemption.values())
        .filter(each -> each.isOf(law))
        .toArray(Exemption[]::new);
  }

  static InformationAnswerForm of(InformationRequest request) {
    @Nullable Answered said = request.prepared();
    return said == null
        ? new InformationAnswerForm(null, Set.of(), "", "", "", request.version())
        : new InformationAnswerForm(
            said.answer(),
            said.exemptions(),
            PersonalText.shown(said.reason()),
            PersonalText.shown(said.identified()),
            PersonalText.shown(said.harm()),
            request.version());
  }

  Answered given() {
    return new Answered(
        Objects.requireNonNull(answer),
        exemptions == null ? Set.of() : exemptions,
        PersonalText.typed(reason),
        PersonalText.typed(identified),
        PersonalText.typed(harm));
  }
}
