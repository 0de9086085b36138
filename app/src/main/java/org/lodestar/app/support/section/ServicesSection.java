package org.lodestar.app.support.section;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.store.RequestRows;
import org.springframework.stereotype.Component;

/** Which needs were referred, and how far it is; nothing of what was written to a service. */
@Component
class ServicesSection implements CaseSection {
  private final RequestRows rows;
  private final Words words;

  ServicesSection(RequestRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "SERVICES";
  }

  @Override
  public int order() {
    return 84;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    List<Line> lines = rows.list(person.id()).stream().map(request -> line(request, in)).toList();
    return lines.isEmpty() ? List.of() : List.of(new Passage("", lines));
  }

  private static Line line(ServiceRequest request, Wording in) {
    return in.line(
        in.say("support.area." + request.answers().text("area")),
        in.say("support.requestState." + request.state()));
  }
}
