package org.lodestar.app.requests.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.SaidParts;
import org.lodestar.app.requests.domain.MissingPart;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/** What is to be answered, and where something is refused, on which exemptions and why. */
record InformationAnswerForm(
    @Nullable @NotNull(message = "requests.answer.missing") InformationAnswer answer,
    @Nullable Set<Exemption> exemptions,
    @Nullable @Size(max = MOST, message = "requests.tooLong") String reason,
    @Nullable @Size(max = MOST, message = "requests.tooLong") String identified,
    @Nullable @Size(max = MOST, message = "requests.tooLong") String interest,
    @Nullable @Size(max = MOST, message = "requests.tooLong") String harm,
    @Nullable @Size(max = MOST, message = "requests.tooLong") String enclosed,
    @Nullable Balance balance,
    @Nullable Boolean emissions,
    @Nullable Boolean anew,
    @Nullable Set<String> notHeld,
    @Nullable Set<String> beside,
    @Nullable Boolean told,
    @Nullable Long version) {
  private static final int MOST = 3000;

  /** Which public interest is more. */
  enum Balance {
    KEEP,
    GIVE
  }

  /** First, what is answered. */
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "requests.answer", InformationAnswer.values()).large());
  }

  /** Then what that answer needs, and nothing else. */
  static List<Asked> asked(Page page, InformationPage shown, InformationAnswer answer) {
    InformationLaw law = shown.request().asked().law();
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.kept("version"));
    asked.add(Asked.kept("answer"));
    asked.add(Asked.hidden("told", "true"));
    if (answer.refuses()) {
      asked.add(Asked.boxes(page, "requests.exemptions", suggested(page, law, answer)));
      if (law.isEnvironmental()) {
        asked.add(emissions(page));
      }
    }
    asked.add(area(page, reason(answer)).named("reason"));
    if (answer.refuses()) {
      asked.add(area(page, "requests.identified"));
      Asked interest = area(page, "requests.interest");
      asked.add(
          answer == InformationAnswer.NEITHER_CONFIRM_NOR_DENY
              ? interest.hint(page.t("requests.interest.denied"))
              : interest);
      asked.add(Asked.radios(page, "requests.balance", Balance.values()));
    }
    if (answer == InformationAnswer.NEITHER_CONFIRM_NOR_DENY) {
      asked.add(area(page, "requests.harm"));
    }
    if (answer.gives()) {
      asked.add(area(page, "requests.enclosed"));
    }
    if (answer.gives() && !shown.missing().isEmpty()) {
      List<Option> missing =
          shown.missing().stream()
              .map(each -> Option.of(each.code(), missing(page, each)))
              .toList();
      asked.add(Asked.boxes(page, "requests.missing.beside", missing));
      asked.add(Asked.boxes(page, "requests.missing.notHeld", missing));
    }
    if (answer.gives() && shown.mayWantTable()) {
      asked.add(
          Asked.boxes(
              page, "requests.anew", List.of(Option.of("true", page.t("requests.anew.true")))));
    }
    return asked;
  }

  /** A part that the table leaves out, and why. */
  private static String missing(Page page, MissingPart part) {
    return page.t("requests.missing." + part.standing(), Letter.name(page, part));
  }

  private static Asked emissions(Page page) {
    return Asked.radios(
            page,
            "requests.emissions",
            List.of(
                Option.of("true", page.t("requests.figures.true")),
                Option.of("false", page.t("requests.figures.false"))))
        .inline();
  }

  private static Asked area(Page page, String key) {
    return Asked.area(page, key).most(MOST).rows(3);
  }

  /** Key of what the reason is called, of an answer. */
  static String reason(InformationAnswer answer) {
    return switch (answer) {
      case GIVEN, NOT_HELD -> "requests.words";
      case PARTLY_REFUSED, REFUSED -> "requests.reason";
      case NEITHER_CONFIRM_NOR_DENY -> "requests.whyDenied";
      case TRANSFERRED -> "requests.holder";
    };
  }

  /** Whether what the answer needs was asked. */
  boolean isWhole() {
    return Typed.yes(told);
  }

  /** The same of another answer, as it was looked at. */
  InformationAnswerForm choosing(@Nullable InformationAnswer other, @Nullable Long looked) {
    return new InformationAnswerForm(
        other,
        exemptions,
        reason,
        identified,
        interest,
        harm,
        enclosed,
        balance,
        emissions,
        anew,
        notHeld,
        beside,
        null,
        looked);
  }

  /** What can be true of the information, in plain words, and which exemption that suggests. */
  private static List<Option> suggested(Page page, InformationLaw law, InformationAnswer answer) {
    boolean denies = answer == InformationAnswer.NEITHER_CONFIRM_NOR_DENY;
    return Arrays.stream(Exemption.values())
        .filter(each -> each.isOf(law) && (!denies || each.allowsToDeny()))
        .map(each -> suggested(page, each))
        .toList();
  }

  private static Option suggested(Page page, Exemption exemption) {
    String section = exemption.label();
    return new Option(
        exemption.name(),
        page.name("requests.sign", exemption),
        page.has("requests.sign." + exemption + ".hint")
            ? page.t("requests.sign." + exemption + ".hint", section)
            : exemption.isWeighed() ? page.t("requests.sign.weighed", section) : section);
  }

  /** Whether the table is wanted anew. */
  boolean wantsTable() {
    return Typed.yes(anew);
  }

  static InformationAnswerForm of(InformationPage shown) {
    InformationRequest request = shown.request();
    Boolean anew = shown.isTableWanted() ? Boolean.TRUE : null;
    @Nullable Answered said = request.prepared();
    return said == null
        ? new InformationAnswerForm(
            null,
            Set.of(),
            "",
            "",
            "",
            "",
            "",
            null,
            null,
            anew,
            Set.of(),
            Set.of(),
            null,
            request.version())
        : new InformationAnswerForm(
            said.answer(),
            said.exemptions(),
            PersonalText.shown(said.reason()),
            PersonalText.shown(said.identified()),
            PersonalText.shown(said.interest()),
            PersonalText.shown(said.harm()),
            PersonalText.shown(said.enclosed()),
            said.weighs() ? Balance.KEEP : null,
            null,
            anew,
            shown.said().notHeld(),
            shown.said().beside(),
            null,
            request.version());
  }

  /** What is said of parts that the table leaves out. */
  SaidParts said() {
    return new SaidParts(Typed.set(notHeld), Typed.set(beside));
  }

  /**
   * What is to be answered.
   *
   * @throws Refused where the public interest is weighed and nobody says which is more, or it
   *     speaks for giving it
   */
  Answered given() {
    InformationAnswer chosen = Objects.requireNonNull(answer);
    Answered given =
        new Answered(
            chosen,
            exemptions == null ? Set.of() : exemptions,
            PersonalText.typed(reason),
            PersonalText.typed(identified),
            PersonalText.typed(interest),
            PersonalText.typed(harm),
            chosen.gives() ? PersonalText.typed(enclosed) : null);
    if (chosen.refuses() && given.weighs() && !Typed.text(interest).isBlank()) {
      mustSpeakForKeeping();
    }
    return given;
  }

  private void mustSpeakForKeeping() {
    if (balance == null) {
      throw Refused.at("balance", "requests.balance.missing");
    }
    if (balance == Balance.GIVE) {
      throw Refused.at("balance", "requests.balance.gives");
    }
  }
}
