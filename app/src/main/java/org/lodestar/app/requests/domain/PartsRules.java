package org.lodestar.app.requests.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.SaidParts;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.table.PartStanding;
import org.lodestar.app.site.Refused;

/** What an answer may say of all that was asked: the parts decide it, and not whoever writes. */
public final class PartsRules {
  private PartsRules() {}

  /**
   * Parts that were asked for and are not wholly in the table: those that the table itself says,
   * and those that the question names and nobody wanted a table by.
   *
   * @param table null where there is none
   */
  public static List<MissingPart> missing(InformationRequest request, @Nullable AnswerTable table) {
    if (!request.asked().figures()) {
      return List.of();
    }
    List<AnswerTable.Part> parts = table == null ? List.of() : table.parts();
    List<MissingPart> missing = new ArrayList<>();
    parts.stream()
        .filter(each -> each.standing() != PartStanding.GIVEN)
        .map(each -> new MissingPart(each.code(), each.name(), each.standing()))
        .forEach(missing::add);
    Set<String> known = parts.stream().map(AnswerTable.Part::code).collect(Collectors.toSet());
    NamedParts.in(request.asked().wish().text()).stream()
        .filter(each -> !known.contains(each))
        .map(each -> new MissingPart(each, "", PartStanding.NOT_MADE))
        .forEach(missing::add);
    return missing;
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
