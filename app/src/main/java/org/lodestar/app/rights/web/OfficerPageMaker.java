package org.lodestar.app.rights.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.RequestBeside;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Option;
import org.springframework.stereotype.Component;

/** Gathers what the officer's pages show. */
@Component
class OfficerPageMaker {
  private final DataRequests requests;
  private final RightsWaiting desktop;
  private final People people;
  private final List<RequestBeside> beside;

  OfficerPageMaker(
      DataRequests requests, RightsWaiting desktop, People people, List<RequestBeside> beside) {
    this.requests = requests;
    this.desktop = desktop;
    this.people = people;
    this.beside = List.copyOf(beside);
  }

  RequestPage page(Worker officer, UUID id) {
    DataRequest request = requests.get(officer, id);
    return new RequestPage(
        request,
        people.names(
            Stream.of(
                    request.team().gatherer(),
                    request.team().reader(),
                    request.marks().releasedBy())
                .filter(Objects::nonNull)
                .toList()),
        team(officer),
        beside.stream().flatMap(each -> each.find(officer, id).stream()).toList(),
        desktop.today());
  }

  private List<Option> team(Worker officer) {
    return requests.team(officer).stream()
        .map(each -> Option.of(each.id().toString(), each.displayName() + ", " + each.post()))
        .toList();
  }
}
