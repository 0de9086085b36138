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
import org.lodestar.app.site.Option;
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
    @Nullable @Size(max = 3000, message = "requests.tooLong") String interest,
    @Nullable @Size(max = 3000, message = "requests.tooLong") String harm,
    @Nullable Long version) {
  static List<Asked> asked(Page page, InformationLaw law) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "requests.answer", InformationAnswer.values()).large(),
        Asked.boxes(page, "requests.exemptions", suggested(page, law)),
        Asked.area(page, "requests.reason").most(3000),
        Asked.area(page, "requests.identified").most(3000),
        Asked.area(page, "requests.interest").most(3000),
        Asked.area(page, "requests.harm").most(3000));
  }

  /** What can be true of the information, in plain words, and which exemption that suggests. */
  private static List<Option> suggested(Page page, InformationLaw law) {
    return Arrays.stream(Exemption.values())
        .filter(each -> each.isOf(law))
        .map(each -> suggested(page, each))
        .toList();
  }

  private static Option suggested(Page page, Exemption exemption) {
    String name = page.name("requests.exemptions", exemption);
    return new Option(
        exemption.name(),
        page.name("requests.sign", exemption),
        page.t(exemption.isWeighed() ? "requests.sign.weighed" : "requests.sign.absolute", name));
  }

  static InformationAnswerForm of(InformationRequest request) {
    @Nullable Answered said = request.prepared();
    return said == null
        ? new InformationAnswerForm(null, Set.of(), "", "", "", "", request.version())
        : new InformationAnswerForm(
            said.answer(),
            said.exemptions(),
            PersonalText.shown(said.reason()),
            PersonalText.shown(said.identified()),
            PersonalText.shown(said.interest()),
            PersonalText.shown(said.harm()),
            request.version());
  }

  Answered given() {
    return new Answered(
        Objects.requireNonNull(answer),
        exemptions == null ? Set.of() : exemptions,
        PersonalText.typed(reason),
        PersonalText.typed(identified),
        PersonalText.typed(interest),
        PersonalText.typed(harm));
  }
}
