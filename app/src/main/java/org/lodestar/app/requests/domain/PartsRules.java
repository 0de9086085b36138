package org.lodestar.app.requests.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.SaidParts;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.table.PartStanding;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;

/** What an answer may say of all that was asked: the parts decide it, and not whoever writes. */
public final class PartsRules {
  /** What is counted is held. */
  private static final Set<PartStanding> COUNTED =
      EnumSet.of(PartStanding.GIVEN, PartStanding.LAST_YEAR, PartStanding.KEPT_BACK);

  private PartsRules() {}

  /**
   * Parts that were asked for and are not wholly in the table: those that the table itself says,
   * and those that the question names and nobody wanted a table by. What is no figure of people is
   * asked for whether figures are wanted or not.
   *
   * @param table null where there is none
   */
  public static List<MissingPart> missing(InformationRequest request, @Nullable AnswerTable table) {
    String wish = request.asked().wish().text();
    if (!request.asked().figures()) {
      return NamedParts.topics(wish).stream().map(PartsRules::notMade).toList();
    }
    List<AnswerTable.Part> parts = table == null ? List.of() : table.parts();
    List<MissingPart> missing = new ArrayList<>();
    parts.stream()
        .filter(each -> each.standing() != PartStanding.GIVEN)
        .map(each -> new MissingPart(each.code(), each.name(), each.standing()))
        .forEach(missing::add);
    Set<String> known = parts.stream().map(AnswerTable.Part::code).collect(Collectors.toSet());
    Stream.concat(NamedParts.in(wish).stream(), NamedParts.topics(wish).stream())
        .filter(each -> !known.contains(each))
        .map(PartsRules::notMade)
        .forEach(missing::add);
    return missing;
  }

  private static MissingPart notMade(String code) {
    return new MissingPart(code, "", PartStanding.NOT_MADE);
  }

  /**
   * Insists that what is said of parts agrees with the table and with the words of the letter.
   *
   * @throws Refused otherwise
   */
  public static void mustAgree(Answered given, List<MissingPart> missing, SaidParts said) {
    if (said.beside().stream().anyMatch(said.notHeld()::contains)) {
      throw Refused.at("notHeld", "requests.missing.both");
    }
    if (!said.beside().isEmpty() && PersonalText.shown(given.enclosed()).isBlank()) {
      throw Refused.at("enclosed", "requests.enclosed.missing");
    }
    String words =
        String.join(
            "\n",
            PersonalText.shown(given.reason()),
            PersonalText.shown(given.interest()),
            PersonalText.shown(given.enclosed()));
    for (MissingPart each : missing) {
      if (said.notHeld().contains(each.code())) {
        if (isCounted(each)) {
          throw Refused.at("notHeld", "requests.missing.counted");
        }
        NamedParts.telling(each.code(), words)
            .ifPresent(
                told -> {
                  throw new Refused(
                      List.of(new Refused.Refusal("notHeld", "requests.missing.told", told)));
                });
      }
    }
  }

  /** Whether the table counts a part, so that it is held. */
  public static boolean isCounted(MissingPart part) {
    return COUNTED.contains(part.standing());
  }

  /** Whether anything is with a letter that gives something. */
  public static boolean hasSomething(Answered given, @Nullable AnswerTable table) {
    return !given.answer().gives()
        || table != null
        || !PersonalText.shown(given.enclosed()).isBlank();
  }

  /** Of these, what is still kept from whoever asks. */
  public static List<MissingPart> refused(List<MissingPart> missing, SaidParts said) {
    return missing.stream()
        .filter(each -> !said.notHeld().contains(each.code()))
        .filter(each -> !said.beside().contains(each.code()))
        .toList();
  }

  /** Whether an answer that says that all is given gives all; another one says it of no part. */
  public static boolean isTrue(
      InformationAnswer answer, List<MissingPart> missing, SaidParts said) {
    return answer != InformationAnswer.GIVEN || refused(missing, said).isEmpty();
  }

  /**
   * Insists that an answer which says that all is given gives all.
   *
   * @throws Refused otherwise
   */
  public static void mustBeAll(
      InformationAnswer answer, List<MissingPart> missing, SaidParts said) {
    if (!isTrue(answer, missing, said)) {
      throw Refused.at("beside", "requests.missing.all");
    }
  }
}
