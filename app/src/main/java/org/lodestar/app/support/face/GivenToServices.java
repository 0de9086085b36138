package org.lodestar.app.support.face;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.site.Language;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.store.RequestRows;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Services to which somebody was referred: on the day on which it was sent. */
@Component
class GivenToServices implements GivenElsewhere {
  private final RequestRows rows;
  private final CaseNews news;
  private final Helplines directory;

  GivenToServices(RequestRows rows, CaseNews news, Helplines directory) {
    this.rows = rows;
    this.news = news;
    this.directory = directory;
  }

  @Override
  public List<Given> of(CaseFile file) {
    List<ServiceRequest> all =
        news.peopleOf(file.id()).stream().flatMap(each -> rows.list(each).stream()).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    Map<String, String> names =
        directory.list(Language.ENGLISH).stream()
            .collect(Collectors.toMap(each -> each.id().toString(), Service::name));
    return all.stream().flatMap(each -> sent(each, names)).toList();
  }

  private static Stream<Given> sent(ServiceRequest request, Map<String, String> names) {
    String other = request.answers().text("other");
    String whom =
        other.isEmpty() ? names.getOrDefault(request.answers().text("service"), "") : other;
    return request.steps().stream()
        .filter(step -> step.event() == Event.SEND)
        .map(
            step ->
                Given.inWords(
                        request.person(),
                        Kind.SERVICE,
                        step.on(),
                        whom.isEmpty() ? null : PersonalText.of(whom),
                        page(request))
                    .restingOn(ground(request)));
  }

  private static Ground ground(ServiceRequest request) {
    return switch (request.answers().text("agreed")) {
      case "YES" -> Ground.YES;
      case "DUTY" -> Ground.DUTY;
      default -> Ground.UNSAID;
    };
  }

  private static String page(ServiceRequest request) {
    UUID person = request.person();
    return "/cases/%s/people/%s/support/services/%s"
        .formatted(request.caseFile(), person, request.id());
  }
}
