package org.lodestar.app.casework.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.worries.face.Professionals;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;
import org.springframework.stereotype.Component;

/** Takes over what a concern told: from now on it stands in the case, under the case's own key. */
@Component
public class FromConcern {
  private final Concerns concerns;
  private final Professionals professionals;
  private final ChronologyRows chronology;
  private final CaseDesk desk;
  private final Words words;

  FromConcern(
      Concerns concerns,
      Professionals professionals,
      ChronologyRows chronology,
      CaseDesk desk,
      Words words) {
    this.concerns = concerns;
    this.professionals = professionals;
    this.chronology = chronology;
    this.desk = desk;
    this.words = words;
  }

  /**
   * Hands a concern over to a case, in the transaction in force.
   *
   * @throws Refused when the concern is not triaged, or became a case already
   */
  public void take(Worker worker, UUID concern, long version, UUID caseFile) {
    try {
      keep(worker, caseFile, concerns.handOver(worker, concern, version, caseFile));
    } catch (MoveRefused refused) {
      throw Refused.because("casework.rule.concernNotReady");
    }
  }

  private void keep(Worker worker, UUID caseFile, Concern concern) {
    chronology.insert(
        new ChronologyEntry(
            Ids.next(),
            caseFile,
            null,
            ChronologyEntry.Kind.SHARED,
            concern.line().receivedAt(),
            null,
            PersonalText.of(text(worker, concern)),
            worker.id(),
            desk.now(),
            0));
  }

  private String text(Worker worker, Concern concern) {
    Told told = concern.told();
    List<String> parts = new ArrayList<>();
    parts.add(words.say(Language.ENGLISH, "casework.told.from", concern.reference()));
    add(parts, "casework.told.seen", told.seen());
    add(parts, "casework.told.place", (told.place() + " " + told.postcode()).strip());
    add(parts, "casework.told.people", told.people());
    add(parts, "casework.told.vehicles", told.vehicles());
    add(parts, "casework.told.signs", signs(concern.circumstances().signs()));
    professionals
        .told(worker, concern.id())
        .forEach(each -> parts.add(each.question() + ": " + each.answer()));
    return String.join("\n", parts);
  }

  private void add(List<String> parts, String key, String text) {
    if (!text.isBlank()) {
      parts.add(words.say(Language.ENGLISH, key) + " " + text);
    }
  }

  private static String signs(List<String> codes) {
    return codes.stream()
        .flatMap(code -> Indicators.find(code).stream())
        .map(Indicator::words)
        .collect(Collectors.joining("; "));
  }
}
