package org.lodestar.app.breakglass.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** On the case page: that it stands open in an emergency, and that it did before. */
@Component
class EmergencyPanel implements CasePanel {
  private final Emergencies emergencies;
  private final People people;

  EmergencyPanel(Emergencies emergencies, People people) {
    this.emergencies = emergencies;
    this.people = people;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> inCase, Worker worker, Page page) {
    if (!worker.mayEver(org.lodestar.app.members.Action.READ_EMERGENCY)) {
      return List.of();
    }
    List<Opening> openings = emergencies.ofCase(caseFile.id());
    if (openings.isEmpty()) {
      return List.of();
    }
    Map<java.util.UUID, String> names =
        people.names(openings.stream().map(Opening::worker).distinct().toList());
    EmergencyWords words = new EmergencyWords(page, names, emergencies.now());
    return List.of(
        new Panel(
            page.t("breakglass.panel.title"),
            null,
            openings.stream().map(opening -> line(opening, worker, words, page)).toList(),
            List.of()));
  }

  private Line line(Opening opening, Worker worker, EmergencyWords words, Page page) {
    boolean mine =
        opening.worker().equals(worker.id())
            && opening.state(emergencies.now()) == OpeningState.OPEN;
    String label =
        mine
            ? page.t("breakglass.panel.mine", page.dateTime(opening.until()))
            : words.line(opening).facts();
    return new Line(label, Addresses.one(opening.id()), words.state(opening), words.tone(opening));
  }
}
